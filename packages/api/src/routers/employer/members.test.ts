import { emptyProfile } from "@tremplin/core/employer";
import { createUser, saveCompanyProfile, type TremplinDatabase } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { boardNow, type TestBoard } from "../../testing/board.ts";
import { bakery, companyBoard, garage, join, member, moderator, person, waitingSignUp } from "./testing.ts";

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;

  beforeEach(async () => {
    database = await open();
    board = await companyBoard(database);
    await join(database, "jeanne", "recruiter-admin");
    await join(database, "paul", "recruiter");
  });

  const slug = bakery.slug;
  const jeanne = member("jeanne", "recruiter-admin");
  const paul = member("paul", "recruiter");

  test("members see one another, and those who manage change roles", async () => {
    expect(await board.as(paul).employer.members({ slug })).toMatchObject({
      mayManage: false,
      members: [{ userId: "jeanne" }, { userId: "paul", role: "recruiter" }],
    });
    await expect(
      board.as(paul).employer.setMemberRole({ slug, userId: "paul", role: "recruiter-admin" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(board.as(paul).employer.removeMember({ slug, userId: "jeanne" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(
      (await board.as(jeanne).employer.setMemberRole({ slug, userId: "paul", role: "recruiter-admin" })).ok,
    ).toBe(true);
    expect((await board.as(jeanne).employer.removeMember({ slug, userId: "jeanne" })).ok).toBe(true);
    expect((await board.as(paul).employer.members({ slug })).members.map(({ userId }) => userId)).toEqual([
      "paul",
    ]);
  });

  test("members always keep one who manages them, and may leave", async () => {
    const last = { refusal: { code: "member-last-admin" } };
    expect(await board.as(jeanne).employer.removeMember({ slug, userId: "jeanne" })).toMatchObject(last);
    expect(
      await board.as(jeanne).employer.setMemberRole({ slug, userId: "jeanne", role: "recruiter" }),
    ).toMatchObject(last);
    expect((await board.as(paul).employer.removeMember({ slug, userId: "paul" })).ok).toBe(true);
    expect(await board.as(jeanne).employer.removeMember({ slug, userId: "paul" })).toMatchObject({
      refusal: { code: "member-unknown" },
    });
  });

  /** Asks to act for the bakery, whose domain a moderator has confirmed. */
  async function ask(userId: string, email: string) {
    await saveCompanyProfile(database, { ...emptyProfile(bakery.id, boardNow), emailDomain: "fournil.fr" });
    const id = await waitingSignUp(database, email, { siret: bakery.siret ?? "" });
    const asked = await board.as(person(userId, { email })).employer.confirmSignUp({ id });
    return asked.ok && asked.value.as;
  }

  test("who was removed waits, by a new account too, until a moderator lets them in", async () => {
    expect((await board.as(jeanne).employer.removeMember({ slug, userId: "paul" })).ok).toBe(true);
    expect(await ask("paul", "paul@fournil.fr")).toBe("waiting");
    expect((await board.as(person("paul")).employer.space()).companies).toEqual([]);

    const { db } = database;
    await db.deleteFrom("user").where("id", "=", "paul").execute();
    await createUser(database, { id: "again", name: "Paul", email: "paul@fournil.fr" }, boardNow);
    expect(await ask("again", "paul@fournil.fr")).toBe("waiting");

    const api = board.as(moderator);
    const [waiting] = await api.employer.claims.waiting();
    expect(waiting?.wasTurnedAway).toBe(true);
    await api.employer.claims.decide({ id: waiting?.claim.id ?? "", step: "accept", reason: "" });
    expect((await board.as(person("again")).employer.space()).companies).toMatchObject([{ slug }]);
  });

  test("who left by themselves, or was let in again, comes back at once", async () => {
    await board.as(paul).employer.removeMember({ slug, userId: "paul" });
    expect(await ask("paul", "paul@fournil.fr")).toBe("member");
    await board.as(jeanne).employer.removeMember({ slug, userId: "paul" });
    await join(database, "paul", "recruiter");
    await board.as(paul).employer.removeMember({ slug, userId: "paul" });
    expect(await ask("paul", "paul@fournil.fr")).toBe("member");
  });

  test("whose claim was refused waits, though the domain opens the door by now", async () => {
    await createUser(database, { id: "nora", name: "Nora", email: "nora@fournil.fr" }, boardNow);
    const first = await waitingSignUp(database, "nora@fournil.fr", { siret: bakery.siret ?? "" });
    await board.as(person("nora")).employer.confirmSignUp({ id: first });
    const api = board.as(moderator);
    const [waiting] = await api.employer.claims.waiting();
    await api.employer.claims.decide({ id: waiting?.claim.id ?? "", step: "refuse", reason: "Inconnue." });
    expect(await ask("nora", "nora@fournil.fr")).toBe("waiting");
  });

  test("members are not shown to others", async () => {
    await expect(board.as(person("lea")).employer.members({ slug })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(
      board.as(member("x", "recruiter-admin", garage.id)).employer.removeMember({ slug, userId: "paul" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
