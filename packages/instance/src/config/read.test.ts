import { describe, expect, test } from "vitest";
import { completeFiles } from "../testing/instance-folder.ts";
import { readConfig } from "./read.ts";

const complete = JSON.parse(completeFiles["instance.json"] ?? "") as Record<string, unknown>;

function read(changes: Record<string, unknown> = {}) {
  return readConfig(JSON.stringify({ ...complete, ...changes }, null, 2));
}

function problems(changes: Record<string, unknown>) {
  const result = read(changes);
  return "problems" in result ? result.problems : [];
}

test("defaults fill what is not said", () => {
  const result = read();
  if ("problems" in result) throw new Error("refused");
  expect(result.config).toMatchObject({
    languages: ["fr"],
    timeZone: "Europe/Paris",
    territory: { label: "la vallée", radiusKm: 30 },
    features: { map: true, feeds: true, membership: false },
    membership: null,
    map: { tiles: null },
    funders: [],
    demoOffers: null,
  });
});

test("texts that pages show have their typography set", () => {
  const result = read({ tagline: "L'emploi des jeunes : ici" });
  expect("config" in result && result.config.tagline).toBe("L’emploi des jeunes\u00a0: ici");
});

describe("a wrong value is refused with its key and a mend", () => {
  test.each<[Record<string, unknown>, string, RegExp, RegExp]>([
    [{ name: " " }, "name", /vide/, /Exemple/],
    [{ name: "x".repeat(61) }, "name", /61 signes, au plus 60/, /Exemple/],
    [{ town: 21231 }, "town", /il faut un texte/, /INSEE.*"21231"/],
    [{ town: "Dijon" }, "town", /forme/, /"21231"/],
    [{ territory: { label: "x", radiusKm: 300 } }, "territory.radiusKm", /au plus 100/, /30/],
    [{ timeZone: "Europe/Dijon" }, "timeZone", /connue/, /Europe\/Paris/],
    [{ contact: { email: "bonjour" } }, "contact.email", /adresse électronique/, /exemple\.fr/],
    [{ publisher: undefined }, "publisher", /absente/, /Nom légal/],
    [{ language: "en" }, "language", /choix : "fr"/, /"fr"/],
    [{ languages: ["de"] }, "languages.0", /choix : "fr", "en"/, /fr/],
    [{ languages: ["fr", "fr"] }, "languages", /deux fois/, /une fois/],
    [{ languages: ["en"], language: "fr" }, "language", /contredit/, /Enlevez/],
    [{ demoOffers: { count: 0, seed: 1 } }, "demoOffers.count", /au moins 1/, /360/],
    [{ demoOffers: { count: 1.5, seed: 1 } }, "demoOffers.count", /nombre entier/, /360/],
    [{ features: { map: "oui" } }, "features.map", /true ou false/, /carte/],
    [{ funders: [{ name: "A", url: "javascript:alert(1)" }] }, "funders.0.url", /https/, /https/],
    [{ funders: {} }, "funders", /liste/, /Financeurs/],
  ])("%j", (changes, key, said, mend) => {
    const found = problems(changes);
    expect(found.map((problem) => problem.key)).toEqual([key]);
    expect(found[0]?.message.fr).toMatch(said);
    expect(found[0]?.mend.fr).toMatch(mend);
    expect(found[0]?.message.en).not.toBe("");
    expect(found[0]?.line).toBeGreaterThan(0);
  });

  test("a mistyped choice gets the nearest", () => {
    const tiles = { kind: "vectr", url: "https://exemple.fr/style.json", attribution: "x" };
    expect(problems({ map: { tiles } })[0]?.mend.fr).toBe('Écrivez "vector".');
  });
});

describe("an unknown key", () => {
  test.each([
    [{ tagine: "x" }, "tagine", '"tagline"'],
    [{ territory: { label: "x", radius: 3 } }, "territory.radius", '"radiusKm"'],
    [{ funders: [{ name: "A", link: "x" }] }, "funders.0.link", "url"],
    // Groups that may be left out.
    [{ features: { memberships: true } }, "features.memberships", '"membership"'],
    [{ legal: { directeur: "x" } }, "legal.directeur", '"director"'],
    [{ rules: { moderations: "all" } }, "rules.moderations", '"moderation"'],
    [{ map: { tile: null } }, "map.tile", '"tiles"'],
    [{ map: { zzzzzzzz: null } }, "map.zzzzzzzz", "clés possibles : tiles"],
  ])("%j", (changes, key, near) => {
    const found = problems(changes);
    expect(found.map((problem) => problem.key)).toEqual([key]);
    expect(found[0]?.mend.fr).toContain(near);
  });
});

describe("impossible combinations", () => {
  const raster = { kind: "raster", url: "https://exemple.fr/{z}/{x}/{y}.png", attribution: "©" };

  test.each<[Record<string, unknown>, string]>([
    [{ territory: { label: "x", departments: ["39"] } }, "territory.departments"],
    [{ map: { tiles: raster }, features: { map: false } }, "map.tiles"],
    [{ map: { tiles: { ...raster, url: "https://exemple.fr/tuile.png" } } }, "map.tiles.url"],
  ])("%j", (changes, key) => {
    expect(problems(changes).map((problem) => problem.key)).toEqual([key]);
  });

  const membership = {
    tiers: [
      { label: "Petite", upTo: 9, fee: 600 },
      { label: "Grande", upTo: null, fee: 1500 },
    ],
    payment: { iban: "FR76 3000 6000 0112 3456 7890 189", bic: "AGRIFRPP", holder: "Les Cimes" },
    vat: { note: "TVA non applicable, article 293 B du CGI" },
  };
  const tier = (upTo: number | null) => ({ label: "x", upTo, fee: 600 });

  test.each<[string, Record<string, unknown>, string]>([
    [
      "no order",
      { membership: { ...membership, tiers: [tier(9), tier(9), tier(null)] } },
      "membership.tiers.1.upTo",
    ],
    [
      "open in the middle",
      { membership: { ...membership, tiers: [tier(null), tier(9)] } },
      "membership.tiers.1.upTo",
    ],
    [
      "closed at the end",
      { membership: { ...membership, tiers: [tier(9), tier(49)] } },
      "membership.tiers.1.upTo",
    ],
    [
      "a wrong IBAN",
      {
        membership: {
          ...membership,
          payment: { ...membership.payment, iban: "FR7630006000011234567890188" },
        },
      },
      "membership.payment.iban",
    ],
    ["no tax and no reason", { membership: { ...membership, vat: {} } }, "membership.vat.note"],
    ["tax and no number", { membership: { ...membership, vat: { rate: 20 } } }, "membership.vat.number"],
    [
      "a number that is none",
      { membership: { ...membership, vat: { rate: 20, number: "123 456 782" } } },
      "membership.vat.number",
    ],
  ])("of the membership: %s", (_what, changes, key) => {
    const found = problems(changes);
    expect(found.map((problem) => problem.key)).toEqual([key]);
    expect(found[0]?.mend.fr).not.toBe("");
  });

  test("the membership needs its settings, and what its invoices say of the publisher", () => {
    const contact = { email: "a@exemple.fr" };
    const found = problems({ features: { membership: true }, contact });
    expect(found.map((problem) => problem.key).sort()).toEqual([
      "contact.address",
      "legal.registration",
      "membership",
    ]);
    const whole = {
      features: { membership: true },
      membership,
      contact: { ...contact, address: "1 rue de la Gare, 21000 Dijon" },
      legal: { registration: "SIREN 123 456 782" },
    };
    expect(problems(whole)).toEqual([]);
    const vat = { rate: 20, number: "FR 40 123 456 782" };
    expect(problems({ ...whole, membership: { ...membership, vat } })).toEqual([]);
    expect(problems({ membership })).toEqual([]);
  });

  test("possible ones pass", () => {
    expect(
      problems({ territory: { label: "x", departments: ["39", "21"] }, map: { tiles: raster } }),
    ).toEqual([]);
  });

  test("they are told together with the rest", () => {
    const found = problems({ name: "", territory: { label: "x", departments: ["39"] } });
    expect(found.map((problem) => problem.key).sort()).toEqual(["name", "territory.departments"]);
  });
});

test.each(["[]", "null", '"x"', "3"])("%s is no group of settings", (text) => {
  const result = readConfig(text);
  expect("problems" in result && result.problems[0]?.message.fr).toContain("il faut un groupe");
});
