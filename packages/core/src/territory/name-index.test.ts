import { describe, expect, test } from "vitest";
import { NameIndex, type NameMatch } from "./name-index.ts";
import { placeWords } from "./place-words.ts";

const names = [
  "Dijon",
  "Fontaine-lès-Dijon",
  "Le Havre",
  "Saint-Apollinaire",
  "Montigny-le-Bretonneux",
  "Les",
];
const index = new NameIndex(names);

function find(typed: string, how: "find" | "findMistyped" = "find"): NameMatch[] {
  const matches: NameMatch[] = [];
  index[how](placeWords(typed), (match) => matches.push(match));
  return matches;
}

const found = (typed: string, how?: "find" | "findMistyped") => find(typed, how).map(({ id }) => names[id]);

describe("NameIndex", () => {
  test("finds the words that begin as typed, in any order, small words aside", () => {
    expect(found("d")).toEqual(["Dijon", "Fontaine-lès-Dijon"]);
    expect(found("dij")).toEqual(["Dijon", "Fontaine-lès-Dijon"]);
    expect(found("dijon font")).toEqual(["Fontaine-lès-Dijon"]);
    expect(found("le havre")).toEqual(["Le Havre"]);
    expect(found("montigny bret")).toEqual(["Montigny-le-Bretonneux"]);
    expect(found("apollinaire")).toEqual(["Saint-Apollinaire"]);
    expect(found("les")).toEqual(["Les"]);
    expect(found("pollinaire")).toEqual([]);
    expect(found("dijonn")).toEqual([]);
    expect(found("")).toEqual([]);
  });

  test("tells how each was met", () => {
    expect(find("dijon")).toEqual([
      { id: 0, begins: true, wholeWords: true, complete: true, edits: 0 },
      { id: 1, begins: false, wholeWords: true, complete: false, edits: 0 },
    ]);
    expect(find("saint apo")).toEqual([
      { id: 3, begins: true, wholeWords: false, complete: false, edits: 0 },
    ]);
  });

  test("forgives mistakes in words of four letters or more", () => {
    expect(found("dijno", "findMistyped")).toEqual(["Dijon", "Fontaine-lès-Dijon"]);
    expect(found("sint apolinare", "findMistyped")).toEqual(["Saint-Apollinaire"]);
    expect(found("djn", "findMistyped")).toEqual([]);
    expect(found("paris", "findMistyped")).toEqual([]);
    expect(find("havrre", "findMistyped")).toEqual([
      { id: 2, begins: true, wholeWords: false, complete: true, edits: 1 },
    ]);
  });
});
