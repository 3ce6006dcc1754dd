import { expect, test } from "vitest";
import { someCommunes } from "../testing/communes.ts";
import type { Answers } from "./answers.ts";
import { composePage, composeSettings, composeTokens, type TemplateSettings } from "./compose.ts";

function settings(
  insee: string,
  sampleOffers: boolean,
  template: TemplateSettings = {},
): Record<string, unknown> {
  const town = someCommunes.byInsee(insee);
  if (!town) throw new Error("unknown town");
  const answers: Answers = {
    name: "Le Bon Pas",
    town,
    color: "#0d5c4d",
    theme: null,
    logo: null,
    email: "contact@exemple.fr",
    template: "mission-locale",
    slug: "le-bon-pas",
    sampleOffers,
  };
  return JSON.parse(composeSettings(answers, "../../schema.json", template)) as Record<string, unknown>;
}

test("the board's place is the town", () => {
  expect(settings("72181", true)).toMatchObject({
    $schema: "../../schema.json",
    name: "Le Bon Pas",
    town: "72181",
    territory: { label: "le secteur du Mans", radiusKm: 30 },
    contact: { email: "contact@exemple.fr" },
    demoOffers: { count: 360, seed: 72181 },
  });
});

test("an overseas town brings its time with it, others have the usual one", () => {
  expect(settings("97411", true)).toMatchObject({ timeZone: "Indian/Reunion" });
  expect(settings("21231", true)).not.toHaveProperty("timeZone");
});

test("without sample offers there are none", () => {
  expect(settings("21231", false)).toMatchObject({ demoOffers: null });
});

test("a sector and its antennas are taken over, to be adapted; an antenna's picture is not", () => {
  const sector = { name: "la montagne" };
  const antennas = [{ slug: "paca", departments: ["05"], picture: "theme/paca.webp", intro: "Ici" }];
  const template = { features: { advisors: false, antennas: true, sector: true }, sector, antennas };
  const made = settings("21054", false, template);
  expect(made).toMatchObject({ features: { advisors: false, antennas: true, sector: true }, sector });
  expect(made.antennas).toEqual([
    { slug: "paca", departments: ["05"], intro: expect.stringContaining("[à compléter") },
  ]);
  expect(settings("21054", false, { ...template, features: { sector: true } }).antennas).toBeUndefined();
});

test("one colour is a theme", () => {
  expect(JSON.parse(composeTokens("#0d5c4d", null))).toEqual({
    brand: { main: { $type: "color", $value: "#0d5c4d" } },
  });
});

test("a page is dated of its first day, in its head only", () => {
  const page = '---\ntitle: "X"\nupdated: 2020-01-01\n---\n\nupdated: 2020-01-01\n';
  expect(composePage(page, "2026-11-24")).toBe(
    '---\ntitle: "X"\nupdated: 2026-11-24\n---\n\nupdated: 2020-01-01\n',
  );
});
