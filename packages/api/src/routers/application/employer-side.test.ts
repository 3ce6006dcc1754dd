import { createUser, offerById, saveProfile } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { describe, expect, test } from "vitest";
import { baker, bakery, lina, tellingProfile } from "../../testing/three-sides.ts";
import { applicationScene, code, dayMs, mechanic, minuteMs, written } from "./testing.ts";

eachDialect((_engine, open) => {
  const { asJeanne, asLina, board, later, linkTo, mails, now, send, stateOf } = applicationScene(open);

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

    test("takes a hire back: the candidate is where they were, and is not told of it", async () => {
      const id = await send();
      await asJeanne().decide({ ids: [id], step: "shortlist" });
      later(dayMs);
      await asJeanne().decide({ ids: [id], step: "hire" });
      await asJeanne().decide({ ids: [id], step: "undo" });
      expect(await stateOf(id)).toBe("shortlisted");
      later(dayMs);
      expect(await stateOf(id)).toBe("shortlisted");
      expect(await mails(false)).not.toContain("lina@exemple.fr: application.news hired");
      expect(await mails(false)).toContain("lina@exemple.fr: application.news shortlisted");
    });

    test("answers several at once, all or none", async () => {
      const first = await send();
      const { database } = board().context;
      await createUser(database, { id: "omar", name: "Omar", email: "omar@exemple.fr" }, now());
      await saveProfile(database.db, "omar", tellingProfile, now());
      const omar = board().as({ ...lina, userId: "omar", email: "omar@exemple.fr" }).application;
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
      expect(code(await board().api.application.byLink({ token }))).toBe("ok");
      expect(await stateOf(id)).toBe("sent");
      const answer = { token, step: "refuse", reason: "filled" } as const;
      expect(code(await board().api.application.answerByLink(answer))).toBe("ok");
      expect(code(await board().api.application.answerByLink(answer))).toBe("link-spent");
      expect(code(await board().api.application.byLink({ token }))).toBe("link-spent");
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
          await board().context.database.db.deleteFrom("companyMember").execute();
        },
      ],
    ])("has a link that is no good once %s", async (_why, happens) => {
      const id = await send();
      const token = await linkTo("jeanne@exemple.fr", "application.received");
      await happens(id);
      expect(code(await board().api.application.byLink({ token }))).toBe("link-spent");
      expect(code(await board().api.application.answerByLink({ token, step: "shortlist" }))).toBe(
        "link-spent",
      );
    });

    test("proposes dates; the candidate chooses one, which goes into calendars", async () => {
      const id = await send();
      const dates = [new Date(now().getTime() + dayMs), new Date(now().getTime() + 2 * dayMs)];
      const proposal = { id, dates, minutes: 30, place: "12 rue de la Liberté, Dijon" };
      expect(code(await asJeanne().proposeInterview({ ...proposal, dates: [] }))).toBe("interview-no-date");
      await asJeanne().proposeInterview(proposal);
      expect(await mails()).toContain("lina@exemple.fr: application.interview-proposed");
      const shown = await asLina().show({ id });
      const interview = shown.ok ? shown.value.interviews[0] : undefined;
      const choose = { id: interview?.id ?? "", step: "choose", at: dates[1] ?? now() } as const;
      expect(code(await asLina().answerInterview(choose))).toBe("ok");
      expect(code(await asLina().answerInterview(choose))).toBe("interview-state");
      const entry = await asLina().interviewCalendar({ id: choose.id });
      expect(entry).toMatchObject({ value: expect.stringContaining("DTSTART:20261125T120000Z") });
      expect(await mails()).toContain("jeanne@exemple.fr: application.interview-answered");
    });

    test("has its offer paused once as many applications are open as the instance takes", async () => {
      const { config } = board().context.instance;
      const { applicationLimit } = config.rules;
      config.rules.applicationLimit = 2;
      const { database } = board().context;
      for (const name of ["omar", "zoe"]) {
        await createUser(database, { id: name, name, email: `${name}@exemple.fr` }, now());
        await saveProfile(database.db, name, tellingProfile, now());
      }
      const apply = (userId: string) =>
        board()
          .as({ ...lina, userId })
          .application.write({ ...written, next: "send" });
      await send();
      expect((await offerById(database.db, baker.id))?.state).toBe("published");
      expect(code(await apply("omar"))).toBe("ok");
      expect((await offerById(database.db, baker.id))?.state).toBe("paused");
      expect(await mails()).toContain("jeanne@exemple.fr: offer.paused");
      expect(code(await apply("zoe"))).toBe("offer-gone");
      config.rules.applicationLimit = applicationLimit;
    });

    test("shows how it answers, once enough have applied", async () => {
      const { database } = board().context;
      for (let rank = 0; rank < 5; rank += 1) {
        const userId = `c${rank}`;
        await createUser(database, { id: userId, name: userId, email: `${userId}@exemple.fr` }, now());
        await saveProfile(database.db, userId, tellingProfile, now());
        const sent = await board()
          .as({ ...lina, userId })
          .application.write({ ...written, next: "send" });
        if (rank < 4) {
          later(dayMs);
          await asJeanne().decide({ ids: [sent.ok ? sent.value.id : ""], step: "shortlist" });
        }
      }
      const answers = async () => {
        const page = await board().api.employer.show({ slug: bakery.slug });
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
});
