import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, openDatabase, type TremplinDatabase } from "@tremplin/database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { databaseReason } from "./database-reason.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reason-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** What is told of a database that cannot be had. */
async function reasonFor(url: string, before?: (database: TremplinDatabase) => Promise<unknown>) {
  let database: TremplinDatabase | null = null;
  try {
    database = await openDatabase({ url });
    await before?.(database);
    await migrate(database);
    return "none";
  } catch (error) {
    return databaseReason(error);
  } finally {
    await database?.close();
  }
}

test("a file that is no database", async () => {
  const file = join(folder, "noise.db");
  await writeFile(file, "n'est pas une base ".repeat(1000));
  expect(await reasonFor(`sqlite:${file}`)).toMatch(/abîmé.*sauvegarde.*\(file is not a database\)$/);
});

test("a folder of data that is a file", async () => {
  const file = join(folder, "file");
  await writeFile(file, "");
  expect(await reasonFor(`sqlite:${file}/tremplin.db`)).toMatch(/pas un dossier.*TREMPLIN_DATA_DIR/);
});

test("a database of a later version, and of another program", async () => {
  const later = `sqlite:${join(folder, "later.db")}`;
  expect(await reasonFor(later)).toBe("none");
  const future = { name: "9999-future", timestamp: "2099-01-01" };
  const toldLater = await reasonFor(later, (database) =>
    database.db
      .insertInto("kysely_migration" as never)
      .values(future as never)
      .execute(),
  );
  expect(toldLater).toMatch(/plus récente du programme \(9999-future\).*à jour/);
  const other = await reasonFor(`sqlite:${join(folder, "other.db")}`, (database) =>
    database.db.schema.createTable("offer").addColumn("a", "text").execute(),
  );
  expect(other).toMatch(/autre programme \(\w+\)/);
});

test("nothing at the address, and an address of no engine", async () => {
  expect(await reasonFor("postgres://u:p@127.0.0.1:1/x")).toMatch(/rien ne répond.*ECONNREFUSED/);
  expect(await reasonFor("mysql://x")).toMatch(/DATABASE_URL commence par/);
});

test("no right to write, and what nobody foresaw", () => {
  expect(databaseReason(new Error("EACCES: permission denied, mkdir '/x'"))).toMatch(/droit d'écrire/);
  expect(databaseReason(new Error("attempt to write a readonly database"))).toMatch(/droit d'écrire/);
  expect(databaseReason("odd")).toBe("odd");
});
