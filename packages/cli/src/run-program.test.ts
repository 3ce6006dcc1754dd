import { AmbiguousInstanceError } from "@tremplin/instance";
import { Command } from "commander";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runProgram } from "./run-program.ts";

let code: typeof process.exitCode;
beforeEach(() => {
  code = process.exitCode;
});
afterEach(() => {
  process.exitCode = code;
  vi.restoreAllMocks();
});

/** A program with one command, which fails. */
function failing(error: Error): Command {
  return new Command("tremplin").command("doctor").action(async () => {
    throw error;
  });
}

test("several instances are told in a sentence, not as a fault of ours", async () => {
  const said = vi.spyOn(console, "error").mockReturnValue();
  await runProgram(failing(new AmbiguousInstanceError(["est", "ouest"])), ["node", "tremplin"]);
  expect(said.mock.calls).toEqual([
    [expect.stringMatching(/^Plusieurs instances \(est, ouest\).*INSTANCE_DIR/)],
  ]);
  expect(process.exitCode).toBe(1);
});

test("a fault of ours keeps its trace", async () => {
  await expect(runProgram(failing(new Error("ours")), ["node", "tremplin"])).rejects.toThrow("ours");
});
