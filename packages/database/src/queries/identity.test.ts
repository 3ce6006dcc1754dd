import { expect, test } from "vitest";
import { eachDialect } from "../testing/index.ts";
import { createUser } from "./account.ts";
import { linkIdentity, servicesOf, unlinkService, userOfIdentity } from "./identity.ts";
import { savePassword } from "./password.ts";

const now = new Date("2026-11-29T10:00:00Z");
const identity = { providerId: "proconnect", accountId: "https://pro.exemple 42" };

eachDialect((_engine, open) => {
  test("an identity opens one account, until it is unlinked; a password is no service", async () => {
    const database = await open();
    const { db } = database;
    for (const id of ["zoe", "ali"]) {
      await createUser(database, { id, name: id, email: `${id}@exemple.fr` }, now);
    }
    await savePassword(database, { id: "p", userId: "zoe", password: "hash" }, now);
    expect(await userOfIdentity(db, identity)).toBeNull();
    await linkIdentity(database, { id: "1", userId: "zoe", ...identity }, now);
    await linkIdentity(database, { id: "2", userId: "ali", ...identity }, now);
    expect(await userOfIdentity(db, identity)).toBe("zoe");
    // The same name at another service is somebody else.
    expect(await userOfIdentity(db, { ...identity, accountId: "https://autre.exemple 42" })).toBeNull();
    expect(await userOfIdentity(db, { ...identity, providerId: "franceconnect" })).toBeNull();
    expect(await servicesOf(db, "zoe")).toEqual(["proconnect"]);
    expect(await unlinkService(db, "ali", "proconnect")).toBe(false);
    expect(await unlinkService(db, "zoe", "credential")).toBe(false);
    expect(await unlinkService(db, "zoe", "proconnect")).toBe(true);
    expect(await userOfIdentity(db, identity)).toBeNull();
    expect(await servicesOf(db, "zoe")).toEqual([]);
  });
});
