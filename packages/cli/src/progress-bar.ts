/** What a bar writes to: standard error. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const width = 24;
/** Between two drawings on a terminal, and two lines in a log. */
const drawEveryMs = 100;
const logEveryMs = 5000;

/**
 * Shows how far a long work is: a bar that is drawn over on a terminal, a line now and then elsewhere.
 * Call `end` before writing anything else.
 */
export class ProgressBar {
  readonly #output: ProgressOutput;
  readonly #now: () => number;
  #shownAt: number;

  constructor(output: ProgressOutput, now: () => number = Date.now) {
    this.#output = output;
    this.#now = now;
    this.#shownAt = now();
  }

  /** `share` is from 0 to 1, null when the end is not known. */
  show(share: number | null, label: string): void {
    const isTerminal = this.#output.isTTY === true;
    const now = this.#now();
    if (now - this.#shownAt < (isTerminal ? drawEveryMs : logEveryMs)) return;
    this.#shownAt = now;
    const percent = share === null ? "" : `${Math.floor(share * 100)} %`.padStart(5);
    if (isTerminal) this.#output.write(`\r${bar(share)}${percent}  ${label}\u001b[K`);
    else this.#output.write(`${percent}  ${label}\n`.trimStart());
  }

  end(): void {
    if (this.#output.isTTY === true) this.#output.write("\r\u001b[K");
  }
}

function bar(share: number | null): string {
  if (share === null) return "";
  const full = Math.round(Math.min(Math.max(share, 0), 1) * width);
  return `${"█".repeat(full)}${"░".repeat(width - full)} `;
}
