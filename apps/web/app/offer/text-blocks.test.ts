import { expect, test } from "vitest";
import { textBlocks } from "./text-blocks.ts";

const paragraph = (...lines: string[]) => ({ kind: "paragraph", lines });
const list = (...items: string[]) => ({ kind: "list", items });

test("an empty line ends a paragraph, a single one breaks it", () => {
  expect(textBlocks("Un\ndeux\n\ntrois")).toEqual([paragraph("Un", "deux"), paragraph("trois")]);
});

test("lines that begin with a dash are a list, whatever the dash", () => {
  expect(textBlocks("- accueillir\n– encaisser\n• ranger")).toEqual([
    list("accueillir", "encaisser", "ranger"),
  ]);
});

test("a list begins and ends without an empty line", () => {
  expect(textBlocks("Vos missions :\n- ranger\nHoraires de jour.")).toEqual([
    paragraph("Vos missions :"),
    list("ranger"),
    paragraph("Horaires de jour."),
  ]);
});

test("a dash inside a line, or glued to its word, is text", () => {
  expect(textBlocks("Dijon - centre\n-20 % sur les achats")).toEqual([
    paragraph("Dijon - centre", "-20 % sur les achats"),
  ]);
});

test("Windows line ends and blank lines at the edges say nothing", () => {
  expect(textBlocks("\r\n\r\nUn\r\n\r\n- deux\r\n")).toEqual([paragraph("Un"), list("deux")]);
  expect(textBlocks("")).toEqual([]);
});
