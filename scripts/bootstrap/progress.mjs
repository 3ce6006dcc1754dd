// Progress goes to standard error, in French: standard output belongs to the command that was asked for.

/** Time between two signs of life of a step that prints nothing itself, in milliseconds. */
const HEARTBEAT = 5_000;

/**
 * Seconds since `start`, as a French reader writes them: `12,3 s`.
 * @param {number} start an instant of `performance.now()`
 * @param {number} [now]
 */
export function elapsed(start, now = performance.now()) {
  return `${((now - start) / 1000).toFixed(1).replace(".", ",")} s`;
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a long step between two lines that name it and give its time.
 * @template Value
 * @param {string} label what is being done, in French
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function step(label, work) {
  const start = performance.now();
  say(`→ ${label}…`);
  const heartbeat = setInterval(() => say(`  ${label} : ${elapsed(start)}…`), HEARTBEAT);
  try {
    const value = await work();
    say(`✓ ${label} (${elapsed(start)})`);
    return value;
  } catch (error) {
    say(`✗ ${label} (${elapsed(start)})`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}
