import { auditTable, peopleTable } from "@tremplin/core/administration";
import { parseTableQuery } from "@tremplin/core/table";
import {
  addPasskey,
  beginTwoStep,
  confirmTwoStep,
  createUser,
  giveRole,
  guardsOf,
  personById,
  saveAntennaPage,
  sessionsOf,
  setMember,
  type TremplinDatabase,
} from "@tremplin/database";
import { antennaExample, companyExample, eachDialect } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";
import { orderedMails, person } from "../employer/testing.ts";

const everybody = parseTableQuery(peopleTable, new URLSearchParams());

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;

  const as = (userId: string) =>
    board.as(person(userId, { name: userId, roles: ["administrator"] })).administration;
  const rolesOf = async (userId: string) => (await personById(database.db, userId))?.roles.toSorted();

  beforeEach(async () => {
    database = await open();
    board = await testBoard(database, { companies: [companyExample(1)], offers: [] });
    for (const id of ["ada", "bob", "cem", "zoe"]) {
      await createUser(database, { id, name: id, email: `${id}@exemple.fr`, isDemo: true }, boardNow);
    }
    for (const id of ["ada", "bob"]) await giveRole(database, id, "administrator", boardNow);
    await giveRole(database, "cem", "advisor", boardNow);
    await setMember(database, companyExample(1).id, "zoe", "recruiter", boardNow);
  });

  async function session(userId: string): Promise<void> {
    const times = {
      expiresAt: new Date(boardNow.getTime() + 1_000),
      createdAt: boardNow,
      updatedAt: boardNow,
    };
    const place = { ipAddress: null, userAgent: null, secondStepDue: false };
    await database.db
      .insertInto("session")
      .values({ id: crypto.randomUUID(), token: crypto.randomUUID(), userId, ...place, ...times })
      .execute();
  }

  async function deeds(): Promise<string[]> {
    const query = parseTableQuery(auditTable, new URLSearchParams("tri=date"));
    const { rows } = await as("ada").audit.list(query);
    return rows.map(({ action, subjectLabel }) => `${action} ${subjectLabel}`).toSorted();
  }

  test("people are listed with what they are, and leave in a file", async () => {
    const { total, rows } = await as("ada").people.list(everybody);
    expect(total).toBe(4);
    expect(rows.map(({ name }) => name)).toEqual(["ada", "bob", "cem", "zoe"]);
    const file = await as("ada").people.file({ query: everybody, format: "csv" });
    const csv = await new Response(file.bytes).text();
    expect(csv).toContain("zoe;zoe@exemple.fr;;;Le Fournil de Jeanne;Ouvert;");
    expect(csv).toContain("cem;cem@exemple.fr;conseiller;");
    expect(await as("ada").roles()).toEqual([
      { role: "candidate", people: 0 },
      { role: "advisor", people: 1 },
      { role: "moderator", people: 0 },
      { role: "administrator", people: 2 },
      { role: "recruiter", people: 1 },
    ]);
  });

  test("roles and antennas are given and taken away, with a trace", async () => {
    const { people, antennas } = as("ada");
    await antennas.save({ name: "Dijon Nord", place: "Dijon", address: "1 rue du Nord" });
    await antennas.save({ name: "Dijon Nord", place: "", address: "" });
    const all = await antennas.list();
    expect(all.map(({ name, place, members }) => `${name} ${place} ${members}`).toSorted()).toEqual([
      "Dijon Nord  0",
      "Dijon Nord Dijon (21) 0",
    ]);
    const antennaIds = all.map(({ id }) => id);
    const roles = ["advisor", "moderator"] as const;
    expect(
      await people.setRoles({ id: "cem", roles: [...roles], antennaIds: [...antennaIds, "x"] }),
    ).toMatchObject({
      ok: true,
    });
    expect(await rolesOf("cem")).toEqual(["advisor", "moderator"]);
    expect((await personById(database.db, "cem"))?.antennaIds.toSorted()).toEqual(antennaIds.toSorted());
    expect(await antennas.remove({ id: antennaIds[0] ?? "" })).toMatchObject({
      refusal: { code: "antenna-has-advisors" },
    });
    // Saved again, nothing has changed.
    await people.setRoles({ id: "cem", roles: [...roles], antennaIds });
    await people.setRoles({ id: "cem", roles: ["moderator"], antennaIds });
    expect(await personById(database.db, "cem")).toMatchObject({ roles: ["moderator"], antennaIds: [] });
    expect(await antennas.remove({ id: antennaIds[0] ?? "" })).toMatchObject({ ok: true });
    expect((await deeds()).filter((deed) => deed.startsWith("person"))).toEqual([
      "person.set-roles cem",
      "person.set-roles cem",
    ]);
    const shown = await people.show({ id: "cem" });
    expect(shown).toMatchObject({ value: { closing: null } });
    const removed = shown.ok ? shown.value.deeds.map(({ details }) => details.removed) : [];
    expect(removed).toHaveLength(2);
    expect(removed).toContainEqual(["advisor"]);
    expect(await people.setRoles({ id: "x", roles: [], antennaIds: [] })).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test("an antenna is renamed where it is, and its town must be one", async () => {
    const { antennas } = as("ada");
    await antennas.save({ name: "Nord", place: "21000", address: "" });
    const [nord] = await antennas.list();
    expect(await antennas.save({ id: nord?.id, name: "Sud", place: "Beaune", address: "" })).toMatchObject({
      ok: true,
    });
    expect(await antennas.list()).toMatchObject([{ id: nord?.id, name: "Sud", place: "Beaune (21)" }]);
    expect(await antennas.save({ name: "X", place: "Xyzzyville", address: "" })).toMatchObject({
      refusal: { code: "unknown-town", details: { field: "place" } },
    });
    expect(await antennas.save({ id: "x", name: "X", place: "", address: "" })).toMatchObject({
      refusal: { code: "not-found" },
    });
    await expect(antennas.save({ name: " ", place: "", address: "" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  test("an antenna of instance.json keeps its name, and says where people are received", async () => {
    const { antennas } = as("ada");
    const declared = antennaExample({ id: "paca", name: "Alpes du Sud", isDeclared: true });
    await saveAntennaPage(database, declared);
    const save = (name: string) =>
      antennas.save({ id: "paca", name, place: "Beaune", address: "1 rue Haute" });
    expect(await save("Alpes")).toMatchObject({
      refusal: { code: "antenna-declared", details: { field: "name" } },
    });
    expect(await antennas.list()).toMatchObject([{ name: "Alpes du Sud", place: "" }]);
    expect(await save("Alpes du Sud")).toMatchObject({ ok: true });
    expect(await antennas.list()).toMatchObject([{ name: "Alpes du Sud", place: "Beaune (21)" }]);
    await saveAntennaPage(database, { ...declared, isDeclared: false });
    expect(await save("Alpes")).toMatchObject({ ok: true });
  });

  test("an account is closed with its sessions, and opened again", async () => {
    await session("cem");
    await session("zoe");
    const { people } = as("ada");
    expect(await people.disable({ ids: ["cem", "zoe"], reason: "Parti" })).toEqual({ ok: true, value: null });
    expect(await personById(database.db, "cem")).toBeNull();
    expect(await sessionsOf(database.db, "zoe", boardNow)).toEqual([]);
    expect(await people.disable({ ids: ["cem"], reason: "" })).toMatchObject({
      refusal: { code: "nothing-ticked" },
    });
    const closed = parseTableQuery(peopleTable, new URLSearchParams("etat=disabled"));
    expect((await people.list(closed)).rows.map(({ name }) => name)).toEqual(["cem", "zoe"]);
    expect(await people.enable({ ids: ["cem", "ada"] })).toMatchObject({ ok: true });
    expect(await rolesOf("cem")).toEqual(["advisor"]);
    expect(await deeds()).toEqual(["person.disable cem", "person.disable zoe", "person.enable cem"]);
  });

  test("somebody is signed out everywhere", async () => {
    await session("cem");
    await session("cem");
    const { people } = as("ada");
    expect(await people.show({ id: "cem" })).toMatchObject({ value: { sessions: 2 } });
    expect(await people.signOut({ ids: ["cem"] })).toMatchObject({ ok: true });
    expect(await people.signOut({ ids: ["cem"] })).toMatchObject({ refusal: { code: "nothing-ticked" } });
    expect(await people.show({ id: "x" })).toMatchObject({ refusal: { code: "not-found" } });
  });

  test("a lost second step is taken away whole, and the person is told why", async () => {
    await session("cem");
    await beginTwoStep(database, { id: "t", userId: "cem", secret: "s" });
    const { people } = as("ada");
    const reset = (id: string, reason = "Téléphone perdu") => people.resetSecondStep({ id, reason });
    // Begun and never confirmed, it asks for nothing: there is nothing to take away.
    expect(await people.show({ id: "cem" })).toMatchObject({ value: { resetting: "no-second-step" } });
    expect(await reset("cem")).toMatchObject({ refusal: { code: "no-second-step" } });
    await confirmTwoStep(database, "cem", { backupCodes: "[]", usedCounter: 1 });
    const passkey = { id: "p", userId: "cem", name: "Clé", credentialId: "c", publicKey: "k", counter: 0 };
    await addPasskey(database.db, { ...passkey, transports: null, createdAt: boardNow, usedAt: null });
    const others = { ...passkey, id: "q", userId: "zoe", credentialId: "d" };
    await addPasskey(database.db, { ...others, transports: null, createdAt: boardNow, usedAt: null });
    expect(await people.show({ id: "cem" })).toMatchObject({
      value: { resetting: null, hasSecondStep: true },
    });
    expect(await reset("cem", " ")).toMatchObject({ refusal: { code: "reset-reason" } });
    expect(await reset("x")).toMatchObject({ refusal: { code: "not-found" } });

    expect(await reset("cem")).toEqual({ ok: true, value: null });
    expect(await guardsOf(database.db, "cem")).toMatchObject({ hasCodes: false, hasPasskey: false });
    expect(await sessionsOf(database.db, "cem", boardNow)).toEqual([]);
    expect(await orderedMails(database)).toEqual(["account.second-step-reset to cem@exemple.fr"]);
    expect(await guardsOf(database.db, "zoe")).toMatchObject({ hasPasskey: true });
    const shown = await people.show({ id: "cem" });
    expect(shown.ok && shown.value.deeds).toMatchObject([
      {
        action: "person.reset-second-step",
        actorName: "ada",
        details: { reason: "Téléphone perdu", codes: true, passkeys: 1 },
      },
    ]);
    // Sent twice, it changes nothing.
    expect(await reset("cem")).toMatchObject({ refusal: { code: "no-second-step" } });
    expect(await as("zoe").people.resetSecondStep({ id: "zoe", reason: "Perdue" })).toMatchObject({
      refusal: { code: "own-second-step" },
    });
  });

  test("nobody closes their own account, and the last administrator stays", async () => {
    const { people } = as("ada");
    const refused = (code: string) => ({ ok: false, refusal: { code } });
    expect(await people.disable({ ids: ["cem", "ada"], reason: "" })).toEqual(refused("own-account"));
    expect(await personById(database.db, "cem")).not.toBeNull();
    expect(await people.show({ id: "ada" })).toMatchObject({ value: { closing: "own-account" } });
    expect(await people.setRoles({ id: "ada", roles: [], antennaIds: [] })).toMatchObject({ ok: true });
    expect(await as("bob").people.setRoles({ id: "bob", roles: ["advisor"], antennaIds: [] })).toEqual(
      refused("last-administrator"),
    );
    // Ada was an administrator when she asked, and is one no longer.
    expect(await people.disable({ ids: ["bob"], reason: "" })).toEqual(refused("last-administrator"));
  });

  test("two administrators who close each other's account at once leave one", async () => {
    const closed = await Promise.all([
      as("ada").people.disable({ ids: ["bob"], reason: "" }),
      as("bob").people.disable({ ids: ["ada"], reason: "" }),
    ]);
    expect(closed.filter(({ ok }) => ok)).toHaveLength(1);
    const left = await Promise.all(["ada", "bob"].map((id) => personById(database.db, id)));
    expect(left.filter((each) => each !== null)).toHaveLength(1);
  });

  test("somebody is asked into the team, once for each role, and the invitation is taken back", async () => {
    const { invitations, antennas } = as("ada");
    await antennas.save({ name: "Nord", place: "", address: "" });
    const [nord] = await antennas.list();
    const antennaId = nord?.id ?? "";
    expect(
      await invitations.invite({ email: "Nadia@Agence.fr", name: "Nadia", role: "advisor", antennaId }),
    ).toEqual({ ok: true, value: null });
    expect(await orderedMails(database)).toEqual(["account.invitation to nadia@agence.fr"]);
    const { invitations: open } = await invitations.list();
    expect(open).toMatchObject([{ email: "nadia@agence.fr", role: "advisor", place: "Nord" }]);
    expect(
      await invitations.invite({ email: "cem@exemple.fr", name: "", role: "advisor", antennaId: "" }),
    ).toMatchObject({ refusal: { code: "has-role", details: { field: "email" } } });
    expect(await invitations.revoke({ id: open[0]?.id ?? "" })).toMatchObject({ ok: true });
    expect(await invitations.revoke({ id: open[0]?.id ?? "" })).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect((await invitations.list()).invitations).toEqual([]);
    expect(await deeds()).toEqual([
      "antenna.add Nord",
      "invitation.revoke nadia@agence.fr",
      "invitation.send nadia@agence.fr",
    ]);
  });
});
