import { formatProblem } from "../problem.ts";
import type { Report } from "./examine.ts";
import type { Level } from "./rule.ts";

const names: Readonly<Record<Level, string>> = {
  error: "erreur / error",
  warning: "avertissement / warning",
  advice: "conseil / advice",
};

const signs: Readonly<Record<Level, string>> = { error: "✗", warning: "!", advice: "·" };

/** The report as a person reads it on a terminal: errors first, then what can wait. */
export function formatReport({ dir, findings, counts }: Report): string {
  const levels: readonly Level[] = ["error", "warning", "advice"];
  const sorted = levels.flatMap((level) => findings.filter((finding) => finding.level === level));
  const blocks = sorted.map((finding) =>
    [
      formatProblem(finding, signs[finding.level]),
      `  ${finding.rule}, ${names[finding.level]} · ${finding.docs}`,
    ].join("\n"),
  );
  const summary =
    findings.length === 0
      ? "✓ Rien à redire. / All is well."
      : levels
          .filter((level) => counts[level] > 0)
          .map((level) => `${counts[level]} × ${names[level]}`)
          .join(" · ");
  return [dir, ...blocks, summary].join("\n\n");
}
