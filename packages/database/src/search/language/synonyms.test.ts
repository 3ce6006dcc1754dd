import { describe, expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { everydayWords } from "./everyday-words.ts";
import { synonyms } from "./synonyms.ts";

const targets = (expression: string) =>
  synonyms.of(analyse(expression))?.map(({ terms }) => terms.join(" ")) ?? [];
const terms = (expression: string) => analyse(expression).join(" ");

describe("the everyday words", () => {
  test("explain at least 300 expressions", () => {
    const keys = everydayWords
      .split("\n")
      .filter(Boolean)
      .flatMap((line) => line.split(">")[0]?.split(/[,=]/) ?? []);
    expect(new Set(keys.map(terms)).size).toBeGreaterThan(300);
  });

  test("go one way with >", () => {
    expect(targets("ménage")).toContain(terms("agent d'entretien"));
    expect(targets("aide à domicile")).not.toContain(terms("femme de ménage"));
  });

  test("go both ways with =", () => {
    expect(targets("ambulance")).toContain(terms("ambulancier"));
    expect(targets("ambulancier")).toContain(terms("ambulance"));
  });

  test("what comes first stands nearest", () => {
    const qualities = synonyms.of(analyse("plonge"))?.map(({ quality }) => quality) ?? [];
    expect(qualities).toEqual(qualities.toSorted((a, b) => b - a));
    expect(Math.min(...qualities)).toBeGreaterThan(0.5);
  });

  test("never stand for themselves, and are known by their plain words only", () => {
    expect(targets("boulangerie")).not.toContain(terms("boulangerie"));
    expect(synonyms.of(analyse("trampoline"))).toBeNull();
  });

  test("know words that seldom mean themselves", () => {
    expect(["bureau", "secretaire"].flatMap(analyse).map((term) => synonyms.isFigurative(term))).toEqual([
      true,
      false,
    ]);
    expect(synonyms.widerThan(analyse("employé de bureau"))).toContain("bureau");
  });

  test("name the wider field of a job", () => {
    expect(synonyms.widerThan(analyse("hôte de caisse"))).toContain("magasin");
  });
});
