import type { Offer } from "@tremplin/core/offer";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { inTransaction, type TremplinDatabase } from "../open.ts";
import { eachDialect, offerExample } from "../testing/index.ts";
import { dataVersion } from "./data-version.ts";
import { offerByPublicId, offersByReference } from "./offer.ts";
import { saveOffers } from "./save-offers.ts";

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
  });

  async function counts() {
    const { db } = database;
    const count = async (table: "offer" | "outbox" | "searchPosting" | "searchColumn" | "searchWord") => {
      const counted = await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as("rows"))
        .executeTakeFirstOrThrow();
      return counted.rows;
    };
    return {
      version: await dataVersion(db),
      offers: await count("offer"),
      events: await count("outbox"),
      indexed:
        (await count("searchPosting")) + (await count("searchColumn")) + (await count("searchWord")) > 0,
    };
  }

  async function saved(offer: Offer): Promise<Offer | null> {
    await saveOffers(database, [offer]);
    return offerByPublicId(database.db, offer.publicId);
  }

  test("an offer comes back as it was saved", async () => {
    const offer = offerExample(1, {
      title: "Pâtissier·ère 🥐 — L’Haÿ",
      licences: ["B", "CE"],
      withoutCar: false,
      disabilityFriendly: true,
      contractMonths: 0.5,
      contact: { kind: "email", value: "emploi@exemple.fr", instructions: "Joindre un CV" },
      origin: { source: "france-travail", reference: "198ABCD", url: "https://exemple.fr/198ABCD" },
    });
    await saveOffers(database, [{ ...offer, sourceDigest: "digest" }]);
    const stored = await offerByPublicId(database.db, offer.publicId);
    expect(stored).toEqual({ ...offer, seq: 1, sourceDigest: "digest" });
  });

  test("what is unknown comes back as null", async () => {
    const offer = offerExample(1, {
      state: "draft",
      companyName: null,
      workingTime: null,
      weeklyHours: null,
      schedule: null,
      pay: null,
      romeCode: null,
      romeLabel: null,
      nafCode: null,
      experience: null,
      licences: null,
      skills: [],
      place: {
        insee: null,
        label: "France",
        postcode: null,
        department: null,
        latitude: null,
        longitude: null,
        street: null,
      },
      withoutCar: null,
      startsOn: null,
      publishedAt: null,
      expiresAt: null,
    });
    expect(await saved(offer)).toEqual({ ...offer, seq: 1, sourceDigest: null });
  });

  test.each([
    ["2A004", "Ajaccio", "20000", "2A", 41.9192, 8.7386],
    ["97411", "Saint-Denis", "97400", "974", -20.8789, 55.4481],
    ["97502", "Saint-Pierre", "97500", "975", 46.7811, -56.1764],
    ["01004", "Ambérieu-en-Bugey", "01500", "01", 45.9614, 5.3722],
  ])(
    "the codes of %s %s keep their letters and zeros",
    async (insee, label, postcode, department, latitude, longitude) => {
      const place = { insee, label, postcode, department, latitude, longitude, street: "1 rue de l'Église" };
      expect(await saved(offerExample(1, { place }))).toMatchObject({ place });
    },
  );

  test("a huge text is kept whole, and the NUL character is left out", async () => {
    const description = `${"Été à la fromagerie. ".repeat(100_000)}fin`;
    expect(await saved(offerExample(1, { description: `\0${description}` }))).toMatchObject({ description });
  });

  test("an offer of a known origin is updated and keeps its identity", async () => {
    const first = offerExample(1);
    const again = offerExample(2, { origin: first.origin, title: "Vendeuse", slug: "vendeuse" });
    expect(await saveOffers(database, [first])).toEqual({ inserted: 1, updated: 0 });
    expect(await saveOffers(database, [again, offerExample(3)])).toEqual({ inserted: 1, updated: 1 });
    const kept = await offersByReference(database.db, "board", ["1", "3", "unknown"]);
    expect([...kept.keys()].sort()).toEqual(["1", "3"]);
    expect(kept.get("1")).toMatchObject({
      seq: 1,
      id: first.id,
      publicId: first.publicId,
      createdAt: first.createdAt,
      title: "Vendeuse",
      slug: "vendeuse",
    });
    expect(kept.get("3")?.seq).toBe(2);
  });

  test("the same reference of two sources makes two offers; of one source in one list, the last counts", async () => {
    const origin = (source: string) => ({ source, reference: "A 1", url: null });
    const offers = [
      offerExample(1, { origin: origin("a"), title: "Un" }),
      offerExample(2, { origin: origin("b"), title: "Deux" }),
      offerExample(3, { origin: origin("a"), title: "Trois" }),
    ];
    expect(await saveOffers(database, offers)).toEqual({ inserted: 2, updated: 0 });
    const rows = await database.db
      .selectFrom("offer")
      .select(["source", "title"])
      .orderBy("source")
      .execute();
    expect(rows).toEqual([
      { source: "a", title: "Trois" },
      { source: "b", title: "Deux" },
    ]);
  });

  test("each call raises the data version once and tells the worker which offers", async () => {
    const now = new Date("2026-11-22T10:00:00Z");
    await saveOffers(database, [offerExample(1), offerExample(2)], now);
    expect(await counts()).toEqual({ version: 1, offers: 2, events: 1, indexed: true });
    const event = await database.db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
    expect(event).toMatchObject({
      queue: "offersSaved",
      payload: { version: 1, offerIds: [offerExample(1).id, offerExample(2).id] },
      runAt: now,
      attempts: 0,
    });
    expect(await saveOffers(database, [])).toEqual({ inserted: 0, updated: 0 });
    expect(await dataVersion(database.db)).toBe(1);
  });

  test("a list longer than a statement is numbered in its order without a gap", async () => {
    const offers = Array.from({ length: 620 }, (_, index) => offerExample(index + 1));
    expect(await saveOffers(database, offers)).toEqual({ inserted: 620, updated: 0 });
    const rows = await database.db.selectFrom("offer").select(["seq", "reference"]).orderBy("seq").execute();
    expect(rows).toEqual(
      offers.map(({ origin }, index) => ({ seq: index + 1, reference: origin.reference })),
    );
  });

  test("the monthly pay is computed for the sort", async () => {
    await saveOffers(database, [offerExample(1)]);
    const row = await database.db.selectFrom("offer").select("payMonthly").executeTakeFirst();
    expect(row).toEqual({ payMonthly: 185_000 });
  });

  const point = offerExample(1).place;
  test.each<[string, Partial<Offer>]>([
    ["no post at all", { posts: 0 }],
    ["an empty title", { title: "" }],
    ["a latitude out of this world", { place: { ...point, latitude: 95 } }],
    ["half a point", { place: { ...point, longitude: null } }],
    ["published without a date", { publishedAt: null }],
    // What the types refuse, the engine must too.
    ["an unknown working time", { workingTime: "half" as never }],
    ["a company that is not known", { companyId: "nobody" }],
    ["another offer's public id", { publicId: offerExample(1).publicId }],
    ["another offer's id", { id: offerExample(1).id }],
  ])("%s is refused, and nothing of the list is saved", async (_what, change) => {
    await expect(saveOffers(database, [offerExample(1), offerExample(2, change)])).rejects.toThrow(
      /constraint|unique|foreign key/i,
    );
    expect(await counts()).toEqual({ version: 0, offers: 0, events: 0, indexed: false });
  });

  test("a transaction that fails after saving leaves nothing of it", async () => {
    const work = inTransaction(database, async (handle) => {
      await saveOffers(handle, [offerExample(1)]);
      await sql`select 1 from nowhere`.execute(handle.db);
    });
    await expect(work).rejects.toThrow(/nowhere/);
    expect(await counts()).toEqual({ version: 0, offers: 0, events: 0, indexed: false });
  });

  test("several who save at once each get their numbers", async () => {
    const lists = Array.from({ length: 6 }, (_, list) =>
      Array.from({ length: 5 }, (_, index) => offerExample(list * 5 + index + 1)),
    );
    await Promise.all(lists.map((offers) => saveOffers(database, offers)));
    const rows = await database.db.selectFrom("offer").select("seq").orderBy("seq").execute();
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(await dataVersion(database.db)).toBe(6);
  });
});
