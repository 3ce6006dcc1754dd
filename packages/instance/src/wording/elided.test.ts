import { describe, expect, test } from "vitest";
import { readCatalogue } from "./catalogues.ts";
import { compileWords } from "./compile.ts";
import { overrideWords } from "./override.ts";
import { createTranslator } from "./translator.ts";
import type { MessageToken, WordId, WordValues } from "./words.ts";

const id = "company.title";

function say(message: string, values: WordValues, language = "fr"): string {
  const { words } = compileWords({ [id]: message }, { language });
  return createTranslator(words, { language })(id, values);
}

test.each([
  ["Offres de {x}", "Auberge de la Pierre Levée", "Offres d’Auberge de la Pierre Levée"],
  ["Offres de {x}", "Le Fournil", "Offres de Le Fournil"],
  ["De {x}, hier", "Élise", "D’Élise, hier"],
  ["Les jeunes que {x} accompagne", "Inès", "Les jeunes qu’Inès accompagne"],
  ["Il attend jusqu'à ce que {x} réponde", "Omar", "Il attend jusqu’à ce qu’Omar réponde"],
  ["Lorsque {x} répond", "Omar", "Lorsqu’Omar répond"],
  ["{count, plural, one {L'offre de {x}} other {Les offres de {x}}}", "ADMR", "Les offres d’ADMR"],
  ["Une offre de « {x} »", "Auberge", "Une offre de «\u00a0Auberge\u00a0»"],
  ["La vue de {x}", "Yanis", "La vue de Yanis"],
  ["Le monde {x}", "ouvert", "Le monde ouvert"],
])("%s, %s", (message, x, text) => {
  expect(say(message, { x, count: 2 })).toBe(text);
});

test("a number and a date keep « de », and other languages their words", () => {
  expect(say("de {x, number}", { x: 11 })).toBe("de 11");
  expect(say("de {x}", { x: 8 })).toBe("de 8");
  expect(say("Das Haus de {x}", { x: "Anna" }, "en-GB")).toBe("Das Haus de Anna");
});

test("an instance's own words need not know the name", () => {
  const { words } = overrideWords({ [id]: "Offres de {company}" }, `{ "${id}": "Le coin de {company}" }`);
  expect(createTranslator(words)(id, { company: "Association Amis du Livre" })).toBe(
    "Le coin d’Association Amis du Livre",
  );
});

/** What would be read before a name that begins with a vowel. */
const unelided = /(?<!\p{L})(?:de|que)[ \u00a0]Alma/iu;

describe.each(["fr", "fr-falc"])("in %s", (folder) => {
  test("no message keeps « de » before a name that begins with a vowel", () => {
    const { words } = compileWords(readCatalogue(folder));
    const t = createTranslator(words);
    const wrong = Object.entries(words).flatMap(([each, message]) => {
      if (typeof message === "string") return [];
      const values = Object.fromEntries(namesIn(message).map((name) => [name, "Alma"]));
      const said = t(each as WordId, values);
      return unelided.test(said) ? [`${each}: ${said}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** The placeholders that take a text as it is. */
function namesIn(message: readonly MessageToken[]): string[] {
  return message.flatMap((token) => (typeof token === "object" && token.length === 1 ? [token[0]] : []));
}
