// All that can be checked without running the product: types, lint, boundaries, unused code, dependencies.
import { fileURLToPath } from "node:url";
import { checksOf } from "./check/checks.ts";
import { runChecks } from "./check/run-checks.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { passed, failed } = await runChecks(checksOf(root), root);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
