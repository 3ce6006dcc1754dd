import { describe, expect, test } from "vitest";
import { type VitestReport, verdictOf } from "./vitest-report.ts";

type Status = VitestReport["testResults"][number]["assertionResults"][number]["status"];

/** A report of one file per list of statuses; a file is failed when told, or when one of its tests is. */
function aReport(...files: readonly { tests: readonly Status[]; failed?: boolean }[]): VitestReport {
  return {
    testResults: files.map(({ tests, failed }, index) => ({
      name: `/src/${index}.test.ts`,
      status: failed || tests.includes("failed") ? "failed" : "passed",
      assertionResults: tests.map((status, number) => ({ fullName: `test ${number}`, status })),
    })),
  };
}

describe("verdictOf", () => {
  test("counts what passed and what failed", () => {
    const report = aReport({ tests: ["passed", "passed"] }, { tests: ["failed", "passed"] });
    expect(verdictOf(report, 1)).toEqual({ passed: 3, failed: 1, complaints: [] });
  });

  test.each(["skipped", "pending", "todo", "disabled"] as const)(
    "a %s test is a failure, named",
    (status) => {
      expect(verdictOf(aReport({ tests: ["passed", status] }), 0)).toEqual({
        passed: 1,
        failed: 1,
        complaints: ["Non exécuté : /src/0.test.ts > test 1"],
      });
    },
  );

  test("a file that could not be loaded is a failure", () => {
    expect(verdictOf(aReport({ tests: ["passed"] }, { tests: [], failed: true }), 1)).toEqual({
      passed: 1,
      failed: 1,
      complaints: ["Fichier en échec : /src/1.test.ts"],
    });
  });

  test("an error outside of the tests is a failure", () => {
    expect(verdictOf(aReport({ tests: ["passed"] }), 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  test("a runner that died, or found nothing, is a failure", () => {
    expect(verdictOf(null, 139)).toMatchObject({ passed: 0, failed: 1 });
    expect(verdictOf(aReport(), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
