import { AmbiguousInstanceError } from "@tremplin/instance";
import type { Command } from "commander";

/** Runs the command that was typed. Not knowing which instance is meant is the operator's to mend: told in words. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof AmbiguousInstanceError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
