import { expect, test } from "vitest";
import { companyExample, eachDialect } from "../testing/index.ts";
import { createUser, giveRole, joinAntenna, personById, setMember, userByEmail } from "./account.ts";
import { saveCompanies } from "./employer.ts";
import { beginTwoStep, confirmTwoStep, endTwoStep, guardsOf } from "./two-step.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 27, 10, minute));

eachDialect((_engine, open) => {
  test("a person comes with all their places, in the order in which they got them", async () => {
    const database = await open();
    const { db } = database;
    await saveCompanies(database, [companyExample(1), companyExample(2)]);
    for (const id of ["north", "south"]) {
      const antenna = { id, slug: id, name: id, insee: null, address: null, createdAt: at(0) };
      await db.insertInto("antenna").values(antenna).execute();
    }
    await createUser(database, { id: "zoe", name: "Zoé", email: "Zoe@Exemple.fr" }, at(0));
    await createUser(database, { id: "ali", name: "Ali", email: "ali@exemple.fr" }, at(0));
    expect(await personById(db, "zoe")).toMatchObject({ roles: [], memberships: [], antennaIds: [] });
    await giveRole(database, "zoe", "moderator", at(1));
    await giveRole(database, "zoe", "administrator", at(2));
    await setMember(database, companyExample(2).id, "zoe", "recruiter", at(3));
    await setMember(database, companyExample(1).id, "zoe", "recruiter-admin", at(4));
    await setMember(database, companyExample(1).id, "ali", "recruiter", at(4));
    await joinAntenna(database, "south", "zoe", at(5));
    await joinAntenna(database, "north", "zoe", at(6));
    expect(await personById(db, "zoe")).toEqual({
      kind: "person",
      userId: "zoe",
      name: "Zoé",
      email: "zoe@exemple.fr",
      roles: ["moderator", "administrator"],
      memberships: [
        { companyId: companyExample(2).id, role: "recruiter" },
        { companyId: companyExample(1).id, role: "recruiter-admin" },
      ],
      antennaIds: ["south", "north"],
    });
  });

  test("a closed account is nobody", async () => {
    const database = await open();
    const { db } = database;
    await createUser(database, { id: "zoe", name: "Zoé", email: "zoe@exemple.fr" }, at(0));
    await db
      .updateTable("user")
      .set({ disabledAt: at(1) })
      .execute();
    expect(await personById(db, "zoe")).toBeNull();
    expect(await guardsOf(db, "zoe")).toBeNull();
    expect(await personById(db, "nobody")).toBeNull();
    expect(await userByEmail(db, "ZOE@exemple.fr")).toMatchObject({ id: "zoe" });
  });

  test("what guards an account is known with its roles", async () => {
    const database = await open();
    const { db } = database;
    const zoe = { id: "zoe", name: "Zoé", email: "zoe@exemple.fr", isDemo: true };
    await createUser(database, zoe, at(0));
    const bare = { roles: [], isDemo: true, hasCodes: false, hasPasskey: false };
    expect(await guardsOf(db, "zoe")).toEqual(bare);
    await giveRole(database, "zoe", "advisor", at(0));
    await giveRole(database, "zoe", "moderator", at(0));
    await beginTwoStep(database, { id: "t", userId: "zoe", secret: "s" });
    expect((await guardsOf(db, "zoe"))?.hasCodes).toBe(false);
    await confirmTwoStep(database, "zoe", { backupCodes: "[]", usedCounter: 1 });
    const passkey = { id: "p", userId: "zoe", name: "p", credentialId: "c", publicKey: "k", counter: 0 };
    await db
      .insertInto("passkey")
      .values({ ...passkey, transports: null, createdAt: at(0), usedAt: null })
      .execute();
    const guards = await guardsOf(db, "zoe");
    expect({ ...guards, roles: guards?.roles.toSorted() }).toEqual({
      roles: ["advisor", "moderator"],
      isDemo: true,
      hasCodes: true,
      hasPasskey: true,
    });
    await endTwoStep(database, "zoe");
    expect((await guardsOf(db, "zoe"))?.hasCodes).toBe(false);
  });
});
