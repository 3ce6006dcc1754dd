import fc from "fast-check";
import { expect, test } from "vitest";
import { type DifferenceLine, differenceOf } from "./difference.ts";

/** `-` what was, `+` what is, ` ` both. */
function told(before: string, after: string): string[] {
  const signs = { same: " ", added: "+", removed: "-" };
  return differenceOf(before, after).map((line) =>
    line.kind === "skipped"
      ? `…${line.count}`
      : line.parts.map(({ kind, text }) => `${signs[kind]}${text}`).join("|"),
  );
}

test("a word that changes is told within its line", () => {
  expect(told("Titre\nNous recevons le lundi.", "Titre\nNous recevons le mardi.")).toEqual([
    " Titre",
    " Nous recevons le |-lundi|+mardi| .",
  ]);
});

test("lines put in and taken out", () => {
  expect(told("a\nb\nc", "a\nc\nd")).toEqual([" a", "-b", " c", "+d"]);
});

test("a line that has nothing of the old one is no change of it", () => {
  expect(told("Bonjour à tous", "Fermé le mardi")).toEqual(["-Bonjour à tous", "+Fermé le mardi"]);
});

test("what is alike and far from a change is counted", () => {
  const lines = Array.from({ length: 20 }, (_, at) => `ligne ${at}`);
  expect(told(lines.join("\n"), lines.with(10, "autre").join("\n"))).toEqual([
    "…8",
    " ligne 8",
    " ligne 9",
    "-ligne 10",
    "+autre",
    " ligne 11",
    " ligne 12",
    "…7",
  ]);
});

test("line ends of another system are no change", () => {
  expect(told("a\r\nb", "a\nb")).toEqual(["…2"]);
});

test("two texts of many short lines are told without filling the memory", () => {
  const text = (word: string) => Array.from({ length: 10_000 }, (_, at) => `${word}${at}`).join("\n");
  const lines = differenceOf(text("a"), text("b"));
  expect(lines).toHaveLength(20_000);
  expect(lines.every(({ kind }) => kind === "added" || kind === "removed")).toBe(true);
});

test("each text can be read out of the comparison", () => {
  const line = fc.stringMatching(/^[ab ]{0,4}$/);
  const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      // Nothing is skipped in texts this short when they differ at their ends.
      const lines = differenceOf(`${before}\n1`, `${after}\n2`);
      fc.pre(lines.every(({ kind }) => kind !== "skipped"));
      expect(readOut(lines, "removed")).toEqual(`${before}\n1`.split("\n"));
      expect(readOut(lines, "added")).toEqual(`${after}\n2`.split("\n"));
    }),
  );
});

function readOut(lines: readonly DifferenceLine[], side: "added" | "removed"): string[] {
  return lines.flatMap((line) => {
    if (line.kind === "skipped") return [];
    if (line.kind !== "changed" && line.kind !== "same" && line.kind !== side) return [];
    const parts = line.parts.filter(({ kind }) => kind === "same" || kind === side);
    return [parts.map(({ text }) => text).join("")];
  });
}
