import { emptyProfile } from "@tremplin/core/candidate";
import {
  createUser,
  giveRole,
  offerById,
  recordConsent,
  saveFollow,
  saveOffers,
  saveProfile,
  setMember,
} from "@tremplin/database";
import { companyExample, eachDialect, offerExample } from "@tremplin/database/testing";
import { TRPCError } from "@trpc/server";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runApplicationsRound } from "../../applications-round.ts";
import type { OrderedMail } from "../../mail/enqueue-mail.ts";
import { tellOfEnded } from "../../offers-ending.ts";
import { createCaller } from "../../router.ts";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";

const bakery = companyExample(1, { slug: "fournil", name: "Le Fournil", siret: "73282932000074" });
const garage = companyExample(2, { slug: "garage", name: "Le Garage", siret: "35600000000048" });
const baker = offerExample(1, { companyId: bakery.id, companyName: "Le Fournil" });
const mechanic = offerExample(2, {
  companyId: garage.id,
  companyName: "Le Garage",
  title: "Mécanicien / Mécanicienne",
});
const minuteMs = 60_000;
const dayMs = 86_400_000;

const candidate = {
  kind: "person",
  userId: "lina",
  name: "Lina Morel",
  email: "lina@exemple.fr",
  roles: ["candidate"],
  memberships: [],
  antennaIds: [],
} as const;
const advisor = {
  ...candidate,
  userId: "anne",
  name: "Anne",
  email: "anne@exemple.fr",
  roles: ["advisor"],
} as const;
const employer = {
  ...candidate,
  userId: "jeanne",
  name: "Jeanne",
  email: "jeanne@exemple.fr",
  roles: [],
  memberships: [{ companyId: bakery.id, role: "recruiter-admin" }],
} as const;
const telling = {
  ...emptyProfile,
  birthDate: "2004-05-12",
  jobs: ["vente"],
  about: "Souriante.",
  phone: "06 12 34 56 78",
};

eachDialect((_engine, open) => {
  let board: TestBoard;
  let now: Date;

  beforeAll(async () => {
    const made = await testBoard(await open(), { companies: [bakery, garage], offers: [baker, mechanic] });
    const context = { ...made.context, now: () => now };
    board = { context, api: createCaller(context), as: (actor) => createCaller({ ...context, actor }) };
  });

  beforeEach(async () => {
    const { database } = board.context;
    for (const table of ["user", "outbox", "linkToken", "offerQuestion"] as const) {
      await database.db.deleteFrom(table).execute();
    }
    await saveOffers(database, [baker, mechanic], boardNow);
    now = boardNow;
    for (const { userId: id, name, email } of [candidate, advisor, employer]) {
      await createUser(database, { id, name, email }, now);
    }
    await giveRole(database, "lina", "candidate", now);
    await giveRole(database, "anne", "advisor", now);
    await setMember(database, bakery.id, "jeanne", "recruiter-admin", now);
    await saveProfile(database.db, "lina", telling, now);
    await saveFollow(
      database.db,
      { candidateId: "lina", advisorId: "anne", antennaId: null },
      {
        id: "f",
        candidateId: "lina",
        at: now,
        actorId: null,
        actorName: "",
        kind: "attached",
        fromAdvisorId: null,
        toAdvisorId: "anne",
        reason: null,
      },
    );
  });

  const written = {
    publicId: baker.publicId,
    candidateId: null,
    message: "Bonjour, votre offre m'intéresse.",
    file: "profile",
    answers: [],
    agreement: null,
  };
  const asLina = () => board.as(candidate).application;
  const asAnne = () => board.as(advisor).application;
  const asJeanne = () => board.as(employer).application;
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const code = (result: { ok: boolean; refusal?: { code: string } }) =>
    result.ok ? "ok" : result.refusal?.code;

  async function send(publicId = baker.publicId): Promise<string> {
    const sent = await asLina().write({ ...written, publicId, next: "send" });
    if (!sent.ok) throw new Error(sent.refusal.code);
    return sent.value.id;
  }

  /** What waits in the outbox, as `to: kind`, and what is due now. */
  async function mails(isDue = true): Promise<string[]> {
    const rows = await board.context.database.db
      .selectFrom("outbox")
      .select(["payload", "runAt"])
      .where("queue", "=", "mail")
      .orderBy("runAt")
      .orderBy("id")
      .execute();
    return rows
      .filter(({ runAt }) => !isDue || runAt <= now)
      .map(({ payload }) => payload as unknown as OrderedMail)
      .map(({ to, kind, values }) => `${to.email}: ${kind} ${values.state ?? ""}`.trim())
      .toSorted();
  }

  async function linkTo(email: string, kind: string): Promise<string> {
    const { db } = board.context.database;
    const rows = await db.selectFrom("outbox").select("payload").orderBy("createdAt").orderBy("id").execute();
    const ordered = rows.map(({ payload }) => payload as unknown as OrderedMail);
    const mail = ordered.findLast((each) => each.kind === kind && each.to.email === email);
    return String(mail?.values.path).split("/").at(-1) ?? "";
  }

  async function stateOf(id: string): Promise<string> {
    const shown = await asLina().show({ id });
    if (!shown.ok) throw new Error(shown.refusal.code);
    return shown.value.state;
  }

  describe("an adult", () => {
    test("sends an application: the company and the advisor are told", async () => {
      const id = await send();
      expect(await stateOf(id)).toBe("sent");
      expect(await mails()).toEqual([
        "anne@exemple.fr: application.advisor-news sent",
        "jeanne@exemple.fr: application.received",
      ]);
    });

    test("sends it once, however often the button is pressed", async () => {
      const both = await Promise.all([
        asLina().write({ ...written, next: "send" }),
        asLina().write({ ...written, next: "send" }),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await mails()).toHaveLength(2);
    });

    test("keeps what was written when something is missing", async () => {
      expect(code(await asLina().write({ ...written, file: "", next: "send" }))).toBe("required");
      const composing = await asLina().compose({ publicId: baker.publicId });
      expect(composing).toMatchObject({ value: { draft: { message: written.message } } });
    });

    test("answers the questions of the employer", async () => {
      const question = "Êtes-vous libre le samedi ?";
      await asJeanne().setQuestions({ offerId: baker.id, questions: [question] });
      expect(code(await asLina().write({ ...written, next: "send" }))).toBe("required");
      const answers = [{ question, answer: "Oui" }];
      expect(code(await asLina().write({ ...written, answers, next: "send" }))).toBe("ok");
    });

    test("does not send a CV of somebody else", async () => {
      const { db } = board.context.database;
      const version = {
        number: 1,
        kind: "made",
        documentId: null,
        content: null,
        text: "",
        createdAt: now,
      } as const;
      await db
        .insertInto("cvVersion")
        .values({ ...version, id: "cv", userId: "anne", title: "CV", state: "draft", decidedBy: null })
        .execute();
      expect(code(await asLina().write({ ...written, file: "cv", next: "send" }))).toBe("required");
    });

    test("takes it back: the employer loses the file, and may apply anew", async () => {
      const id = await send();
      await asLina().takeStep({ id, step: "withdraw", reason: "too-far" });
      await expect(asJeanne().read({ id })).rejects.toThrow(TRPCError);
      const cards = await asJeanne().board({ offerId: baker.id });
      expect(cards).toMatchObject({ value: { cards: [] } });
      expect(await mails()).toContain("jeanne@exemple.fr: application.gone");
      expect(await send()).toBe(id);
      expect(await stateOf(id)).toBe("sent");
    });
  });

  describe("a minor", () => {
    beforeEach(async () => {
      await saveProfile(board.context.database.db, "lina", { ...telling, birthDate: "2010-01-01" }, now);
    });

    test("goes through the advisor, and the legal representative", async () => {
      expect(code(await asLina().write({ ...written, next: "send" }))).toBe("application-needs-adult");
      const asked = await asLina().write({ ...written, next: "ask-review" });
      const id = asked.ok ? asked.value.id : "";
      expect(await mails()).toEqual(["anne@exemple.fr: application.to-review advisor-review"]);
      await expect(asJeanne().read({ id })).rejects.toThrow(TRPCError);
      expect(code(await asAnne().takeStep({ id, step: "approve" }))).toBe("application-needs-consent");
      await recordConsent(board.context.database.db, {
        candidateId: "lina",
        representativeName: "M. Morel",
        relation: "père",
        way: "sur papier",
        recordedBy: "anne",
        recordedAt: now,
        revokedAt: null,
      });
      expect(code(await asAnne().takeStep({ id, step: "approve" }))).toBe("ok");
      expect(await mails()).toContain("lina@exemple.fr: application.news sent");
    });

    test("is reached through the advisor: the employer has no number nor date of birth of theirs", async () => {
      await saveProfile(board.context.database.db, "lina", telling, now);
      const id = await send();
      await saveProfile(board.context.database.db, "lina", { ...telling, birthDate: "2010-01-01" }, now);
      const read = await asJeanne().read({ id });
      const token = await linkTo("jeanne@exemple.fr", "application.received");
      const byLink = await board.api.application.byLink({ token });
      for (const answer of [read, byLink]) {
        expect(answer).toMatchObject({
          value: { contact: { isThroughAdvisor: true, email: "anne@exemple.fr", phone: null } },
        });
        expect(JSON.stringify(answer)).not.toMatch(/2010-01-01|06 12 34|lina@exemple/);
      }
    });

    test("is given it back with what to mend", async () => {
      const asked = await asLina().write({ ...written, next: "ask-review" });
      const id = asked.ok ? asked.value.id : "";
      expect(code(await asAnne().takeStep({ id, step: "return", text: "" }))).toBe(
        "application-needs-reason",
      );
      await asAnne().takeStep({ id, step: "return", text: "Dites quand vous êtes libre." });
      const shown = await asLina().show({ id });
      expect(shown).toMatchObject({ value: { state: "draft" } });
      expect(JSON.stringify(shown)).toContain("Dites quand vous êtes libre.");
    });
  });

  describe("an advisor", () => {
    test("applies for a young person with their agreement", async () => {
      const forLina = { ...written, candidateId: "lina", next: "send" } as const;
      expect(code(await asAnne().write(forLina))).toBe("application-needs-agreement");
      expect(code(await asAnne().write({ ...forLina, agreement: "by-phone" }))).toBe("ok");
      expect(await mails()).toEqual([
        "jeanne@exemple.fr: application.received",
        "lina@exemple.fr: application.news sent",
      ]);
    });

    test("does nothing for somebody whom they do not accompany", async () => {
      const other = board.as({ ...advisor, userId: "bilal" }).application;
      const id = await send();
      await expect(other.show({ id })).rejects.toThrow("forbidden");
      await expect(other.write({ ...written, candidateId: "lina", next: "keep" })).rejects.toThrow(
        "forbidden",
      );
      await expect(other.takeStep({ id, step: "withdraw-for", reason: "other" })).rejects.toThrow(
        "forbidden",
      );
    });
  });

  describe("the employer", () => {
    test("reads without changing anything", async () => {
      const id = await send();
      await asJeanne().read({ id });
      await asJeanne().board({ offerId: baker.id });
      expect(await stateOf(id)).toBe("sent");
    });

    test("refuses: the candidate learns it once it can't be taken back", async () => {
      const id = await send();
      expect(code(await asJeanne().decide({ ids: [id], step: "refuse" }))).toBe("application-needs-reason");
      await asJeanne().decide({ ids: [id], step: "refuse", reason: "experience", text: "Bon courage." });
      later(9 * minuteMs);
      expect(await stateOf(id)).toBe("sent");
      expect(JSON.stringify(await asLina().show({ id }))).not.toContain("Bon courage.");
      expect(await mails()).not.toContain("lina@exemple.fr: application.news refused");
      later(2 * minuteMs);
      expect(await stateOf(id)).toBe("refused");
      expect(await mails()).toContain("lina@exemple.fr: application.news refused");
      expect(await mails()).toContain("anne@exemple.fr: application.advisor-news refused");
    });

    test("takes a refusal back: nobody is ever told", async () => {
      const id = await send();
      await asJeanne().decide({ ids: [id], step: "refuse", reason: "experience" });
      later(minuteMs);
      expect(code(await asJeanne().decide({ ids: [id], step: "undo" }))).toBe("ok");
      later(dayMs);
      expect(await mails(false)).not.toContain("lina@exemple.fr: application.news refused");
      const shown = await asLina().show({ id });
      expect(JSON.stringify(shown)).not.toContain('"reason":"experience"');
      expect(await stateOf(id)).toBe("sent");
    });

    test("answers several at once, all or none", async () => {
      const first = await send();
      const { database } = board.context;
      await createUser(database, { id: "omar", name: "Omar", email: "omar@exemple.fr" }, now);
      await saveProfile(database.db, "omar", telling, now);
      const omar = board.as({ ...candidate, userId: "omar", email: "omar@exemple.fr" }).application;
      const sent = await omar.write({ ...written, next: "send" });
      const second = sent.ok ? sent.value.id : "";
      await asJeanne().decide({ ids: [second], step: "refuse", reason: "filled" });
      expect(code(await asJeanne().decide({ ids: [first, second], step: "shortlist" }))).toBe(
        "application-state",
      );
      expect(await stateOf(first)).toBe("sent");
      await asJeanne().decide({ ids: [second], step: "undo" });
      expect(await asJeanne().decide({ ids: [first, second], step: "shortlist" })).toMatchObject({
        value: { count: 2 },
      });
    });

    test("answers by the link of the mail, once", async () => {
      const id = await send();
      const token = await linkTo("jeanne@exemple.fr", "application.received");
      expect(code(await board.api.application.byLink({ token }))).toBe("ok");
      expect(await stateOf(id)).toBe("sent");
      const answer = { token, step: "refuse", reason: "filled" } as const;
      expect(code(await board.api.application.answerByLink(answer))).toBe("ok");
      expect(code(await board.api.application.answerByLink(answer))).toBe("link-spent");
      expect(code(await board.api.application.byLink({ token }))).toBe("link-spent");
    });

    test.each([
      ["it is thirty days old", async () => later(30 * dayMs)],
      [
        "the application was taken back",
        async (id: string) => {
          await asLina().takeStep({ id, step: "withdraw", reason: "other" });
        },
      ],
      [
        "its bearer left the company",
        async () => {
          await board.context.database.db.deleteFrom("companyMember").execute();
        },
      ],
    ])("has a link that is no good once %s", async (_why, happens) => {
      const id = await send();
      const token = await linkTo("jeanne@exemple.fr", "application.received");
      await happens(id);
      expect(code(await board.api.application.byLink({ token }))).toBe("link-spent");
      expect(code(await board.api.application.answerByLink({ token, step: "shortlist" }))).toBe("link-spent");
    });

    test("proposes dates; the candidate chooses one, which goes into calendars", async () => {
      const id = await send();
      const dates = [new Date(now.getTime() + dayMs), new Date(now.getTime() + 2 * dayMs)];
      const proposal = { id, dates, minutes: 30, place: "12 rue de la Liberté, Dijon" };
      expect(code(await asJeanne().proposeInterview({ ...proposal, dates: [] }))).toBe("interview-no-date");
      await asJeanne().proposeInterview(proposal);
      expect(await mails()).toContain("lina@exemple.fr: application.interview-proposed");
      const shown = await asLina().show({ id });
      const interview = shown.ok ? shown.value.interviews[0] : undefined;
      const choose = { id: interview?.id ?? "", step: "choose", at: dates[1] ?? now } as const;
      expect(code(await asLina().answerInterview(choose))).toBe("ok");
      expect(code(await asLina().answerInterview(choose))).toBe("interview-state");
      const entry = await asLina().interviewCalendar({ id: choose.id });
      expect(entry).toMatchObject({ value: expect.stringContaining("DTSTART:20261125T120000Z") });
      expect(await mails()).toContain("jeanne@exemple.fr: application.interview-answered");
    });

    test("has its offer paused once as many applications are open as the instance takes", async () => {
      const { config } = board.context.instance;
      const { applicationLimit } = config.rules;
      config.rules.applicationLimit = 2;
      const { database } = board.context;
      for (const name of ["omar", "zoe"]) {
        await createUser(database, { id: name, name, email: `${name}@exemple.fr` }, now);
        await saveProfile(database.db, name, telling, now);
      }
      const apply = (userId: string) =>
        board.as({ ...candidate, userId }).application.write({ ...written, next: "send" });
      await send();
      expect((await offerById(database.db, baker.id))?.state).toBe("published");
      expect(code(await apply("omar"))).toBe("ok");
      expect((await offerById(database.db, baker.id))?.state).toBe("paused");
      expect(await mails()).toContain("jeanne@exemple.fr: offer.paused");
      expect(code(await apply("zoe"))).toBe("offer-gone");
      config.rules.applicationLimit = applicationLimit;
    });

    test("shows how it answers, once enough have applied", async () => {
      const { database } = board.context;
      for (let rank = 0; rank < 5; rank += 1) {
        const userId = `c${rank}`;
        await createUser(database, { id: userId, name: userId, email: `${userId}@exemple.fr` }, now);
        await saveProfile(database.db, userId, telling, now);
        const sent = await board.as({ ...candidate, userId }).application.write({ ...written, next: "send" });
        if (rank < 4) {
          later(dayMs);
          await asJeanne().decide({ ids: [sent.ok ? sent.value.id : ""], step: "shortlist" });
        }
      }
      const answers = async () => {
        const page = await board.api.employer.show({ slug: bakery.slug });
        return page.ok ? page.value.answers : undefined;
      };
      expect(await answers()).toBeNull();
      later(15 * dayMs);
      expect(await answers()).toEqual({ rate: 0.8, days: 1 });
    });

    test("has no board of another company's offer", async () => {
      await expect(asJeanne().board({ offerId: mechanic.id })).rejects.toThrow("forbidden");
    });
  });

  describe("the board itself", () => {
    const round = () => runApplicationsRound(board.context);

    test("reminds of silence at 7 and 14 days, once each, and tells the candidate after 30", async () => {
      const id = await send();
      const reminders = async () =>
        (await mails()).filter((mail) => mail === "jeanne@exemple.fr: application.reminder").length;
      later(7 * dayMs - minuteMs);
      await round();
      expect(await reminders()).toBe(0);
      later(2 * minuteMs);
      await round();
      await round();
      expect(await reminders()).toBe(1);
      later(7 * dayMs);
      await round();
      await round();
      expect(await reminders()).toBe(2);
      later(16 * dayMs);
      await round();
      expect(await stateOf(id)).toBe("unanswered");
      expect(await mails()).toContain("lina@exemple.fr: application.news unanswered");
      expect(await reminders()).toBe(2);
    });

    test("ends the other applications of who is hired, and tells their employers", async () => {
      const hired = await send();
      const other = await send(mechanic.publicId);
      await asJeanne().decide({ ids: [hired], step: "hire" });
      await round();
      expect(await stateOf(other)).toBe("sent");
      later(11 * minuteMs);
      await round();
      await round();
      expect(await stateOf(hired)).toBe("hired");
      expect(await stateOf(other)).toBe("obsolete");
      const contact = board.context.instance.config.contact.email;
      expect(await mails()).toContain(`${contact}: application.gone`);
    });

    test("asks after a hire at 7, 30 and 90 days; one tap answers, the advisor learns of what ended", async () => {
      const id = await send();
      await asJeanne().decide({ ids: [id], step: "hire" });
      const asked = async () =>
        (await mails()).filter((mail) => mail.includes("application.follow-up")).length;
      later(11 * minuteMs);
      await round();
      expect(await asked()).toBe(0);
      later(7 * dayMs);
      await round();
      await round();
      expect(await asked()).toBe(1);
      const token = await linkTo("lina@exemple.fr", "application.follow-up");
      expect(await board.api.application.followUpByLink({ token })).toMatchObject({ value: { day: 7 } });
      const answer = { token, isStill: false, text: "Trop loin." };
      expect(code(await board.api.application.answerFollowUpByLink(answer))).toBe("ok");
      expect(code(await board.api.application.answerFollowUpByLink(answer))).toBe("link-spent");
      expect(await mails()).toContain("anne@exemple.fr: application.follow-up-ended");
      later(23 * dayMs);
      await round();
      later(60 * dayMs);
      await round();
      expect(await asked()).toBe(4);
    });

    test("tells once of an offer whose time is over", async () => {
      const { database } = board.context;
      const ended = { ...baker, state: "expired", expiresAt: new Date(now.getTime() - minuteMs) } as const;
      await saveOffers(database, [ended], now);
      await tellOfEnded(board.context);
      await tellOfEnded(board.context);
      expect(await mails()).toEqual(["jeanne@exemple.fr: offer.expired"]);
    });

    test("ends what was sent to an offer that has closed", async () => {
      const id = await send();
      await saveOffers(board.context.database, [{ ...baker, state: "filled" }], now);
      await round();
      expect(await stateOf(id)).toBe("obsolete");
      expect(await mails()).toContain("lina@exemple.fr: application.news obsolete");
    });
  });
});
