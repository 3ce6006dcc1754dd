import fc from "fast-check";
import { expect, test } from "vitest";
import { passageOf, searchWords } from "./passage.ts";

/** A passage with what was found between brackets. */
const shown = (text: string, search: string) =>
  passageOf(text, searchWords(search))
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join("");

test.each([
  ["Bonjour, l'entretien est confirmé.", "ENTRETIEN", "Bonjour, l'[entretien] est confirmé."],
  ["Réunion à l'Hôtel de ville", "hotel", "Réunion à l'[Hôtel] de ville"],
  ["Un rendez-vous,\n\ndes rendez-vous", "rendez-vous", "Un [rendez]-[vous], des [rendez]-[vous]"],
  ["Deux œufs", "oeuf", "Deux [œufs]"],
  ["Rien ici", "absent", "Rien ici"],
  ["", "mot", ""],
])("%j for %s", (text, search, expected) => {
  expect(shown(text, search)).toBe(expected);
});

test("a long text is cut around what was found", () => {
  const long = `${"mot ".repeat(100)}entretien ${"suite ".repeat(100)}`;
  const passage = shown(long, "entretien");
  expect(passage).toMatch(/^… (mot )+\[entretien\] (suite )*suite …$/);
  expect(passage.length).toBeLessThan(230);
});

test("pieces are always those of the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.string({ maxLength: 5 }),
      (text, search) => {
        const line = text.replace(/\s+/g, " ").trim();
        const inner = passageOf(text, searchWords(search))
          .map((part) => part.text)
          .join("")
          .replace(/^… | …$/g, "");
        expect(line).toContain(inner);
      },
    ),
  );
});
