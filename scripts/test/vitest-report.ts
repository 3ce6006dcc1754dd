import type { Tally } from "./tally.ts";

/** The part of Vitest's JSON report that counts; the format is Jest's. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: "passed" | "failed";
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: "passed" | "failed" | "skipped" | "pending" | "todo" | "disabled";
    }[];
  }[];
}

/** `complaints`: what the runner's own output does not show as a failure, but is one. */
export type Verdict = Tally & { readonly complaints: readonly string[] };

/**
 * Counts a run. A test that did not run proves nothing and counts as failed, as do a file that could not
 * be loaded, an error outside of any test, and a runner that died before it could report (`report` null).
 */
export function verdictOf(report: VitestReport | null, exitCode: number): Verdict {
  if (report === null) {
    return { passed: 0, failed: 1, complaints: [`Vitest s'est arrêté sans rapport (code ${exitCode}).`] };
  }
  let passed = 0;
  let failed = 0;
  const complaints: string[] = [];
  for (const { name, status, assertionResults } of report.testResults) {
    const before = failed;
    for (const assertion of assertionResults) {
      if (assertion.status === "passed") passed += 1;
      else failed += 1;
      if (assertion.status !== "passed" && assertion.status !== "failed") {
        complaints.push(`Non exécuté : ${name} > ${assertion.fullName}`);
      }
    }
    if (status === "failed" && failed === before) {
      failed += 1;
      complaints.push(`Fichier en échec : ${name}`);
    }
  }
  if (passed + failed === 0) {
    return { passed, failed: 1, complaints: ["Aucun test n'a été trouvé."] };
  }
  if (exitCode !== 0 && failed === 0) {
    return { passed, failed: 1, complaints: [`Une erreur hors des tests (Vitest, code ${exitCode}).`] };
  }
  return { passed, failed, complaints };
}
