import { isValidSiret } from "@tremplin/core/employer";
import { contractKinds, isComplete, monthlyPay, type Offer, smicAt } from "@tremplin/core/offer";
import { CommuneIndex, distanceKm } from "@tremplin/core/territory";
import { describe, expect, test } from "vitest";
import { readCommunes } from "../territory/communes-file.ts";
import { generateDemo } from "./generate.ts";

const communes = new CommuneIndex(await readCommunes());
const now = new Date("2026-11-24T10:00:00Z");

function demo(offers: number, options: { insee?: string; seed?: number; companies?: number } = {}) {
  const centre = communes.byInsee(options.insee ?? "21231");
  if (!centre) throw new Error("no such commune");
  const { seed = 1, companies = 60 } = options;
  const made = generateDemo({ seed, offers, companies, centre, communes, now });
  return { companies: made.companies, offers: [...made.offers].flat() };
}

const { companies, offers } = demo(320);
const live = offers.filter(({ state }) => state === "published");

function counts<Item>(items: readonly Item[], key: (item: Item) => string): Record<string, number> {
  const grouped = Object.groupBy(items, key);
  return Object.fromEntries(Object.entries(grouped).map(([name, group]) => [name, group?.length ?? 0]));
}

describe("the demo of Dijon", () => {
  test("has the offers and companies asked for, nearly all published", () => {
    expect(offers).toHaveLength(320);
    expect(companies).toHaveLength(60);
    expect(counts(offers, ({ state }) => state)).toEqual({
      published: 312,
      expired: 4,
      paused: 2,
      draft: 1,
      filled: 1,
    });
  });

  test("has every kind of contract, the common ones most often", () => {
    const kinds = counts(live, ({ contract }) => contract);
    expect(Object.keys(kinds).toSorted()).toEqual([...contractKinds].toSorted());
    expect(kinds.cdi).toBeGreaterThan(90);
    expect(kinds.cdd).toBeGreaterThan(45);
    expect(kinds.apprentissage).toBeGreaterThan(20);
    expect(kinds.franchise).toBeLessThan(8);
  });

  test("tells of at least 45 jobs", () => {
    expect(new Set(offers.map(({ romeLabel }) => romeLabel)).size).toBeGreaterThanOrEqual(45);
  });

  test("never says the same twice, and seldom nearly the same", () => {
    expect(new Set(offers.map(({ description }) => description)).size).toBe(320);
    const phrases = offers.map(({ description }) => new Set(description.split(/\n+|(?<=[.?]) /)));
    let alike = 0;
    let pairs = 0;
    for (const [index, one] of phrases.entries()) {
      for (const other of phrases.slice(index + 1)) {
        pairs += 1;
        const shared = [...one].filter((phrase) => other.has(phrase)).length;
        if (shared / (one.size + other.size - shared) > 0.4) alike += 1;
      }
    }
    expect(alike / pairs).toBeLessThan(0.01);
  });

  test("is told in whole French sentences", () => {
    for (const { title, description } of offers) {
      expect(description).not.toMatch(
        /[{}]|undefined|null| {2}|\n{3}| de un | de une |\bde [aeiouyé]\w* mois|\.\./,
      );
      expect(description).not.toMatch(/jeune et dynamique|dynamique|moins de \d+ ans|urgent|!/i);
      expect(description.length).toBeGreaterThan(250);
      expect(description.split("\n\n").every((paragraph) => /^\p{Lu}/u.test(paragraph))).toBe(true);
      expect(title).toMatch(/^\p{Lu}/u);
      expect(title.length).toBeLessThan(110);
      // Open to women and men: a mark, or both forms.
      expect(title).toMatch(/H\/F|F\/H|\S \/ \S|^Stage/);
    }
  });

  test("every offer could be published", () => {
    expect(offers.filter((offer) => !isComplete(offer)).map(({ title }) => title)).toEqual([]);
  });

  test("pays at least what the law says on the day", () => {
    const least = (offer: Offer): number => {
      const smic = smicAt(offer.createdAt).hourly;
      if (offer.contract === "apprentissage") return smic * 0.27;
      if (offer.contract === "professionnalisation") return smic * 0.55;
      if (offer.contract === "stage") return 4_50;
      return offer.contract === "service-civique" ? 0 : smic;
    };
    const stated = offers.filter(({ pay }) => pay?.kind === "stated");
    expect(stated.length).toBeGreaterThan(200);
    for (const offer of stated) {
      const hours = offer.weeklyHours ?? 35;
      const monthly = monthlyPay(offer.pay, hours) ?? 0;
      // Office hours beyond 35 are given back as days off, and the pay is that of 35.
      const paid = /RTT/.test(offer.schedule ?? "") ? 35 : hours;
      expect(monthly / ((paid * 52) / 12)).toBeGreaterThanOrEqual(least(offer) - 1);
      if (offer.pay?.kind === "stated") expect(offer.pay.min).toBeLessThanOrEqual(offer.pay.max);
    }
    expect(offers.find(({ contract }) => contract === "service-civique")?.pay).toMatchObject({ min: 619_83 });
  });

  test("hours and working time agree", () => {
    for (const { workingTime, weeklyHours, contract } of offers) {
      if (workingTime === null) expect(["liberal", "franchise", "commercial", "reprise"]).toContain(contract);
      else expect(weeklyHours !== null && weeklyHours >= 35 ? "full" : "part").toBe(workingTime);
    }
  });

  test("learners never work at night nor more than 35 hours", () => {
    for (const { contract, schedule, weeklyHours } of offers) {
      if (!["apprentissage", "professionnalisation", "stage"].includes(contract)) continue;
      expect(weeklyHours).toBe(35);
      expect(schedule).not.toMatch(/nuit/i);
    }
  });

  test("an agency says that it is one, an alternance what it leads to", () => {
    for (const { contract, description } of offers) {
      if (["interim", "cdi-interimaire", "interim-insertion"].includes(contract)) {
        expect(description).toContain("entreprise de travail temporaire");
      }
      if (contract === "apprentissage")
        expect(description).toMatch(/Vous préparez un|Le contrat mène à|préparer un/);
    }
  });

  test("is placed within 40 km, most of it in and around the town", () => {
    const centre = { latitude: 47.322, longitude: 5.0415 };
    const placed = offers.filter(({ remote }) => remote !== "full");
    for (const { place } of placed) {
      const commune = communes.byInsee(place.insee ?? "");
      const point = { latitude: commune?.latitude ?? 0, longitude: commune?.longitude ?? 0 };
      expect(distanceKm(centre, point)).toBeLessThanOrEqual(40);
      expect(
        distanceKm(point, { latitude: place.latitude ?? 0, longitude: place.longitude ?? 0 }),
      ).toBeLessThan(3);
      expect(place.label).toBe(commune?.name);
      expect(commune?.postcodes).toContain(place.postcode);
    }
    expect(placed.filter(({ place }) => place.insee === "21231").length).toBeGreaterThan(80);
    expect(new Set(placed.map(({ place }) => place.insee)).size).toBeGreaterThan(30);
  });

  test("was published in the last 45 days, and starts later", () => {
    for (const { publishedAt, createdAt, expiresAt, startsOn } of live) {
      const age = (now.getTime() - (publishedAt?.getTime() ?? 0)) / 86_400_000;
      expect(age).toBeGreaterThanOrEqual(0);
      expect(age).toBeLessThanOrEqual(45.01);
      expect(createdAt.getTime()).toBeLessThanOrEqual(publishedAt?.getTime() ?? 0);
      expect(expiresAt?.getTime()).toBeGreaterThan(now.getTime());
      if (startsOn !== null) expect(startsOn > "2026-11-24").toBe(true);
    }
    for (const { state, expiresAt, publishedAt } of offers) {
      if (state === "expired") expect(expiresAt?.getTime()).toBeLessThan(now.getTime());
      if (state === "draft") expect([publishedAt, expiresAt]).toEqual([null, null]);
    }
  });

  test("names and numbers are invented, and each used once", () => {
    expect(new Set(companies.map(({ slug }) => slug)).size).toBe(60);
    expect(new Set(companies.map(({ siret }) => siret)).size).toBe(60);
    for (const { siret, website, description } of companies) {
      expect(isValidSiret(siret ?? "")).toBe(true);
      expect(siret).toMatch(/^000/);
      if (website !== null) expect(website).toMatch(/\.example\/$/);
      expect(description).toMatch(/\.$/);
    }
    for (const { contact } of offers) {
      if (contact.kind === "email") expect(contact.value).toMatch(/@[a-z0-9-]+\.example$/);
      if (contact.kind === "link") expect(contact.value).toMatch(/^https:\/\/www\.[a-z0-9-]+\.example\//);
      if (contact.kind === "phone") expect(contact.value).toMatch(/^03 53 01( \d\d){2}$/);
    }
  });

  test("its offers belong to its companies, but for a few employers who stay unnamed", () => {
    const ids = new Map(companies.map(({ id, name }) => [id, name]));
    for (const { companyId, companyName } of offers) {
      expect(companyId === null ? null : ids.get(companyId)).toBe(companyName);
    }
    expect(offers.filter(({ companyId }) => companyId === null).length).toBeLessThan(10);
  });
});

describe("generateDemo", () => {
  test("gives the same for one seed and one moment, something else for another", () => {
    expect(demo(50)).toEqual({ companies, offers: offers.slice(0, 50) });
    const other = demo(50, { seed: 2 });
    expect(other.offers[20]?.description).not.toBe(offers[20]?.description);
    expect(other.companies[20]?.name).not.toBe(companies[20]?.name);
  });

  test("makes long lists batch by batch, each identifier once", () => {
    const centre = communes.byInsee("21231");
    if (!centre) throw new Error("no such commune");
    const long = generateDemo({ seed: 1, offers: 12_000, companies: 2000, centre, communes, now });
    const sizes: number[] = [];
    const publicIds = new Set<string>();
    const references = new Set<string>();
    for (const batch of long.offers) {
      sizes.push(batch.length);
      for (const offer of batch) {
        publicIds.add(offer.publicId);
        references.add(offer.origin.reference);
      }
    }
    expect(sizes).toEqual([5000, 5000, 2000]);
    expect(publicIds.size).toBe(12_000);
    expect(references.size).toBe(12_000);
    expect(new Set(long.companies.map(({ slug }) => slug)).size).toBe(2000);
  });

  test("gives the employers of a million offers each an address of its own", { timeout: 240_000 }, () => {
    const { companies } = demo(1, { companies: 50_000 });
    expect(new Set(companies.map(({ slug }) => slug)).size).toBe(50_000);
    expect(new Set(companies.map(({ siret }) => siret)).size).toBe(50_000);
    for (const { slug } of companies) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each([
    ["97411", "Saint-Denis (974)"],
    ["97611", "Mamoudzou"],
    ["2A004", "Ajaccio"],
    ["75056", "Paris"],
    ["48095", "Mende"],
    ["29155", "Ouessant"],
  ])("works around %s %s", (insee) => {
    const made = demo(60, { insee });
    expect(made.offers).toHaveLength(60);
    const department = communes.byInsee(insee)?.department;
    expect(made.offers.some(({ place }) => place.department === department)).toBe(true);
  });

  test("works with very few companies", () => {
    expect(demo(30, { companies: 1 }).offers).toHaveLength(30);
  });
});
