import { type Person, visitor } from "@tremplin/core/account";
import {
  addInvitation,
  claim,
  companyMembers,
  personById,
  setMember,
  type TremplinDatabase,
  userByEmail,
} from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { digestOf } from "../../link-token.ts";
import { mailQueue, orderedMail } from "../../mail/enqueue-mail.ts";
import { createCaller } from "../../router.ts";
import { boardNow, type TestBoard } from "../../testing/board.ts";
import { bakery, companyBoard, garage, join, member, orderedMails, person } from "../employer/testing.ts";

const slug = bakery.slug;
const jeanne = member("jeanne", "recruiter-admin");

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;

  beforeEach(async () => {
    database = await open();
    board = await companyBoard(database);
    await join(database, "jeanne", "recruiter-admin");
  });

  /** Invites, and takes the token from the mail. */
  async function invited(
    email: string,
    role: "recruiter" | "recruiter-admin" = "recruiter",
  ): Promise<string> {
    const sent = await board.as(jeanne).employer.inviteMember({ slug, email, role });
    if (!sent.ok) throw new Error(sent.refusal.code);
    const later = new Date(boardNow.getTime() + 1);
    const events = await claim(database, { queue: mailQueue, limit: 10, leaseSeconds: 1 }, later);
    const mails = events.map(({ payload }) => orderedMail(payload));
    const mail = mails.find(({ to }) => to.email === email.toLowerCase());
    return String(mail?.values.path).replace("/invitation/", "");
  }

  const later = (milliseconds: number) => {
    const now = () => new Date(boardNow.getTime() + milliseconds);
    return createCaller({ ...board.context, now });
  };

  test("a colleague without an account is shown who asks, gives a name, and is in", async () => {
    const token = await invited("Nora@Fournil.fr");
    expect(await board.api.invitation.show({ token })).toEqual({
      ok: true,
      value: {
        email: "nora@fournil.fr",
        name: null,
        by: "jeanne",
        role: "recruiter",
        company: "Le Fournil",
        needsName: true,
      },
    });
    expect(await board.api.invitation.accept({ token, name: "Nora Petit" })).toEqual({
      ok: true,
      value: { path: `/espace/entreprise/${slug}` },
    });
    const nora = await userByEmail(database.db, "nora@fournil.fr");
    expect(nora?.name).toBe("Nora Petit");
    expect(await personById(database.db, nora?.id ?? "")).toMatchObject({
      memberships: [{ companyId: bakery.id, role: "recruiter" }],
    });
    expect(await orderedMails(database)).toContain("company.colleague-joined to jeanne@fournil.fr");
    const actions = await database.db.selectFrom("auditEntry").select("action").execute();
    expect(actions.map(({ action }) => action).toSorted()).toEqual(["invitation.accept", "invitation.send"]);
  });

  test("its link works once, for two weeks, and not when it was taken back", async () => {
    const token = await invited("nora@fournil.fr");
    const day = 86_400_000;
    expect(await later(14 * day).invitation.accept({ token })).toMatchObject({
      refusal: { code: "invitation-old" },
    });
    expect((await board.api.invitation.accept({ token, name: "Nora" })).ok).toBe(true);
    expect(await board.api.invitation.accept({ token })).toMatchObject({
      refusal: { code: "invitation-spent" },
    });
    const second = await invited("paul@fournil.fr");
    const { invitations } = await board.as(jeanne).employer.members({ slug });
    expect(invitations).toMatchObject([{ email: "paul@fournil.fr" }]);
    await board.as(jeanne).employer.revokeMemberInvitation({ slug, id: invitations[0]?.id ?? "" });
    for (const call of ["show", "accept"] as const) {
      expect(await board.api.invitation[call]({ token: second })).toMatchObject({
        refusal: { code: "invitation-revoked" },
      });
      expect(await board.api.invitation[call]({ token: "nothing" })).toMatchObject({
        refusal: { code: "invitation-unknown" },
      });
    }
  });

  test("two answers at once make one member", async () => {
    const token = await invited("nora@fournil.fr");
    const answers = await Promise.allSettled([
      board.api.invitation.accept({ token, name: "Nora" }),
      board.api.invitation.accept({ token, name: "Nora" }),
    ]);
    expect(answers.filter((each) => each.status === "fulfilled" && each.value.ok)).toHaveLength(1);
    expect(await companyMembers(database.db, bakery.id)).toHaveLength(2);
  });

  test("whoever has signed in answers for their own address only", async () => {
    const token = await invited("paul@fournil.fr");
    expect(await board.as(person("lea")).invitation.accept({ token })).toMatchObject({
      refusal: { code: "invitation-other" },
    });
    expect((await board.as(person("paul")).invitation.accept({ token, name: "Autre nom" })).ok).toBe(true);
    expect((await userByEmail(database.db, "paul@fournil.fr"))?.name).toBe("paul");
  });

  test("who manages the members already stays so, and a closed account stays closed", async () => {
    const token = await invited("lea@gmail.com");
    await setMember(database, bakery.id, "lea", "recruiter-admin", boardNow);
    expect((await board.api.invitation.accept({ token })).ok).toBe(true);
    const members = await companyMembers(database.db, bakery.id);
    expect(members.find(({ userId }) => userId === "lea")?.role).toBe("recruiter-admin");
    const again = await invited("paul@fournil.fr");
    await database.db.updateTable("user").set({ disabledAt: boardNow }).where("id", "=", "paul").execute();
    expect(await board.api.invitation.accept({ token: again })).toMatchObject({
      refusal: { code: "account-closed" },
    });
  });

  test("a place in the team is given by its own invitation", async () => {
    await addInvitation(database.db, {
      id: "i",
      tokenDigest: digestOf("team"),
      email: "nadia@agence.fr",
      name: "Nadia",
      role: "advisor",
      companyId: null,
      antennaId: null,
      invitedBy: null,
      createdAt: boardNow,
      expiresAt: new Date(boardNow.getTime() + 1_000),
      acceptedAt: null,
      revokedAt: null,
    });
    expect(await board.api.invitation.show({ token: "team" })).toMatchObject({
      value: { by: null, company: null, role: "advisor", name: "Nadia" },
    });
    expect(await board.api.invitation.accept({ token: "team" })).toEqual({
      ok: true,
      value: { path: "/espace" },
    });
    const nadia = await userByEmail(database.db, "nadia@agence.fr");
    expect(await personById(database.db, nadia?.id ?? "")).toMatchObject({
      name: "Nadia",
      roles: ["advisor"],
    });
  });

  test("only those who manage invite and take back, known colleagues are not invited, nor too many", async () => {
    const email = "nora@fournil.fr";
    for (const actor of [
      visitor,
      person("lea"),
      member("paul", "recruiter"),
      member("x", "recruiter-admin", garage.id),
    ]) {
      const code = actor.kind === "visitor" ? "UNAUTHORIZED" : "FORBIDDEN";
      const { employer } = board.as(actor);
      await expect(employer.inviteMember({ slug, email, role: "recruiter" })).rejects.toMatchObject({ code });
      await expect(employer.revokeMemberInvitation({ slug, id: "x" })).rejects.toMatchObject({ code });
    }
    const { employer } = board.as(jeanne);
    expect(
      await employer.inviteMember({ slug, email: "jeanne@fournil.fr", role: "recruiter" }),
    ).toMatchObject({
      refusal: { code: "member-known", details: { field: "email" } },
    });
    for (let number = 0; number < 20; number++) {
      await employer.inviteMember({ slug, email: `${number}@fournil.fr`, role: "recruiter" });
    }
    expect(await employer.inviteMember({ slug, email, role: "recruiter" })).toMatchObject({
      refusal: { code: "too-many-invitations", details: { maximum: 20 } },
    });
    // Who may not manage does not see who was asked.
    await join(database, "paul", "recruiter");
    expect((await board.as(member("paul", "recruiter")).employer.members({ slug })).invitations).toEqual([]);
  });

  test("one address is asked in three times a day, by whoever it may be", async () => {
    await join(database, "paul", "recruiter-admin", garage.id);
    const ask = (actor: Person, company: string) =>
      board.as(actor).employer.inviteMember({ slug: company, email: "nora@fournil.fr", role: "recruiter" });
    for (let times = 0; times < 3; times++) expect(await ask(jeanne, slug)).toMatchObject({ ok: true });
    const refusal = { code: "invited-often", details: { field: "email", maximum: 3 } };
    expect(await ask(jeanne, slug)).toMatchObject({ refusal });
    expect(await ask(member("paul", "recruiter-admin", garage.id), garage.slug)).toMatchObject({ refusal });
    const tomorrow = {
      ...board.context,
      actor: jeanne,
      now: () => new Date(boardNow.getTime() + 86_400_000),
    };
    const again = createCaller(tomorrow).employer;
    expect(await again.inviteMember({ slug, email: "nora@fournil.fr", role: "recruiter" })).toMatchObject({
      ok: true,
    });
  });

  test("who takes invitations back sends no more of them in a day, from another company either", async () => {
    await join(database, "jeanne", "recruiter-admin", garage.id);
    const memberships = [bakery.id, garage.id].map((companyId) => ({
      companyId,
      role: "recruiter-admin" as const,
    }));
    const { employer } = board.as(person("jeanne", { memberships }));
    const ask = (company: string, number: number) =>
      employer.inviteMember({ slug: company, email: `${number}@ailleurs.fr`, role: "recruiter" });
    for (let number = 0; number < 30; number++) {
      expect(await ask(slug, number)).toMatchObject({ ok: true });
      const [open] = (await employer.members({ slug })).invitations;
      await employer.revokeMemberInvitation({ slug, id: open?.id ?? "" });
    }
    const refusal = { code: "invitations-of-day", details: { maximum: 30 } };
    expect(await ask(slug, 31)).toMatchObject({ refusal });
    expect(await ask(garage.slug, 32)).toMatchObject({ refusal });
    const mails = await orderedMails(database);
    expect(mails.filter((mail) => mail.startsWith("account.invitation"))).toHaveLength(30);
  });
});
