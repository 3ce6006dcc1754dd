import { tmpdir } from "node:os";
import { beforeEach, expect, test, vi } from "vitest";
import type { Check } from "./checks.ts";
import { runChecks } from "./run-checks.ts";

let told = "";

beforeEach(() => {
  told = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    told += String(text);
    return true;
  });
  return () => vi.restoreAllMocks();
});

function aCheck(label: string, script: string, mend?: string): Check {
  return { label, command: ["sh", "-c", script], ...(mend === undefined ? {} : { mend }) };
}

test("counts every check, whichever ends first", async () => {
  const checks = [
    aCheck("lent", "sleep 0.3"),
    aCheck("juste", "true"),
    aCheck("faux", "sleep 0.1; exit 1"),
    aCheck("vite", "true"),
    aCheck("faux aussi", "exit 2"),
  ];
  expect(await runChecks(checks, tmpdir())).toEqual({ passed: 3, failed: 2 });
});

test("shows what a failed check said, and how to mend it; a passed one is one line", async () => {
  await runChecks(
    [aCheck("Style", "echo here; echo there >&2; exit 1", "pnpm format"), aCheck("Types", "echo chatter")],
    tmpdir(),
  );
  expect(told).toMatch(
    /✗ Style \(\d+,\d s\)\nhere\nthere\n {2}Pour corriger ce qui peut l'être : pnpm format\n/,
  );
  expect(told).toMatch(/✓ Types \(\d+,\d s\)\n/);
  expect(told).not.toContain("chatter");
});
