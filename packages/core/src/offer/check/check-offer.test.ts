import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyProposal, checkOffer, hasBlocking } from "./check-offer.ts";
import type { OfferToCheck } from "./finding.ts";
import { measureCheck } from "./labelled/measure.ts";
import { labelled } from "./labelled/sentences.ts";

const now = new Date("2026-11-23T12:00:00Z");
const rulesOf = (offer: OfferToCheck) => checkOffer(offer, now).map(({ rule }) => rule);
const month = { kind: "stated", period: "month", currency: "EUR", monthsPaid: null, extras: null } as const;
const hour = { ...month, period: "hour" } as const;

describe("the labelled sentences", () => {
  test("what blocks is told from what does not", () => {
    const { sentences, precision, recall, wrong } = measureCheck(now);
    expect(sentences).toBeGreaterThanOrEqual(300);
    expect(precision, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.95);
    expect(recall, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.9);
  });

  test("each finding names its passage, and its proposal mends it", () => {
    for (const { text, isTitle } of labelled) {
      const field = isTitle ? "title" : "description";
      for (const finding of checkOffer({ [field]: text }, now)) {
        if (finding.field !== field || finding.end === 0) continue;
        expect(text.slice(finding.start, finding.end)).toBe(finding.passage);
        if (finding.proposal === null) continue;
        const mended = applyProposal(text, finding);
        const left = checkOffer({ [field]: mended }, now).filter(({ rule }) => rule === finding.rule);
        const before = checkOffer({ [field]: text }, now).filter(({ rule }) => rule === finding.rule);
        expect(left.length, `${text} -> ${mended}`).toBeLessThan(before.length);
      }
    }
  });

  test("capitals, missing accents and typographic apostrophes change nothing", () => {
    const blocked = (text: string) => hasBlocking(checkOffer({ description: text }, now));
    for (const { text } of labelled.filter(({ isTitle, rule }) => !isTitle && rule !== null)) {
      const bare = text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("'", "’").toUpperCase();
      expect(blocked(bare), bare).toBe(true);
    }
  });
});

test("never fails, and a passage stands where it is said to stand", () => {
  const word = fc.constantFrom(
    ...labelled.flatMap(({ text }) => text.split(" ")),
    "\n",
    "é",
    "🚀",
    "<script>",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.string(), (words, title) => {
      const offer = { title, description: words.join(" ") };
      for (const { field, start, end, passage } of checkOffer(offer, now)) {
        if (field === "title" || field === "description")
          expect(offer[field].slice(start, end)).toBe(passage);
      }
    }),
  );
});

test("what a law sets may be told", () => {
  const description = "Vous avez entre 16 et 29 ans.";
  expect(rulesOf({ description, contract: "apprentissage" })).not.toContain("age");
  expect(rulesOf({ description, contract: "cdi" })).toContain("age");
});

test.each([
  [{ pay: { ...hour, min: 11_00, max: 11_00 } }, true],
  [{ pay: { ...hour, min: 12_31, max: 13_00 } }, false],
  [{ pay: { ...month, min: 1_700_00, max: 1_700_00 }, weeklyHours: 35 }, true],
  [{ pay: { ...month, min: 1_870_00, max: 1_900_00 }, weeklyHours: 35 }, false],
  [{ pay: { ...month, min: 1_000_00, max: 1_000_00 }, weeklyHours: 20 }, true],
  [{ pay: { ...month, min: 1_070_00, max: 1_070_00 }, weeklyHours: 20 }, false],
  [{ pay: { ...month, min: 900_00, max: 900_00 }, workingTime: "part" as const }, false],
  [{ pay: { ...month, period: "year" as const, min: 20_000_00, max: 24_000_00 } }, true],
  [{ pay: { ...month, period: "year" as const, min: 23_000_00, max: 24_000_00 } }, false],
  [{ pay: { ...month, min: 490_00, max: 900_00 }, contract: "apprentissage" as const }, true],
  [{ pay: { ...month, min: 510_00, max: 900_00 }, contract: "apprentissage" as const }, false],
  [{ pay: { ...hour, min: 4_35, max: 4_35 }, contract: "stage" as const }, true],
  [{ pay: { ...hour, min: 4_50, max: 4_50 }, contract: "stage" as const }, false],
])("%j is under the legal minimum: %s", (offer, isLow) => {
  expect(rulesOf(offer).includes("pay-low")).toBe(isLow);
});

test("the minimum is that of the day", () => {
  const offer = { pay: { ...hour, min: 12_02, max: 12_02 } };
  expect(checkOffer(offer, new Date("2026-05-31T12:00:00Z")).map(({ rule }) => rule)).not.toContain(
    "pay-low",
  );
  expect(checkOffer(offer, new Date("2026-06-01T12:00:00Z")).map(({ rule }) => rule)).toContain("pay-low");
});

test("words to mend, with what French or plain words say", () => {
  const [finding] = checkOffer({ description: "Vous êtes team leader. ".repeat(12) }, now).filter(
    ({ rule }) => rule === "foreign-word",
  );
  expect(finding).toMatchObject({ level: "warns", proposal: "chef d'équipe", passage: "team leader" });
  expect(rulesOf({ description: "Team leader (chef d'équipe) au marketing, le week-end." })).not.toContain(
    "foreign-word",
  );
  expect(rulesOf({ description: "Force de proposition et proactif." })).toContain("jargon");
  expect(
    rulesOf({ description: "We are looking for a waiter to join our team and work with the best chefs." }),
  ).toContain("not-french");
});

test("titles", () => {
  expect(rulesOf({ title: "VENDEUR EN BOULANGERIE !!!" })).toEqual(
    expect.arrayContaining(["title-gender", "title-shouting"]),
  );
  const [gender] = checkOffer({ title: "Vendeuse" }, now);
  expect(gender).toMatchObject({ rule: "title-gender", level: "blocks", proposal: "Vendeuse (H/F)" });
  expect(applyProposal("Serveur H/F 06 12 34 56 78", { start: 12, end: 26, proposal: "" })).toBe(
    "Serveur H/F",
  );
});

test("a whole, well written offer has nothing to mend", () => {
  const offer: OfferToCheck = {
    title: "Vendeur / Vendeuse en boulangerie",
    description:
      "Vous accueillez les clients et vous les conseillez.\n\n- mise en rayon du pain et des gâteaux\n- encaissement\n- nettoyage de la boutique le soir\n\nNous sommes quatre dans l'équipe. Nous vous apprenons le métier pendant deux semaines. Le magasin est à côté de l'arrêt de tram.",
    contract: "cdi",
    workingTime: "full",
    weeklyHours: 35,
    pay: { ...month, min: 1_900_00, max: 1_950_00 },
  };
  expect(checkOffer(offer, now)).toEqual([]);
});
