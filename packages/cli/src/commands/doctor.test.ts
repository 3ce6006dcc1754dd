import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { french } from "@tremplin/instance";
import { expect, onTestFinished, test, vi } from "vitest";
import { projectRoot } from "../project.ts";

vi.setConfig({ testTimeout: 240_000 });

test("--fix puts right what is safe, says it, and answers what is left; the exit code follows the errors", async () => {
  const dir = await mkdtemp(join(tmpdir(), "doctor-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  await cp(join(projectRoot, "templates/mission-locale"), dir, { recursive: true });
  const copied = { "layout.skipToContent": french["layout.skipToContent"] };
  await writeFile(join(dir, "wording/fr.json"), JSON.stringify(copied));
  const doctor = (...flags: readonly string[]) =>
    promisify(execFile)(process.execPath, [
      join(projectRoot, "packages/cli/src/main.ts"),
      "doctor",
      dir,
      ...flags,
    ]);

  const { fixed, findings } = JSON.parse((await doctor("--fix", "--json")).stdout);
  expect(fixed).toMatchObject([{ rule: "T028", file: "wording/fr.json" }]);
  expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain("T028");
  expect(await readFile(join(dir, "wording/fr.json"), "utf8")).toBe("{}");

  // As npm runs it, which says where the person stands.
  const { INIT_CWD: _here, ...env } = process.env;
  const main = join(projectRoot, "packages/cli/src/main.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [main, "doctor", basename(dir), "--json"], {
    env: { ...env, INIT_CWD: dirname(dir) },
  });
  expect(JSON.parse(stdout).findings).toEqual(findings);

  await writeFile(join(dir, ".env"), "PORT=1");
  await writeFile(join(dir, "theme/.DS_Store"), "x");
  const failed = await doctor("--fix").catch((error: { code: number; stdout: string }) => error);
  expect(failed).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("✓ theme/.DS_Store (T017) : supprimé / deleted"),
  });
});
