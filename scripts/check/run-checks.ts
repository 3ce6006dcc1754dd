import { runStep } from "../bootstrap/child.mjs";
import { elapsed, say } from "../bootstrap/progress.mjs";
import { add, NOTHING, type Tally } from "../test/tally.ts";
import type { Check } from "./checks.ts";

/** Two at a time: the type check keeps one core busy while the quick ones follow each other on the other. */
const LANES = 2;

/** Runs every check to its end, tells each verdict on standard error, and shows what a failed one said. */
export async function runChecks(checks: readonly Check[], root: string): Promise<Tally> {
  const waiting = [...checks];
  let tally = NOTHING;
  const lane = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const verdict = await runCheck(check, root);
      tally = add(tally, verdict);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return tally;
}

async function runCheck({ label, command, mend }: Check, root: string): Promise<Tally> {
  const [program, ...args] = command;
  const start = performance.now();
  const { code, stdout, stderr } = await runStep(program, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (code === 0) {
    say(`✓ ${label} (${elapsed(start)})`);
    return { passed: 1, failed: 0 };
  }
  const help = mend === undefined ? [] : [`  Pour corriger ce qui peut l'être : ${mend}`];
  say([`✗ ${label} (${elapsed(start)})`, stdout.trim(), stderr.trim(), ...help].filter(Boolean).join("\n"));
  return { passed: 0, failed: 1 };
}
