import { expect, test } from "vitest";
import { compileWords } from "./compile.ts";
import { pluralsOf, wrongPluralCases } from "./plural-cases.ts";

function wrong(message: string, language: string): string[] {
  return pluralsOf(compileWords({ a: message }).words.a ?? "").flatMap((cases) =>
    wrongPluralCases(cases, language),
  );
}

test.each([
  ["{n, plural, one {#} other {#}}", "en", []],
  ["{n, plural, one {#}  other {#}}", "uk", ["missing: many", "missing: few"]],
  ["{n, plural, one {#} few {#} many {#} other {#}}", "en", ["unknown: few", "unknown: many"]],
  ["{n, plural, =0 {} =1 {} =2 {} few {#} many {#} other {#}}", "ar", []],
  ["{n, plural, =1 {} few {#} many {#} other {#}}", "uk", ["missing: one"]],
  ["{k, select, a {{n, plural, other {#}}} other {}}", "en", ["missing: one"]],
])("%s in %s", (message, language, reasons) => {
  expect(wrong(message, language).sort()).toEqual([...reasons].sort());
});
