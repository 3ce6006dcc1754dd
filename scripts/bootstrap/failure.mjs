import { say } from "./progress.mjs";

/** Something the person at the keyboard can mend: it is shown as a message, without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a program's work and answers its exit code; a failure is told as a message.
 * @param {() => Promise<number>} work
 * @returns {Promise<number>}
 */
export async function exitCodeOf(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(error.message);
    return error.exitCode;
  }
}
