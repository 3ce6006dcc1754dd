import { beforeEach, describe, expect, test } from "vitest";
import { type Strength, strengths } from "../storage/offer-terms.ts";
import { type Query, understand } from "./query.ts";
import { termOf } from "./term-of.ts";
import { Vocabulary } from "./vocabulary.ts";

let vocabulary: Vocabulary;
let known: Map<string, Strength>;

beforeEach(() => {
  vocabulary = new Vocabulary();
  known = new Map();
  const words = {
    vendeur: "vendeur",
    boulanger: "boulanger",
    mecanicien: "mécanicien",
    soignant: "soignant",
  };
  vocabulary.update(
    Object.entries({ ...words, aide: "aide", telephonie: "téléphonie", nuit: "nuit" }).map(
      ([word, shown]) => ({
        word,
        shown,
        heads: 5,
        texts: 0,
      }),
    ),
  );
  vocabulary.update([{ word: "mecanitien", shown: "mecanitien", heads: 0, texts: 1 }]);
  for (const word of ["vendeur", "boulanger", "mecanicien", "soignant", "aide", "telephonie", "nuit"]) {
    known.set(termOf(word), strengths.title);
  }
});

function read(typed: string, loose = false): Query {
  return understand(typed, { vocabulary, known }, loose);
}

const termsOf = (query: Query, rank = 0) =>
  query.words[rank]?.alternatives.map(({ terms }) => terms.join(" "));

describe("understand", () => {
  test("takes a known word as it is, with what stands in for it in titles only", () => {
    const { words, corrections } = read("Vendeuse");
    expect(words[0]).toMatchObject({ typed: "vendeuse", sure: true });
    expect(words[0]?.alternatives[0]).toEqual({ terms: [termOf("vendeur")], quality: 1, headsOnly: false });
    const others = words[0]?.alternatives.slice(1) ?? [];
    expect(others.length).toBeGreaterThan(0);
    for (const { quality, headsOnly } of others) {
      expect(quality).toBeLessThan(1);
      expect(headsOnly).toBe(true);
    }
    expect(corrections).toEqual([]);
  });

  test("reads the longest expression as one word", () => {
    const { words } = read("vendeur en grande surface");
    expect(words.map(({ typed }) => typed)).toEqual(["vendeur", "grande surface"]);
    expect(termsOf(read("grande surface"))).toContain(
      termOf("supermarché".normalize("NFD").replace(/\p{Mn}/gu, "")),
    );
  });

  test("a part of an expression may stand anywhere", () => {
    const nuit = read("travail de nuit").words[0]?.alternatives.find(
      ({ terms }) => terms.join() === termOf("nuit"),
    );
    expect(nuit?.headsOnly).toBe(false);
  });

  test("completes, in titles first", () => {
    expect(termsOf(read("boulang"))).toContain(termOf("boulanger"));
    expect(read("boulang").corrections).toEqual([]);
  });

  test("corrects what no title has, and says so with accents", () => {
    expect(read("boulnager").corrections).toEqual([{ typed: "boulnager", searched: "boulanger" }]);
    const { words, corrections } = read("mékanicien");
    expect(corrections).toEqual([{ typed: "mékanicien", searched: "mécanicien" }]);
    expect(words[0]?.sure).toBe(false);
  });

  test("a rare word of texts does not hide the usual one it was mistyped from", () => {
    const rare = new Map(known).set(termOf("mecanitien"), strengths.text);
    expect(understand("mecanitien", { vocabulary, known: rare }).corrections).toEqual([]);
    vocabulary.update([{ word: "mecanicien", shown: "mécanicien", heads: 50, texts: 0 }]);
    const { words, corrections } = understand("mecanitien", { vocabulary, known: rare });
    expect(corrections).toEqual([{ typed: "mecanitien", searched: "mécanicien" }]);
    expect(words[0]?.alternatives[0]).toMatchObject({ terms: [termOf("mecanitien")], quality: 1 });
  });

  test("takes words apart that were typed as one, and together that titles write as one", () => {
    expect(read("aidesoignant").corrections).toEqual([{ typed: "aidesoignant", searched: "aide soignant" }]);
    expect(termsOf(read("télé phonie"))).toEqual([
      `${termOf("tele")} ${termOf("phonie")}`,
      termOf("telephonie"),
    ]);
  });

  test("a word of three letters is what it sounds like, where that makes an expression", () => {
    expect(read("ede soignant").corrections).toEqual([{ typed: "ede", searched: "aide" }]);
    expect(read("ede soignant").words).toHaveLength(1);
    expect(read("ede vendeur").corrections).toEqual([]);
  });

  test("an everyday word explains itself whole, begun or mistyped", () => {
    for (const typed of ["nounou", "nouno", "nounnou"]) {
      expect(termsOf(read(typed))).toContain([termOf("garde"), termOf("enfants")].join(" "));
    }
  });

  test.each([
    ["je cherche un travail de vendeur", ["vendeur"]],
    ["slt taf vendeur urgent svp", ["vendeur"]],
    ["job vendeur 16 ans", ["vendeur"]],
    ["vendeur 1500 euros", ["vendeur"]],
    ["vendeur 1500 € net", ["vendeur"]],
    ["vendeur 12euros", ["vendeur"]],
    ["vendeur 3x8", ["vendeur", "3x8"]],
    ["matin seulement", ["matin"]],
    ["CAP vendeur", ["vendeur"]],
    ["poste de vendeur", ["vendeur"]],
  ])("leaves out what says nothing of the job: %s", (typed, words) => {
    expect(read(typed).words.map((word) => word.typed)).toEqual(words);
  });

  test.each(["emploi", "taf urgent", "j'ai 17 ans", "sans CV", "le la de"])(
    "asks for every offer: %s",
    (typed) => {
      expect(read(typed).words).toEqual([]);
    },
  );

  test.each(["CAP", "poste"])("looks for what stands alone: %s", (typed) => {
    expect(read(typed).words).toHaveLength(1);
  });

  test.each([
    ["pas de diplôme", "sans diplôme"],
    ["g pa de diplome", "sans diplome"],
    ["j'ai pas d'expérience", "sans expérience"],
    ["aucune expérience", "sans expérience"],
    ["pas le permis b", "sans permis"],
    ["ss permis", "sans permis"],
  ])("%s means %s", (typed, meant) => {
    expect(read(typed)).toEqual(read(meant));
  });

  test("a word that nobody writes says nothing by a root of three letters", () => {
    known.set(termOf("com"), strengths.title);
    expect(termOf("comis")).toBe("com");
    expect(termsOf(read("comis"))).not.toContain("com");
    expect(termsOf(read("com"))).toContain("com");
  });

  test("reads loosely when asked: a known word may also be the beginning of others", () => {
    vocabulary.update([{ word: "nuitard", shown: "nuitard", heads: 1, texts: 0 }]);
    expect(termsOf(read("nuit"))).not.toContain(termOf("nuitard"));
    expect(termsOf(read("nuit", true))).toContain(termOf("nuitard"));
  });

  test("looks at eight words at most", () => {
    expect(read("un deux trois quatre cinq six sept huit neuf dix onze").words.length).toBeLessThanOrEqual(8);
  });
});
