import { everyOffer } from "@tremplin/core/offer";
import {
  claim,
  createUser,
  personById,
  saveAntennaPage,
  saveOffers,
  type TremplinDatabase,
} from "@tremplin/database";
import { antennaExample, companyExample, eachDialect, offerExample } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { mailQueue, orderedMail } from "../../mail/enqueue-mail.ts";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";
import { person } from "../employer/testing.ts";

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;
  const pages = () => board.as(person("ada", { roles: ["administrator"] })).administration.antennas;
  const facts = {
    name: "Pyrénées",
    slug: "",
    host: "",
    accent: "" as const,
    intro: "Du **gave**.",
    areas: [] as string[],
  };

  const gap = offerExample(1, { title: "Dameur", place: placeIn("05061", "Gap") });
  const pau = offerExample(2, { title: "Pisteur", place: placeIn("64445", "Pau") });

  beforeEach(async () => {
    database = await open();
    board = await testBoard(database, { companies: [companyExample(1)], offers: [gap, pau], antennas: true });
    await createUser(database, { id: "ada", name: "Ada", email: "ada@exemple.fr" }, boardNow);
    await createUser(database, { id: "noe", name: "Noé", email: "noe@exemple.fr" }, boardNow);
  });

  async function openAntenna(name: string, areas: readonly string[]): Promise<string> {
    const kept = await pages().keep({ ...facts, name, areas: [...areas] });
    if (!kept.ok) throw new Error(kept.refusal.code);
    expect(await pages().step({ id: kept.value.id, step: "open" })).toMatchObject({ ok: true });
    await board.context.index.refresh();
    return kept.value.id;
  }

  test("an antenna is prepared, opened, found in the search, and closed", async () => {
    const kept = await pages().keep({ ...facts, areas: ["departments:64", "departments:65"] });
    const id = kept.ok ? kept.value.id : "";
    expect(await pages().show({ id })).toMatchObject({
      value: {
        slug: "pyrenees",
        state: "draft",
        areas: [{ label: "Pyrénées-Atlantiques (département)" }, {}],
      },
    });
    expect(await pages().preview({ id })).toMatchObject({
      value: { name: "Pyrénées", introHtml: "<p>Du <strong>gave</strong>.</p>\n" },
    });
    const search = { ...everyOffer, antenna: "pyrenees" };
    await board.context.index.refresh();
    // Not open yet: no filter at all.
    expect(await board.api.offer.search(search)).toMatchObject({ total: 2, search: { antenna: null } });

    await pages().step({ id, step: "open" });
    await board.context.index.refresh();
    const found = await board.api.offer.search(search);
    expect(found).toMatchObject({
      total: 1,
      names: { antenna: "Pyrénées" },
      facets: { antennas: { pyrenees: 1 } },
    });
    expect(found.offers.map(({ title }) => title)).toEqual(["Pisteur"]);

    expect(await pages().step({ id, step: "open" })).toMatchObject({ refusal: { code: "antenna-state" } });
    expect(await pages().remove({ id })).toMatchObject({ refusal: { code: "antenna-known" } });
    await pages().step({ id, step: "close" });
    await board.context.index.refresh();
    expect((await board.api.offer.search(search)).total).toBe(2);
  });

  test("an address that was open once stays; a draft's may change", async () => {
    const areas = ["departments:64"];
    const kept = await pages().keep({ ...facts, areas });
    const id = kept.ok ? kept.value.id : "";
    expect(await pages().keep({ ...facts, id, areas, slug: "gave" })).toMatchObject({ ok: true });
    await pages().step({ id, step: "open" });
    for (const step of ["close", "open"] as const) {
      expect(await pages().keep({ ...facts, id, areas, slug: "pau" })).toMatchObject({
        refusal: { code: "antenna-slug-kept", details: { field: "slug", slug: "gave" } },
      });
      await pages().step({ id, step });
    }
    // Left empty, it is not made of the name again.
    expect(await pages().keep({ ...facts, id, areas, name: "Béarn" })).toMatchObject({ ok: true });
    expect(await pages().show({ id })).toMatchObject({
      value: { name: "Béarn", slug: "gave", state: "open" },
    });
  });

  test("an offer in two territories counts in both", async () => {
    await openAntenna("Pyrénées", ["departments:64"]);
    await openAntenna("Sud-Ouest", ["regions:75"]);
    const { facets, antennas } = await board.api.offer.search(everyOffer);
    expect(facets.antennas).toEqual({ pyrenees: 1, "sud-ouest": 1 });
    expect(antennas.map(({ name }) => name)).toEqual(["Pyrénées", "Sud-Ouest"]);
  });

  test("what cannot be is refused beside its field, and nothing is saved", async () => {
    const refusalOf = async (change: object) => {
      const kept = await pages().keep({ ...facts, areas: ["departments:64"], ...change });
      return kept.ok ? null : [kept.refusal.code, kept.refusal.details?.field];
    };
    expect(await refusalOf({ slug: "offres" })).toEqual(["antenna-slug-taken", "slug"]);
    expect(await refusalOf({ slug: "mentions-legales" })).toEqual(["antenna-slug-taken", "slug"]);
    expect(await refusalOf({ host: "sans-adresse-publique.exemple.fr" })).toEqual([
      "antenna-host-without-main",
      "host",
    ]);
    expect(await refusalOf({ areas: ["departments:20"] })).toEqual(["antenna-area-unknown", "area"]);
    expect(await refusalOf({ areas: [] })).toEqual(["antenna-nowhere", "area"]);
    expect(await pages().list()).toEqual([]);
  });

  test("an antenna is neither prepared nor opened where a page stands, even a draft", async () => {
    const { content } = board.as(person("ada", { roles: ["administrator"] }));
    const made = await content.create({ kind: "page", title: "Histoire", path: "pyrenees/histoire" });
    const id = made.ok ? made.value.id : "";
    const wanted = { ...facts, areas: ["departments:64"] };
    expect(await pages().keep(wanted)).toMatchObject({
      refusal: { code: "antenna-slug-taken", details: { field: "slug", slug: "pyrenees" } },
    });
    // As when both were begun at the same time.
    await saveAntennaPage(database, antennaExample({ id: "both", slug: "pyrenees", openedAt: null }));
    expect(await pages().step({ id: "both", step: "open" })).toEqual({
      ok: false,
      refusal: { code: "antenna-slug-taken", details: { slug: "pyrenees" } },
    });
    await content.remove({ id, basedOn: 1 });
    expect(await pages().keep({ ...wanted, id: "both" })).toMatchObject({ ok: true });
    expect(await pages().step({ id: "both", step: "open" })).toMatchObject({ ok: true });
  });

  test("areas are proposed and understood as they are typed", async () => {
    const labels = (await pages().suggest({ typed: "savo" })).map(({ label }) => label);
    expect(labels).toContain("Savoie (département)");
    const typed = async (text: string) => {
      const found = await pages().area({ typed: text });
      return found.ok ? found.value.key : found.refusal.code;
    };
    expect(await typed("Savoie (département)")).toBe("departments:73");
    expect(await typed("provence-alpes-côte d'azur")).toBe("regions:93");
    expect(await typed("84")).toBe("departments:84");
    expect(await typed("CC Faucigny - Glières")).toBe("groups:200000172");
    expect(await typed("Gap (05)")).toBe("communes:05061");
    expect(await typed("Nulle-Part-sur-Rien")).toBe("antenna-area-unknown");
  });

  test("a moderator is made at once of an account, or asked in by mail; of a closed antenna nobody is", async () => {
    const id = await openAntenna("Pyrénées", ["departments:64"]);
    expect(await pages().addModerator({ id, email: "noe@exemple.fr" })).toMatchObject({ ok: true });
    expect(await pages().addModerator({ id, email: "noe@exemple.fr" })).toMatchObject({
      refusal: { code: "has-role" },
    });
    await pages().addModerator({ id, email: "new@exemple.fr" });
    expect(await pages().show({ id })).toMatchObject({
      value: { moderators: [{ userId: "noe" }], invited: ["new@exemple.fr"] },
    });
    const later = new Date(boardNow.getTime() + 1);
    const [event] = await claim(database, { queue: mailQueue, limit: 100, leaseSeconds: 1 }, later);
    const mail = event && orderedMail(event.payload);
    expect(mail?.kind).toBe("account.invitation");
    const token =
      String((mail?.values as { readonly path?: string } | undefined)?.path)
        .split("/")
        .at(-1) ?? "";
    const accepted = await board.api.invitation.accept({ token, name: "Nina" });
    expect(accepted).toMatchObject({ ok: true, value: { path: "/espace/moderation" } });
    const noe = await personById(database.db, "noe");
    expect(noe).toMatchObject({ roles: [], moderated: [{ antennaId: id }] });
    await pages().step({ id, step: "close" });
    expect((await personById(database.db, "noe"))?.moderated).toBeUndefined();
  });

  test("the moderator of an antenna takes an offer of theirs down, and cannot touch another", async () => {
    const pyrenees = person("noe", {
      moderated: [{ antennaId: "a", territory: { departments: ["64"], communes: [] } }],
    });
    const { moderation, offer } = board.as(pyrenees);
    expect(await moderation.takeDown({ id: gap.id, reason: "Fausse." })).toMatchObject({
      refusal: { code: "not-found" },
    });
    await expect(offer.takeStep({ id: gap.id, step: "pause" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await moderation.takeDown({ id: pau.id, reason: "Fausse." })).toMatchObject({ ok: true });
    await saveOffers(database, [{ ...pau, place: placeIn(null, "Montagne") }], boardNow);
    expect(await moderation.takeDown({ id: pau.id, reason: "Nulle part." })).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});

function placeIn(insee: string | null, label: string) {
  return { ...offerExample(1).place, insee, label };
}
