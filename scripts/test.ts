// Every proof there is: what can be checked without running, units and databases, the build, then a browser.
// Ends with `N passed, N failed` alone on the last line.
import { fileURLToPath } from "node:url";
import { runStep } from "./bootstrap/child.mjs";
import { exitCodeOf } from "./bootstrap/failure.mjs";
import { elapsed, say } from "./bootstrap/progress.mjs";
import { checksOf } from "./check/checks.ts";
import { runChecks } from "./check/run-checks.ts";
import { runVitest } from "./test/run-vitest.ts";
import { add, type Tally } from "./test/tally.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

async function phase(label: string, work: () => Promise<Tally>): Promise<Tally> {
  const start = performance.now();
  say(`\n→ ${label}…`);
  const { passed, failed } = await work();
  const verdict =
    failed === 0 ? `✓ ${label} : ${passed}` : `✗ ${label} : ${failed} en échec, ${passed} réussis`;
  say(`${verdict} (${elapsed(start)})`);
  return { passed, failed };
}

async function build(): Promise<Tally> {
  const args = ["node_modules/turbo/bin/turbo", "run", "build", "--output-logs=errors-only"];
  const { code } = await runStep(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

process.exitCode = await exitCodeOf(async () => {
  let tally = await phase("Vérifications", () => runChecks(checksOf(root), root));
  // Vitest leaves a core free by itself, which is half of a machine of two. Projects take this from here alone.
  const everyCore = ["--maxWorkers=100%"];
  tally = add(tally, await phase("Tests des packages", () => runVitest(root, root, everyCore)));
  const built = await phase("Construction", build);
  tally = add(tally, built);
  // Without a site there is nothing to browse: the failed build is the news, not what follows from it.
  if (built.failed === 0) {
    tally = add(tally, await phase("Tests dans le navigateur", () => runVitest(root, `${root}tests/e2e`)));
  }
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
});
