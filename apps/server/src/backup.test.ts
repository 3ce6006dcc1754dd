import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openDatabase } from "@tremplin/database";
import { expect, onTestFinished, test } from "vitest";
import { backUp, restore } from "./backup.ts";
import { projectRoot } from "./project-root.ts";

const instance = join(projectRoot, "templates/mission-locale");

/** A folder of its own, and the environment of a board whose data are in it. */
async function place() {
  const folder = await mkdtemp(join(tmpdir(), "backup-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const dataDir = join(folder, "data");
  return { folder, dataDir, env: { INSTANCE_DIR: instance, TREMPLIN_DATA_DIR: dataDir } };
}

/** A board at work: its database stays open, what was written last is in the log only. */
async function runningBoard() {
  const board = await place();
  const database = await openDatabase({ url: `sqlite:${join(board.dataDir, "tremplin.db")}` });
  onTestFinished(() => database.close());
  await database.db.schema.createTable("probe").addColumn("said", "text").execute();
  await database.db
    .insertInto("probe" as never)
    .values({ said: "été" } as never)
    .execute();
  await mkdir(join(board.dataDir, "fichiers/cv"), { recursive: true });
  await writeFile(join(board.dataDir, "fichiers/cv/1"), "Un CV");
  await writeFile(join(board.dataDir, "secret"), "s".repeat(43), { mode: 0o600 });
  await mkdir(join(board.dataDir, "images"));
  return board;
}

async function saidIn(dataDir: string): Promise<unknown> {
  const database = await openDatabase({ url: `sqlite:${join(dataDir, "tremplin.db")}` });
  const rows = await database.db
    .selectFrom("probe" as never)
    .selectAll()
    .execute();
  await database.close();
  return rows;
}

test("what a running board holds is kept, and put back elsewhere", async () => {
  const board = await runningBoard();
  const file = join(board.folder, "kept/board.tar.gz");
  const { bytes, parts } = await backUp(board.env, file);
  expect(parts).toEqual(["tremplin.db", "fichiers", "secret"]);
  expect(bytes).toBeGreaterThan(100);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(board.folder, "kept"))).toEqual(["board.tar.gz"]);

  const other = await place();
  expect(await restore(other.env, file)).toBe(other.dataDir);
  expect(await saidIn(other.dataDir)).toEqual([{ said: "été" }]);
  expect(await readFile(join(other.dataDir, "fichiers/cv/1"), "utf8")).toBe("Un CV");
  expect((await stat(join(other.dataDir, "secret"))).mode & 0o777).toBe(0o600);
  expect(await readdir(other.folder)).toEqual(["data"]);
});

test("nothing is overwritten: neither an archive nor a board's data", async () => {
  const board = await runningBoard();
  const file = join(board.folder, "board.tar.gz");
  await backUp(board.env, file);
  const kept = await readFile(file);
  await expect(backUp(board.env, file)).rejects.toThrow("existe déjà");
  expect(await readFile(file)).toEqual(kept);
  await expect(restore(board.env, file)).rejects.toThrow(/contient déjà tremplin.db,.* fichiers, secret/);
  expect(await saidIn(board.dataDir)).toEqual([{ said: "été" }]);
});

test.each(["-wal", "-shm", "-journal"])(
  "what SQLite left of another database refuses it: %s",
  async (ending) => {
    const board = await runningBoard();
    const file = join(board.folder, "board.tar.gz");
    await backUp(board.env, file);
    const other = await place();
    await mkdir(other.dataDir);
    await writeFile(join(other.dataDir, `tremplin.db${ending}`), "x");
    await expect(restore(other.env, file)).rejects.toThrow(`contient déjà tremplin.db${ending}`);
    expect(await readdir(other.dataDir)).toEqual([`tremplin.db${ending}`]);
  },
);

test("an archive of something else, or a damaged one, is refused and leaves nothing", async () => {
  const { folder, env } = await place();
  const tarOf = async (name: string, text: string) => {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, name === "false" ? "tremplin.db" : "notes.txt"), text);
    await promisify(execFile)("tar", ["-czf", join(folder, `${name}.tgz`), "-C", join(folder, name), "."]);
    return join(folder, `${name}.tgz`);
  };
  await writeFile(join(folder, "text.tgz"), "no archive");
  for (const file of [
    join(folder, "text.tgz"),
    await tarOf("other", "x"),
    await tarOf("false", "no database"),
  ])
    await expect(restore(env, file)).rejects.toThrow("rien n'a été écrit");
  await expect(restore(env, join(folder, "none.tgz"))).rejects.toThrow("n'existe pas");
  expect((await readdir(folder)).sort()).toEqual(["false", "false.tgz", "other", "other.tgz", "text.tgz"]);
});

test("PostgreSQL keeps and restores itself: the command says how", async () => {
  const env = { INSTANCE_DIR: instance, DATABASE_URL: "postgres://board@localhost/board" };
  await expect(backUp(env, "/nowhere/x")).rejects.toThrow("pg_dump");
  await expect(restore(env, "/nowhere/x")).rejects.toThrow("pg_restore");
});

test("without a database there is nothing to keep", async () => {
  const { folder, env } = await place();
  await expect(backUp(env, join(folder, "x.tgz"))).rejects.toThrow("Aucune base");
  expect(await readdir(folder)).toEqual([]);
});
