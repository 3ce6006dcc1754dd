import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { projectRoot } from "../project.ts";

// The command makes a board of its own first, with the offers of its demo.
vi.setConfig({ testTimeout: 240_000 });

async function board() {
  const dataDir = await mkdtemp(join(tmpdir(), "admin-"));
  onTestFinished(() => rm(dataDir, { recursive: true }));
  const env = {
    ...process.env,
    TREMPLIN_DATA_DIR: dataDir,
    INSTANCE_DIR: join(projectRoot, "templates/mission-locale"),
    DATABASE_URL: "",
  };
  const main = join(projectRoot, "packages/cli/src/main.ts");
  return (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [main, "admin", "create", ...args], { env }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        stdout,
        stderr,
      }),
    );
}

test("makes the first administrator, and gives a link to sign in at the board's address", async () => {
  const create = await board();
  const made = await create(
    "--email",
    "Camille@Exemple.fr",
    "--name",
    "Camille",
    "--url",
    "https://emploi.exemple.fr/x",
    "--json",
  );
  expect(made.code).toBe(0);
  const { email, isNew, link } = JSON.parse(made.stdout) as { email: string; isNew: boolean; link: string };
  expect({ email, isNew }).toEqual({ email: "camille@exemple.fr", isNew: true });
  expect(link).toMatch(/^https:\/\/emploi\.exemple\.fr\/lien\/connexion\/[\w-]{20,}$/);
  const again = await create("--email", "camille@exemple.fr");
  expect(again.stdout).toContain("administre le site");
});

test("says what is wrong with an address", async () => {
  const create = await board();
  const refused = await create("--email", "camille");
  expect(refused.code).not.toBe(0);
  expect(refused.stderr).toContain("n'est pas une adresse");
});
