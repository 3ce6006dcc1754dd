import { describe, expect, test } from "vitest";
import { readWordFiles } from "./catalogues.ts";
import { compileWords, placeholdersOf } from "./compile.ts";
import { pluralsOf, wrongPluralCases } from "./plural-cases.ts";

const french = readWordFiles("fr");
const frenchWords = compileWords(Object.assign({}, ...french.values())).words;

describe.each([
  ["en", "en"],
  ["ar", "ar"],
  ["uk", "uk"],
  ["prs", "fa-AF"],
  ["fr-falc", "fr"],
])("the words in %s", (folder, tag) => {
  const files = readWordFiles(folder);
  const words = compileWords(Object.assign({}, ...files.values()), { language: tag }).words;
  const messages = Object.entries(words);

  test("can be read, each in the file where French has it", () => {
    for (const [name, catalogue] of files) {
      const there = french.get(name) ?? {};
      expect({ name, unknown: Object.keys(catalogue).filter((id) => !(id in there)) }).toEqual({
        name,
        unknown: [],
      });
      expect(compileWords(catalogue, { language: tag }).problems).toEqual([]);
    }
  });

  test("are text: not empty, without stray spaces or markup", () => {
    const odd = [...files.values()].flatMap((catalogue) =>
      Object.entries(catalogue).filter(
        ([, text]) => text.trim() !== text || text === "" || /<[a-z/]/i.test(text),
      ),
    );
    expect(odd).toEqual([]);
  });

  test("have the placeholders of the French ones", () => {
    const wrong = messages.flatMap(([id, message]) => {
      const [own, asked] = [placeholdersOf(message), placeholdersOf(frenchWords[id] ?? "")];
      return sorted(own) === sorted(asked) ? [] : [{ id, own: sorted(own), asked: sorted(asked) }];
    });
    expect(wrong).toEqual([]);
  });

  test("have the plural cases of the language", () => {
    const wrong = messages.flatMap(([id, message]) =>
      pluralsOf(message).flatMap((cases) => wrongPluralCases(cases, tag).map((reason) => `${id}: ${reason}`)),
    );
    expect(wrong).toEqual([]);
  });
});

function sorted(names: ReadonlySet<string>): string {
  return [...names].sort().join(" ");
}
