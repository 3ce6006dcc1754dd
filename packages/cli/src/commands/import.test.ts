import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const template = fileURLToPath(new URL("../../../../templates/mission-locale", import.meta.url));
const none = { read: 0, imported: 0, updated: 0, unchanged: 0, duplicates: 0, rejected: [] };

const folder = mkdtempSync(join(tmpdir(), "tremplin-import-"));
const env = {
  ...process.env,
  INSTANCE_DIR: template,
  TREMPLIN_DATA_DIR: join(folder, "data"),
  DATABASE_URL: "",
};

/** A command under way, in the tests' own folder. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [main, "import", ...args], { cwd: folder, env });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (text) => {
    said.stdout += text;
  });
  child.stderr.on("data", (text) => {
    said.stderr += text;
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...said }));
  return { child, ended };
}

async function importJson(...args: string[]) {
  const { code, stdout } = await start(...args, "--json").ended;
  return { code, answer: JSON.parse(stdout) as unknown };
}

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function offers(count: number): string {
  const list = Array.from({ length: count }, (_, index) => ({
    id: `K${index}`,
    intitule: `Vendeur ${index} (H/F)`,
    description: "Vous accueillez les clients et vous tenez la caisse du magasin.",
    typeContrat: "CDI",
    lieuTravail: { libelle: "21 - DIJON", commune: "21231", codePostal: "21000" },
    entreprise: { nom: `Magasin ${index % 50}` },
  }));
  return JSON.stringify({ resultats: list });
}

// The demo offers are made on the first opening.
beforeAll(() => start(write("first.json", '{"resultats": []}')).ended, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("tremplin import", { timeout: 240_000 }, () => {
  test("--json answers one object, and the same file again changes nothing", async () => {
    const file = write(
      "trois.csv",
      "titre;ville;contrat;description\nA;Dijon;CDI;Un poste\nB;Dijon;CDI;Un poste\n;;;\n",
    );
    const rejected = [{ row: 3, reason: "L'intitulé est vide. Renseignez la colonne « intitulé »." }];
    expect(await importJson(file)).toEqual({ code: 0, answer: { ...none, read: 3, imported: 2, rejected } });
    expect(await importJson(file)).toEqual({ code: 0, answer: { ...none, read: 3, unchanged: 2, rejected } });
  });

  test("people are told in words", async () => {
    const file = write("mots.csv", "titre;ville;contrat;description\nC;Dijon;CDI;Un poste\n;;;\n");
    const { code, stdout, stderr } = await start(file, "--source", "partenaire").ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2 offres lues : 1 importée, .*1 rejetée\.\n {2}Ligne 2 : L'intitulé est vide\./);
    expect(stderr).toBe("");
  });

  test("a mapping names the columns", async () => {
    const file = write("autre.csv", "Quoi;Où;Blabla\nJardinier;Dijon;Tonte et plantations\n");
    const mapping = {
      columns: { titre: "Quoi", ville: "Où", description: "Blabla" },
      defaults: { contrat: "CDD" },
    };
    const named = write("colonnes.json", JSON.stringify(mapping));
    expect(await importJson(file, "--mapping", named)).toMatchObject({ code: 0, answer: { imported: 1 } });
  });

  test.each([
    ["a missing file", () => "absent.json", /n'existe pas/],
    ["a folder", () => ".", /dossier/],
    ["an empty file", () => write("vide.csv", ""), /vide/],
    ["an unknown format", () => write("classeur.xlsx", "PK\u0003\u0004…"), /CSV/],
  ])("%s: exit code 1, the reason in the object and on standard error", async (_, file, reason) => {
    const path = file();
    const { code, stdout, stderr } = await start(path, "--json").ended;
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ ...none, error: expect.stringMatching(reason) });
    expect(stderr).toMatch(reason);
  });

  test("a mapping that can't be used says how one is written", async () => {
    const file = write("un.csv", "titre\nVendeur\n");
    expect(await importJson(file, "--mapping", write("mal.json", "[]"))).toMatchObject({
      code: 1,
      answer: { error: expect.stringMatching(/Exemple/) },
    });
  });

  test("killed in the middle, it leaves whole batches, and another run ends the file", async () => {
    const file = write("long.json", offers(4000));
    const { child, ended } = start(file);
    const log = join(folder, "data", "tremplin.db-wal");
    while ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) await setTimeout(5);
    await setTimeout(200);
    child.kill("SIGKILL");
    await ended;

    const { answer } = await importJson(file);
    const { imported, unchanged } = answer as typeof none;
    expect(imported + unchanged).toBe(4000);
    expect(unchanged % 500).toBe(0);
    expect(await importJson(file)).toEqual({ code: 0, answer: { ...none, read: 4000, unchanged: 4000 } });
  });
});
