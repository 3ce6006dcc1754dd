import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { afterEach, describe, expect, test } from "vitest";
import { openDatabase } from "../open.ts";
import { createUser } from "../queries/account.ts";
import type { Database } from "../schema.ts";
import { type TestDatabase, testDialects } from "../testing/index.ts";
import { migrations } from "./index.ts";

const now = new Date("2026-11-23T12:00:00Z");

describe.each(testDialects)("$engine", ({ makeEmpty }) => {
  const made: TestDatabase[] = [];

  afterEach(async () => {
    await Promise.all(made.splice(0).map(({ remove }) => remove()));
  });

  test("conversations go on with all that was said, and may be about a request of the library", {
    timeout: 240_000,
  }, async () => {
    const file = await makeEmpty();
    made.push(file);
    const database = await openDatabase(file);
    const { db, dialect } = database;
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(dialect) } });
    await migrator.migrateTo("0013-alerts");
    await createUser(database, { id: "lina", name: "Lina", email: "lina@exemple.fr" }, now);
    await talk(db, "accompaniment", "k");
    await migrator.migrateToLatest();

    expect(await db.selectFrom("message").select(["id", "text", "at", "earlierTexts"]).execute()).toEqual([
      { id: "m-k", text: "Bonjour", at: now, earlierTexts: [] },
    ]);
    expect(await db.selectFrom("readMark").select("readUpTo").execute()).toEqual([{ readUpTo: now }]);
    await talk(db, "contact", "c");
    await expect(talk(db, "contact", "c")).rejects.toThrow(/unique/i);
    await expect(sql`update "conversation" set "kind" = 'gossip'`.execute(db)).rejects.toThrow(/check/i);
    await db.deleteFrom("user").where("id", "=", "lina").execute();
    for (const table of ["conversation", "message", "readMark"] as const) {
      expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
    await database.close();
  });
});

async function talk(db: Kysely<Database>, kind: "accompaniment" | "contact", id: string): Promise<void> {
  await db
    .insertInto("conversation")
    .values({
      id,
      kind,
      subjectId: "lina",
      candidateId: "lina",
      companyId: null,
      title: "Lina",
      state: "open",
      blockedBy: null,
      advisorJoinedAt: null,
      createdAt: now,
      lastAt: now,
    })
    .execute();
  await db
    .insertInto("message")
    .values({
      id: `m-${id}`,
      conversationId: id,
      authorId: "lina",
      authorName: "Lina",
      side: "candidate",
      text: "Bonjour",
      isWhisper: false,
      at: now,
      editedAt: null,
      earlierTexts: [],
      withdrawnAt: null,
    })
    .execute();
  await db.insertInto("readMark").values({ conversationId: id, userId: "lina", readUpTo: now }).execute();
}
