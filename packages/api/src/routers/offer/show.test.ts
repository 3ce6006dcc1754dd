import type { Offer } from "@tremplin/core/offer";
import { saveStanding } from "@tremplin/database";
import { companyExample, eachDialect, offerExample } from "@tremplin/database/testing";
import { beforeAll, expect, test } from "vitest";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";

const company = companyExample(1, { website: "javascript:alert(1)", siret: "35600000000048" });
const ended = new Date(boardNow.getTime() - 1);
const offers: Offer[] = [
  offerExample(1, {
    companyId: company.id,
    contact: { kind: "link", value: "javascript:alert(1)", instructions: "Postuler" },
  }),
  offerExample(2, {
    expiresAt: ended,
    contact: { kind: "email", value: "rh@exemple.fr", instructions: null },
  }),
  offerExample(3, { state: "filled" }),
  offerExample(4, { state: "draft", publishedAt: null, expiresAt: null }),
  offerExample(5, { state: "paused", companyId: company.id }),
  offerExample(6, { companyId: company.id, companyName: null }),
  offerExample(7, {
    contact: { kind: "phone", value: "03 80 00 00 00", instructions: null },
    place: { ...offerExample(7).place, insee: "21054", label: "Beaune", latitude: 47.026, longitude: 4.84 },
  }),
];
const id = (number: number) => offerExample(number).publicId;

eachDialect((_engine, open) => {
  let board: TestBoard;
  beforeAll(async () => {
    board = await testBoard(await open(), { companies: [company], offers });
  });

  async function pageOf(number: number) {
    const found = await board.api.offer.show({ publicId: id(number) });
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  }

  test("a live offer with its company, its commune, its data for search engines and others like it", async () => {
    const page = await pageOf(1);
    expect(page.status).toBe("live");
    expect(page.company).toMatchObject({ name: company.name, slug: company.slug, website: null });
    expect(page.commune).toEqual({ insee: "21231", name: "Dijon", department: "21", postcode: "21000" });
    expect(page.jobPosting).toMatchObject({
      "@type": "JobPosting",
      url: "https://emploi.exemple.fr/offres/vendeur-vendeuse-en-boulangerie-dijon-0000000001",
    });
    expect(page.similar.map(({ publicId }) => publicId).sort()).toEqual([id(6), id(7)]);
  });

  test("tells how far it is from the board's town, unless it is there", async () => {
    expect((await pageOf(1)).fromTown).toBeNull();
    const away = await pageOf(7);
    expect(away.fromTown?.name).toBe("Dijon");
    expect(away.fromTown?.km).toBeCloseTo(36.3, 1);
  });

  test("shows no more than the page needs", async () => {
    const { offer, company: employer } = await pageOf(1);
    expect(Object.keys(offer)).not.toEqual(expect.arrayContaining(["id"]));
    for (const hidden of ["id", "companyId", "state", "sourceDigest", "seq", "origin", "nafCode"]) {
      expect(offer).not.toHaveProperty(hidden);
    }
    expect(employer).not.toHaveProperty("siret");
    expect(offer.source).toBeNull();
  });

  test("a link that is no address of the web is not one", async () => {
    expect((await pageOf(1)).offer.contact).toEqual({ kind: "link", value: null, instructions: "Postuler" });
    expect((await pageOf(7)).offer.contact?.value).toBe("03 80 00 00 00");
  });

  test("an offer that has ended says so, without a way to apply nor data for search engines", async () => {
    for (const number of [2, 3]) {
      const page = await pageOf(number);
      expect(page.status).toBe("expired");
      expect(page.offer.contact).toBeNull();
      expect(page.jobPosting).toBeNull();
      expect(page.similar.length).toBeGreaterThan(0);
    }
  });

  test("a confidential employer is not told", async () => {
    const page = await pageOf(6);
    expect(page.company).toBeNull();
    expect(JSON.stringify(page.jobPosting)).not.toContain(company.name);
  });

  test("of a paused offer its title alone is told, and nothing once its company is suspended", async () => {
    const paused = id(5);
    expect(await board.api.offer.show({ publicId: paused })).toEqual({
      ok: false,
      refusal: { code: "offer-paused", details: { title: expect.any(String) } },
    });
    await saveStanding(board.context.database, company.id, "suspended");
    expect(await board.api.offer.show({ publicId: paused })).toMatchObject({
      refusal: { code: "not-found" },
    });
    await saveStanding(board.context.database, company.id, "usual");
  });

  test("a draft and an unknown offer are the same to the public", async () => {
    for (const publicId of [id(4), "zzzzzzzzzz", "' or 1=1 --"]) {
      const found = await board.api.offer.show({ publicId });
      expect(found).toEqual({ ok: false, refusal: { code: "not-found" } });
    }
  });
});
