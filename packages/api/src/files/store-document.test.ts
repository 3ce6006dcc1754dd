import { createUser } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { storeDocument } from "./store-document.ts";

const hour = 3_600_000;

eachDialect((_engine, open) => {
  test("one person sends so many files an hour, taken or not; others are not kept waiting by it", async () => {
    const database = await open();
    let now = new Date("2026-11-23T12:00:00Z");
    for (const id of ["lina", "noe"]) {
      await createUser(database, { id, name: id, email: `${id}@exemple.fr` }, now);
    }
    const ctx = {
      database,
      files: { put: async () => {}, get: async () => null, remove: async () => {} },
      scan: null,
      newId: () => crypto.randomUUID(),
      now: () => now,
    };
    const send = async (ownerId: string) => {
      const sent = { ownerId, kind: "other", name: "programme.pdf", bytes: Buffer.from("MZ") } as const;
      const stored = await storeDocument(ctx, sent);
      return stored.ok ? "kept" : stored.refusal.code;
    };
    for (let count = 0; count < 60; count += 1) expect(await send("lina")).toBe("file-type");
    expect(await send("lina")).toBe("file-too-many");
    expect(await send("noe")).toBe("file-type");
    now = new Date(now.getTime() + hour);
    expect(await send("lina")).toBe("file-type");
  });
});
