import { expect, test } from "vitest";
import { eachDialect } from "../testing/index.ts";
import { createUser } from "./account.ts";
import {
  addPasskey,
  keepChallenge,
  notePasskeyUse,
  type Passkey,
  passkeyByCredential,
  passkeysOf,
  removePasskey,
  renamePasskey,
  takeChallenge,
} from "./passkey.ts";

const now = new Date("2026-11-29T10:00:00Z");
const soon = new Date(now.getTime() + 1);
const passkey: Passkey = {
  id: "k",
  userId: "zoe",
  name: "Mon téléphone",
  credentialId: "credential",
  publicKey: "key",
  counter: 0,
  transports: "internal,hybrid",
  createdAt: now,
  usedAt: null,
};

eachDialect((_engine, open) => {
  test("a passkey is its owner's: nobody else renames or removes it, or takes its name", async () => {
    const database = await open();
    const { db } = database;
    for (const id of ["zoe", "ali"]) {
      await createUser(database, { id, name: id, email: `${id}@exemple.fr` }, now);
    }
    expect(await addPasskey(db, passkey)).toBe(true);
    expect(await addPasskey(db, { ...passkey, id: "other", userId: "ali" })).toBe(false);
    expect(await passkeysOf(db, "ali")).toEqual([]);
    expect(await renamePasskey(db, "ali", "k", "À moi")).toBe(false);
    expect(await removePasskey(db, "ali", "k")).toBe(false);
    await notePasskeyUse(db, "k", { counter: 3, usedAt: soon });
    expect(await renamePasskey(db, "zoe", "k", "Bureau")).toBe(true);
    const changed = { ...passkey, name: "Bureau", counter: 3, usedAt: soon };
    expect(await passkeysOf(db, "zoe")).toEqual([changed]);
    expect(await passkeyByCredential(db, "credential")).toEqual(changed);
    expect(await removePasskey(db, "zoe", "k")).toBe(true);
    expect(await passkeyByCredential(db, "credential")).toBeUndefined();
  });

  test("a challenge serves once, in time, and for what it was made", async () => {
    const { db } = await open();
    const keep = (challenge: string, purpose: "sign-in" | { addTo: string }) =>
      keepChallenge(db, { id: challenge, challenge, purpose, createdAt: now, expiresAt: soon });
    await keep("in", "sign-in");
    await keep("add", { addTo: "zoe" });
    await keep("late", "sign-in");
    expect(await takeChallenge(db, "sign-in", "add", now)).toBe(false);
    expect(await takeChallenge(db, { addTo: "ali" }, "add", now)).toBe(false);
    expect(await takeChallenge(db, { addTo: "zoe" }, "add", now)).toBe(true);
    expect(await takeChallenge(db, "sign-in", "in", now)).toBe(true);
    expect(await takeChallenge(db, "sign-in", "in", now)).toBe(false);
    expect(await takeChallenge(db, "sign-in", "late", soon)).toBe(false);
  });
});
