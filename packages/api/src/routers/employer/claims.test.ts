import { claimsOf, companyProfile, type TremplinDatabase } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import type { TestBoard } from "../../testing/board.ts";
import {
  bakery,
  companyBoard,
  join,
  moderator,
  orderedMails,
  person,
  signUpExample,
  waitingSignUp,
} from "./testing.ts";

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;

  beforeEach(async () => {
    database = await open();
    board = await companyBoard(database);
  });

  async function waitingClaim() {
    await join(database, "jeanne", "recruiter-admin");
    const id = await waitingSignUp(database, "lea@gmail.com", { siret: bakery.siret ?? "" });
    await board.as(person("lea")).employer.confirmSignUp({ id });
    const [claim] = await claimsOf(database.db, "lea");
    return claim?.id ?? "";
  }

  test("a claim is accepted by a moderator, who sees who asks and who is there", async () => {
    const id = await waitingClaim();
    const api = board.as(moderator);
    expect(await api.employer.claims.waiting()).toMatchObject([
      {
        claim: { id, claimantEmail: "lea@gmail.com", phone: signUpExample.phone },
        members: ["jeanne (jeanne@fournil.fr)"],
      },
    ]);
    expect((await api.employer.claims.decide({ id, step: "accept", reason: "" })).ok).toBe(true);
    expect((await board.as(person("lea")).employer.space()).companies).toMatchObject([
      { slug: bakery.slug, role: "recruiter" },
    ]);
    expect(await api.employer.claims.waiting()).toEqual([]);
    expect(await orderedMails(database)).toEqual([
      "company.claim-accepted to lea@gmail.com",
      "company.claim-received to lea@gmail.com",
      "company.colleague-joined to jeanne@fournil.fr",
    ]);
    expect(await database.db.selectFrom("auditEntry").selectAll().execute()).toMatchObject([
      {
        actorId: "mo",
        action: "claim.accept",
        subjectKind: "company",
        subjectId: bakery.id,
        details: { claimant: "lea" },
      },
    ]);
    expect(await api.employer.claims.decide({ id, step: "refuse", reason: "Trop tard." })).toMatchObject({
      refusal: { code: "claim-state" },
    });
  });

  test("a moderator sees what was typed, and may confirm that the domain is the company's", async () => {
    await join(database, "lea", "recruiter-admin");
    const ask = async (userId: string) => {
      const id = await waitingSignUp(database, `${userId}@fournil.fr`, { siret: bakery.siret ?? "" });
      return board.as(person(userId)).employer.confirmSignUp({ id });
    };
    expect(await ask("jeanne")).toMatchObject({ value: { as: "waiting" } });
    const api = board.as(moderator);
    const [shown] = await api.employer.claims.waiting();
    expect(shown).toMatchObject({
      domain: "fournil.fr",
      wasTurnedAway: false,
      claim: { form: { siret: bakery.siret, isVerified: true } },
    });
    const id = shown?.claim.id ?? "";
    await api.employer.claims.decide({ id, step: "accept", reason: "", confirmsDomain: true });
    expect(await companyProfile(database.db, bakery.id)).toMatchObject({ emailDomain: "fournil.fr" });
    expect(await database.db.selectFrom("auditEntry").select("details").execute()).toMatchObject([
      { details: { domain: "fournil.fr" } },
    ]);
    expect(await ask("paul")).toMatchObject({ value: { as: "member" } });
  });

  test("a moderator who accepts confirms no domain by that, and never a free one", async () => {
    await join(database, "paul", "recruiter-admin");
    const ask = async (userId: string, email: string) => {
      const id = await waitingSignUp(database, email, { siret: bakery.siret ?? "" });
      await board.as(person(userId)).employer.confirmSignUp({ id });
      return (await board.as(moderator).employer.claims.waiting())[0];
    };
    const api = board.as(moderator);
    const jeanne = await ask("jeanne", "jeanne@fournil.fr");
    await api.employer.claims.decide({ id: jeanne?.claim.id ?? "", step: "accept", reason: "" });
    const lea = await ask("lea", "lea@gmail.com");
    expect(lea?.domain).toBeNull();
    const id = lea?.claim.id ?? "";
    await api.employer.claims.decide({ id, step: "accept", reason: "", confirmsDomain: true });
    expect((await companyProfile(database.db, bakery.id))?.emailDomain ?? null).toBeNull();
  });

  test("a claim is refused with a reason that the claimant reads, and may be made anew", async () => {
    const id = await waitingClaim();
    const api = board.as(moderator);
    expect(await api.employer.claims.decide({ id, step: "refuse", reason: "  " })).toMatchObject({
      refusal: { code: "claim-needs-reason", details: { field: "reason" } },
    });
    const reason = "L'entreprise ne vous connaît pas. <script>alert(1)</script> 🥖";
    expect((await api.employer.claims.decide({ id, step: "refuse", reason })).ok).toBe(true);
    expect((await board.as(person("lea")).employer.space()).claims).toMatchObject([
      { state: "refused", reason },
    ]);
    expect(await orderedMails(database)).toContain("company.claim-refused to lea@gmail.com");
    const again = await waitingSignUp(database, "lea@gmail.com", { siret: bakery.siret ?? "" });
    await board.as(person("lea")).employer.confirmSignUp({ id: again });
    expect(await api.employer.claims.waiting()).toHaveLength(1);
  });

  test("a claim is taken back by whoever made it, and by nobody else", async () => {
    const id = await waitingClaim();
    expect(await board.as(person("paul")).employer.claims.withdraw({ id })).toMatchObject({
      refusal: { code: "claim-gone" },
    });
    expect((await board.as(person("lea")).employer.claims.withdraw({ id })).ok).toBe(true);
    expect(
      await board.as(moderator).employer.claims.decide({ id, step: "accept", reason: "" }),
    ).toMatchObject({ refusal: { code: "claim-state" } });
  });

  test("a claim that is nowhere is gone", async () => {
    expect(
      await board.as(moderator).employer.claims.decide({ id: "nobody", step: "accept", reason: "" }),
    ).toMatchObject({ refusal: { code: "claim-gone" } });
  });
});
