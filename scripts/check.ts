// All that can be checked without running the product: types, lint, boundaries, unused code, dependencies.
import { fileURLToPath } from "node:url";
import { exitCodeOf } from "./bootstrap/failure.mjs";
import { checksOf } from "./check/checks.ts";
import { runChecks } from "./check/run-checks.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
process.exitCode = await exitCodeOf(async () => {
  const { passed, failed } = await runChecks(checksOf(root), root);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
