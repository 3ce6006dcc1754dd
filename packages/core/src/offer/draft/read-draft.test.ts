import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Commune } from "../../territory/commune.ts";
import { CommuneIndex } from "../../territory/commune-index.ts";
import { draftOf } from "./draft-of.ts";
import { type DraftFields, draftSteps, stepOf } from "./fields.ts";
import { readDraft } from "./read-draft.ts";

function aCommune(insee: string, name: string, postcode: string, department: string): Commune {
  const where = {
    latitude: 47,
    longitude: 5,
    region: "27",
    estimated: false,
    population: 5000,
    parent: null,
  };
  return { insee, name, postcodes: [postcode], department, ...where };
}

const communes = new CommuneIndex([
  aCommune("21231", "Dijon", "21000", "21"),
  aCommune("2A004", "Ajaccio", "20000", "2A"),
  aCommune("97411", "Saint-Denis", "97400", "974"),
  aCommune("93066", "Saint-Denis", "93200", "93"),
]);
const readers = {
  communes,
  company: { name: "Boulangerie Éloïse", nafCode: "1071C" },
  romes: [{ code: "D1106", label: "Vente en alimentation" }],
};

const whole: DraftFields = {
  title: "Vendeur en boulangerie (H/F)",
  rome: "D1106",
  contract: "cdd",
  contractMonths: "6",
  posts: "2",
  startsOn: "15/03/2027",
  place: "Saint-Denis (974)",
  workingTime: "full",
  weeklyHours: "35,5",
  payMin: "1 900",
  payMax: "2 000,50",
  payPeriod: "month",
  description: "Vous accueillez les clients et tenez la caisse.",
  experience: "none",
  skills: "Caisse, caisse; Accueil\nÉcoute",
  contactKind: "email",
  contactValue: "eloise@exemple.fr",
};
const problems = (fields: DraftFields) =>
  Object.fromEntries(readDraft(fields, readers).problems.map(({ field, code }) => [field, code]));

describe("readDraft", () => {
  test("reads an offer as French people type it", () => {
    expect(readDraft(whole, readers)).toMatchObject({
      problems: [],
      content: {
        startsOn: "2027-03-15",
        posts: 2,
        weeklyHours: 35.5,
        pay: { kind: "stated", min: 190_000, max: 200_050, period: "month" },
        place: { insee: "97411", department: "974" },
        romeCode: "D1106",
        romeLabel: "Vente en alimentation",
        skills: ["caisse", "Accueil", "Écoute"],
        companyName: "Boulangerie Éloïse",
      },
    });
  });

  test("a confidential offer has no name", () => {
    expect(readDraft({ ...whole, confidential: "on" }, readers).content?.companyName).toBeNull();
  });

  test("an empty one tells each field that is needed", () => {
    expect(problems({})).toEqual({
      title: "required",
      contract: "required",
      place: "required",
      workingTime: "required",
      payMin: "required",
      description: "required",
      experience: "required",
      contactKind: "required",
    });
  });

  test.each<[DraftFields, string]>([
    [{ posts: "1,5" }, "number"],
    [{ posts: "0" }, "too-small"],
    [{ weeklyHours: "49" }, "too-big"],
    [{ weeklyHours: "trente-cinq" }, "number"],
    [{ startsOn: "31/02/2027" }, "date"],
    [{ place: "Trifouillis" }, "unknown-town"],
    [{ contract: "esclavage" }, "invalid"],
    [{ payMax: "1000" }, "pay-order"],
    [{ title: "é".repeat(121) }, "too-long"],
    [{ contactValue: "eloise" }, "email"],
    [{ contactKind: "link", contactValue: "javascript:alert(1)" }, "web"],
  ])("%j is refused: %s", (change, code) => {
    const [field] = Object.keys(change).slice(-1);
    expect(problems({ ...whole, ...change })).toEqual({ [String(field)]: code });
    expect(readDraft({ ...whole, ...change }, readers).content).toBeNull();
  });

  test("whatever is typed is read or refused, and never thrown at", () => {
    const fields = Object.values(draftSteps).flat();
    const typed = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("cdi", "on", "1e9", "-1", "Dijon"));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), typed), (draft) => {
        const { content, problems } = readDraft({ ...whole, ...draft }, readers);
        expect(content === null).toBe(problems.length > 0);
      }),
    );
  });
});

test("an offer written down again and read is the same", () => {
  const { content } = readDraft(whole, readers);
  if (!content) throw new Error("The draft is whole");
  expect(readDraft(draftOf(content), readers)).toMatchObject({ problems: [], content });
});

test("each field has its step", () => {
  expect([stepOf("title"), stepOf("payMax"), stepOf("confidential")]).toEqual(["poste", "paie", "reponse"]);
});
