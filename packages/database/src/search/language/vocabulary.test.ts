import { beforeEach, describe, expect, test } from "vitest";
import { Vocabulary, type VocabularyWord } from "./vocabulary.ts";

const entry = (word: string, heads = 1, texts = 0, shown = word): VocabularyWord => ({
  word,
  shown,
  heads,
  texts,
});
const names = (entries: readonly VocabularyWord[]) => entries.map(({ word }) => word);

let vocabulary: Vocabulary;

beforeEach(() => {
  vocabulary = new Vocabulary();
  vocabulary.update([
    entry("boulanger", 9),
    entry("boulangerie", 12),
    entry("boulon", 0, 4),
    entry("mecanicien", 5, 0, "mécanicien"),
    entry("aide", 7),
    entry("soignante", 3),
    entry("platrier", 2, 0, "plâtrier"),
    entry("commande", 6),
    entry("commander", 1),
    entry("rarissime", 0, 1),
  ]);
});

describe("a vocabulary", () => {
  test("finds words, and those that begin alike: titles first, the most used first", () => {
    expect(vocabulary.find("mecanicien")?.shown).toBe("mécanicien");
    expect(vocabulary.find("mecanicie")).toBeNull();
    expect(names(vocabulary.startingWith("boul", 9))).toEqual(["boulangerie", "boulanger", "boulon"]);
    expect(names(vocabulary.startingWith("boulanger", 9))).toEqual(["boulangerie"]);
    expect(names(vocabulary.startingWith("z", 9))).toEqual([]);
  });

  test("takes over changes, and forgets words that no offer has", () => {
    vocabulary.update([entry("boulanger", 20), entry("boulangerie", 0), entry("abri", 1)]);
    expect(names(vocabulary.startingWith("boul", 9))).toEqual(["boulanger", "boulon"]);
    expect(vocabulary.find("abri")?.heads).toBe(1);
  });

  test("is the same whether words come at once or one after the other", () => {
    const words = ["pain", "abri", "zinc", "mur", "bois", "abris", "eau"].map((word) => entry(word));
    const atOnce = new Vocabulary();
    atOnce.update(words);
    const oneByOne = new Vocabulary();
    for (const word of words) oneByOne.update([word]);
    oneByOne.update([entry("mur", 0), entry("mur", 0)]);
    oneByOne.update([entry("mur")]);
    for (const beginning of ["", "ab", "p", "z"]) {
      expect(names(oneByOne.startingWith(beginning, 9))).toEqual(names(atOnce.startingWith(beginning, 9)));
    }
    expect(words.every(({ word }) => oneByOne.find(word)?.word === word)).toBe(true);
  });

  test.each([
    ["mecanitien", "mecanicien"],
    ["mecanitienne", "mecanicien"],
    ["comande", "commande"],
    ["boulangé".normalize("NFD").replace(/\p{Mn}/gu, ""), "boulanger"],
    ["soigante", "soignante"],
  ])("knows what %s meant", (typed, meant) => {
    expect(names(vocabulary.near(typed, 1))).toEqual([meant]);
  });

  test("guesses nothing for short words, other words, and words hardly any text has", () => {
    expect(vocabulary.near("aid", 3)).toEqual([]);
    expect(vocabulary.near("trampoline", 3)).toEqual([]);
    expect(vocabulary.near("rarissimes", 3)).toEqual([]);
  });

  test("knows words of one root, and words typed as one", () => {
    expect(names(vocabulary.relatives("platrerie", 5, 9))).toEqual(["platrier"]);
    expect(vocabulary.relatives("platrerie", 6, 9)).toEqual([]);
    expect(vocabulary.split("aidesoignante")?.map(({ word }) => word)).toEqual(["aide", "soignante"]);
    expect(vocabulary.split("boulangerplatre")).toBeNull();
  });
});
