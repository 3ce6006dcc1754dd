import { companyProfile, dataVersion, type TremplinDatabase } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { pictureKey } from "../../files/picture.ts";
import type { TestBoard } from "../../testing/board.ts";
import { bakery, companyBoard, garage, member, person } from "./testing.ts";

const slug = bakery.slug;
const alt = "L'équipe devant le four 🥖";

/** A picture of one shade. */
function picture(shade: number): Promise<Buffer> {
  const background = { r: shade, g: shade, b: shade };
  return sharp({ create: { width: 300, height: 200, channels: 3, background } })
    .png()
    .toBuffer();
}

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;

  beforeEach(async () => {
    database = await open();
    board = await companyBoard(database);
  });

  const paul = member("paul", "recruiter");
  const shown = async () => {
    const found = await board.api.employer.show({ slug });
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };
  const isKept = async (file: string) => (await board.context.files.get(pictureKey(file))) !== null;

  test("a logo is kept and shown, and gone once there is another", async () => {
    const { employer } = board.as(paul);
    const version = await dataVersion(database.db);
    expect(await employer.setLogo({ slug, bytes: await picture(10) })).toEqual({ ok: true, value: null });
    expect(await dataVersion(database.db)).toBeGreaterThan(version);
    const { logo: first } = await shown();
    expect(first).toEqual({ file: expect.stringMatching(/^[0-9a-f]{40}\.webp$/), width: 300, height: 200 });
    expect(await isKept(first?.file ?? "")).toBe(true);
    await employer.setLogo({ slug, bytes: await picture(20) });
    const { logo: second } = await shown();
    expect(second?.file).not.toBe(first?.file);
    expect(await isKept(first?.file ?? "")).toBe(false);
    await employer.removeLogo({ slug });
    expect((await shown()).logo).toBeNull();
    expect(await isKept(second?.file ?? "")).toBe(false);
  });

  test("photos are added with what they show, described otherwise, and removed", async () => {
    const { employer } = board.as(paul);
    await employer.addPhoto({ slug, bytes: await picture(10), alt });
    await employer.addPhoto({ slug, bytes: await picture(20), alt: "La boutique" });
    // The same picture again is the same picture.
    await employer.addPhoto({ slug, bytes: await picture(20), alt: "La vitrine" });
    const [first, second] = (await shown()).photos;
    expect([first?.alt, second?.alt]).toEqual([alt, "La vitrine"]);
    await employer.describePhoto({ slug, file: first?.file ?? "", alt: "  Le four  " });
    expect((await shown()).photos[0]?.alt).toBe("Le four");
    await employer.removePhoto({ slug, file: first?.file ?? "" });
    expect((await shown()).photos).toEqual([second]);
    expect(await isKept(first?.file ?? "")).toBe(false);
    expect(await isKept(second?.file ?? "")).toBe(true);
  });

  test("there are six at most, even when the last two come at once", async () => {
    const { employer } = board.as(paul);
    for (let shade = 1; shade <= 5; shade++) {
      await employer.addPhoto({ slug, bytes: await picture(shade * 20), alt });
    }
    const added = await Promise.all(
      [150, 200].map(async (shade) => employer.addPhoto({ slug, bytes: await picture(shade), alt })),
    );
    expect(added.filter(({ ok }) => ok)).toHaveLength(1);
    expect(added.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: "too-many-photos", details: { field: "photo", maximum: 6 } },
    });
    expect((await shown()).photos).toHaveLength(6);
  });

  test("what is no picture is refused beside its field, and nothing is kept", async () => {
    const { employer } = board.as(paul);
    const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`);
    expect(await employer.setLogo({ slug, bytes: svg })).toMatchObject({
      refusal: { code: "picture-kind", details: { field: "logo" } },
    });
    expect(await employer.addPhoto({ slug, bytes: new Uint8Array(), alt })).toMatchObject({
      refusal: { code: "picture-missing", details: { field: "photo" } },
    });
    await expect(employer.addPhoto({ slug, bytes: svg, alt: " " })).rejects.toMatchObject({
      cause: { issues: [{ path: ["alt"] }] },
    });
    expect(await companyProfile(database.db, bakery.id)).toBeNull();
  });

  test("only members change them", async () => {
    for (const actor of [person("lea"), member("lea", "recruiter-admin", garage.id)]) {
      const { employer } = board.as(actor);
      const bytes = await picture(10);
      const calls = [
        () => employer.setLogo({ slug, bytes }),
        () => employer.removeLogo({ slug }),
        () => employer.addPhoto({ slug, bytes, alt }),
        () => employer.describePhoto({ slug, file: "x", alt }),
        () => employer.removePhoto({ slug, file: "x" }),
      ];
      for (const call of calls) await expect(call()).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });
});
