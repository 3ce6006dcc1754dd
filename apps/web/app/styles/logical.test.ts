import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../../../", import.meta.url).pathname;
const sheets = globSync(["apps/web/app/**/*.css", "packages/ui/src/**/*.css"], { cwd: root });
const markup = globSync(["apps/web/app/**/*.tsx", "packages/ui/src/**/*.tsx"], { cwd: root });

/** Sides by their names. A page that is read from the right is the other way round: `inline-start`, `inline-end`. */
const sides =
  /(?<![\w-])(?:left|right)(?![\w-])|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|-(?:left|right)-radius/;
/** Four lengths of which the second and the fourth differ: right and left. */
const fourLengths = /(?:margin|padding|inset):\s*(\S+) (\S+) (\S+) (\S+);/;
const utilities =
  /(?<![\w-])(?:ml|mr|pl|pr|left|right|border-l|border-r|rounded-l|rounded-r|scroll-ml|scroll-mr)-(?:\d|\[|auto|px)|text-(?:left|right)(?![\w-])/;

/** The one place where sides have names, for what has no logical property. */
const definitions = /--inline-(?:start|end): (?:left|right);/g;

function plain(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(definitions, "");
}

test("there are sheets and markup to look at", () => {
  expect(sheets.length).toBeGreaterThan(40);
  expect(markup.length).toBeGreaterThan(150);
});

test.each(sheets)("%s names no side", (file) => {
  const wrong = plain(readFileSync(root + file, "utf8"))
    .split("\n")
    .filter((line) => sides.test(line));
  expect(wrong).toEqual([]);
});

test.each(sheets)("%s gives both sides the same space", (file) => {
  const wrong = plain(readFileSync(root + file, "utf8"))
    .replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, (group) => group.replaceAll(" ", ""))
    .split("\n")
    .filter((line) => {
      const [, , right, , left] = fourLengths.exec(line) ?? [];
      return right !== left;
    });
  expect(wrong).toEqual([]);
});

test("no utility in the markup names a side", () => {
  const wrong = markup.filter((file) =>
    [...readFileSync(root + file, "utf8").matchAll(/className=(?:"([^"]*)"|\{`([^`]*)`\})/g)].some(
      ([, text, template]) => utilities.test(text ?? template ?? ""),
    ),
  );
  expect(wrong).toEqual([]);
});
