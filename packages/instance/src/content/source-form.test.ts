import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeSource, headFields, placeInForm, type SourceForm, splitSource } from "./source-form.ts";

const empty = {
  ...Object.fromEntries(headFields.map((field) => [field, ""])),
  rest: "",
  body: "",
} as SourceForm;

test("a text taken apart", () => {
  const source =
    '\uFEFF---\r\ntitle: "À propos"\r\nauthors: [Camille, "Jo"]\r\norder: 10 # first\r\n# a remark\r\ndate: 2026-12-01\r\n---\r\n\r\nTexte\r\n---\r\nfin\r\n';
  expect(splitSource(source)).toEqual({
    ...empty,
    title: "À propos",
    authors: "Camille, Jo",
    date: "2026-12-01",
    rest: "order: 10 # first\n# a remark",
    body: "Texte\n---\nfin\n",
  });
});

describe("nothing is lost of", () => {
  test.each([
    ["no head", "Texte seul", { body: "Texte seul" }],
    ["a head that cannot be read", '---\ntitle: "x\n---\nTexte', { rest: 'title: "x', body: "Texte" }],
    ["a head that is a list", "---\n- x\n---\nTexte", { rest: "- x", body: "Texte" }],
    ["an empty head", "---\n---\nTexte", { body: "Texte" }],
    ["a title of several lines", "---\ntitle: |\n  a\n  b\n---\n", { rest: "title: |\n  a\n  b" }],
    ["a list with a comma in it", '---\nauthors: ["a, b"]\n---\n', { rest: 'authors: ["a, b"]' }],
    ["a key without a value", "---\ntitle: x\ndate:\n---\n", { title: "x" }],
  ])("%s", (_what, source, form) => {
    expect(splitSource(source)).toEqual({ ...empty, ...form });
  });
});

test("what a form holds comes back as it was typed", () => {
  const line = fc
    .stringMatching(/^[a-zé"'\\:#{}[\]&*!|>%@` -]{0,20}$/)
    .map((text) => text.replaceAll(/\s/g, " ").trim());
  const words = fc
    .array(fc.stringMatching(/^[a-z'"é:#&]{1,8}$/), { maxLength: 3 })
    .map((each) => each.join(", "));
  const form = fc.record({
    title: line,
    description: line,
    date: fc.constantFrom("", "2026-12-01", "demain"),
    updated: fc.constantFrom("", "2026-12-01"),
    authors: words,
    image: line,
    alt: line,
    rome: words,
    tags: words,
    rest: fc.constantFrom("", "order: 10", "# a remark\nfamilies: [sante]"),
    body: fc.constantFrom("", "Texte\n", "# Titre\n\n---\n\n- a\n"),
  });
  fc.assert(
    fc.property(form, (typed) => {
      expect(splitSource(composeSource(typed))).toEqual(typed);
    }),
    // Texts of any sign are slow to make.
    { numRuns: 25 },
  );
});

test("a value cannot become another line of the head", () => {
  const typed = { ...empty, title: 'x"\ndraft: true', tags: 'a"]\nrome: [x' };
  const source = composeSource(typed);
  expect(source).toBe('---\ntitle: "x\\"\\ndraft: true"\ntags: ["a\\"]\\nrome: [x"]\n---\n\n');
});

test("a problem is told where it was typed", () => {
  const source = composeSource({ ...empty, title: "x", rest: "colour: red", body: "un\ndeux\n" });
  expect(source).toBe('---\ntitle: "x"\ncolour: red\n---\n\nun\ndeux\n');
  expect(placeInForm(source, { key: "title", line: 2 })).toEqual({ field: "title", line: null });
  expect(placeInForm(source, { key: "colour", line: 3 })).toEqual({ field: "rest", line: null });
  expect(placeInForm(source, { key: null, line: 1 })).toEqual({ field: "rest", line: null });
  expect(placeInForm(source, { key: "{{x}}", line: 7 })).toEqual({ field: "body", line: 2 });
});
