import { everyOffer, type OfferSearch } from "@tremplin/core/offer";
import { beforeAll, expect, test } from "vitest";
import { saveOffers } from "../queries/save-offers.ts";
import { eachDialect } from "../testing/each-dialect.ts";
import { offerExample } from "../testing/examples.ts";
import type { SearchPlace } from "./found-offers.ts";
import { OfferIndex } from "./offer-index.ts";

const now = new Date("2026-11-23T12:00:00Z");
const dijon = { insee: "21231", latitude: 47.3216, longitude: 5.0415 };
const at = (insee: string, latitude: number, longitude: number) => ({
  place: { ...offerExample(1).place, insee, latitude, longitude },
});
/** 8 km, 36 km and 74 km from Dijon. */
const gevrey = at("21295", 47.2627, 4.97);
const beaune = at("21054", 47.0258, 4.84);
const besancon = at("25056", 47.2488, 6.0181);

eachDialect((_engine, open) => {
  let index: OfferIndex;

  beforeAll(async () => {
    const database = await open();
    const title = "Boulanger / Boulangère";
    await saveOffers(database, [
      offerExample(1, { title, contract: "cdd", ...gevrey }),
      offerExample(2, { title, contract: "cdi", ...beaune }),
      offerExample(3, { title, contract: "cdi", workingTime: "part", ...beaune }),
      offerExample(4, { title, contract: "cdi", ...besancon }),
      offerExample(5, {
        title: "Vendeur / Vendeuse de nuit",
        romeLabel: null,
        companyName: null,
        skills: [],
      }),
      offerExample(6, { title: "Zingueur / Zingueuse", romeLabel: null, companyName: null, skills: [] }),
      offerExample(7, { title: "Couvreur / Couvreuse", romeLabel: null, companyName: null, skills: [] }),
    ]);
    index = await OfferIndex.open(database);
  });

  async function wider(search: Partial<OfferSearch>, place: SearchPlace | null) {
    const found = await index.search({ ...everyOffer, sort: "pertinence", ...search }, place, now);
    for (const proposal of found.wider) {
      const everywhere = ["without-place", "words-alone", "everything"].includes(proposal.kind);
      const { total } = await index.search(proposal.search, everywhere ? null : place, now);
      expect(total).toBe(proposal.count);
      expect(total).toBeGreaterThan(found.total);
    }
    return found.wider.map(({ kind, filter, words, count, search: { radiusKm } }) =>
      [kind, filter ?? words ?? (kind === "radius" ? radiusKm : ""), count].join(" ").replace("  ", " "),
    );
  }

  test("nothing here: a greater radius first, then everywhere", async () => {
    expect(await wider({ words: "boulanger", radiusKm: 5 }, dijon)).toEqual([
      "radius 10 1",
      "radius 50 3",
      "without-place 4",
    ]);
  });

  test("a filter in the way is named as the address names it", async () => {
    expect(await wider({ words: "boulanger", contracts: ["stage"], radiusKm: 50 }, dijon)).toEqual([
      "without-filter contrat 3",
    ]);
    expect(await wider({ words: "boulanger", workingTimes: ["part"], contracts: ["cdd"] }, null)).toEqual([
      "without-filter contrat 1",
      "without-filter temps 1",
    ]);
  });

  test("words that are never together: each without the other", async () => {
    expect(await wider({ words: "boulanger nuit" }, null)).toEqual([
      "fewer-words boulanger 4",
      "fewer-words nuit 1",
    ]);
  });

  test("a job with few offers leads to its field", async () => {
    expect(await wider({ words: "zingueur" }, null)).toEqual(["similar-words toit 2"]);
  });

  test("an expression that nothing has comes apart", async () => {
    expect(await wider({ words: "garçon de nuit" }, null)).toEqual(["fewer-words nuit 1"]);
    expect(await wider({ words: "poseur de zingueur" }, null)).toEqual(["fewer-words zingueur 1"]);
  });

  test("several things in the way at once: a search that finds all the same", async () => {
    const filters = { contracts: ["franchise"], workingTimes: ["part"], beginner: true } as const;
    expect(await wider({ words: "boulanger", radiusKm: 10, ...filters }, dijon)).toEqual([
      "without-filter 1",
      "words-alone 4",
    ]);
    expect(await wider({ words: "xyzzy" }, null)).toEqual(["without-words 7"]);
    expect(await wider({ words: "xyzzy", ...filters }, dijon)).toEqual(["everything 7"]);
  });

  test("enough is enough, and other pages propose nothing", async () => {
    expect(await wider({ words: "boulanger" }, null)).toEqual([]);
    expect(await wider({ words: "boulanger", radiusKm: 5, page: 2 }, dijon)).toEqual([]);
  });
});
