import { recordConsent, saveProfile } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { TRPCError } from "@trpc/server";
import { beforeEach, describe, expect, test } from "vitest";
import { baker, tellingProfile } from "../../testing/three-sides.ts";
import { applicationScene, code, written } from "./testing.ts";

eachDialect((_engine, open) => {
  const { asAnne, asJeanne, asLina, board, linkTo, mails, now, send, stateOf } = applicationScene(open);

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
      const { db } = board().context.database;
      const version = {
        number: 1,
        kind: "made",
        documentId: null,
        content: null,
        text: "",
        createdAt: now(),
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

  describe("who has not told their age", () => {
    const unknown = { ...tellingProfile, birthDate: null };
    beforeEach(() => saveProfile(board().context.database.db, "lina", unknown, now()));

    test.each(["send", "ask-review"] as const)("is asked for it: nothing leaves by %s", async (next) => {
      expect(await asLina().write({ ...written, next })).toMatchObject({
        refusal: { code: "required", details: { field: "birthDate" } },
      });
      expect(await mails()).toEqual([]);
      const kept = await asLina().compose({ publicId: baker.publicId });
      expect(kept).toMatchObject({ value: { isAgeUnknown: true, draft: { message: written.message } } });
      expect(code(await asLina().tellAge({ birthDate: "2004-05-12" }))).toBe("ok");
      expect(code(await asLina().write({ ...written, next }))).toBe("ok");
    });

    test("is not sent by the advisor either before it is told", async () => {
      const asked = { ...written, candidateId: "lina", agreement: "in-person", next: "send" } as const;
      expect(code(await asAnne().write(asked))).toBe("required");
      expect(await mails()).toEqual([]);
      expect(code(await asAnne().tellAge({ birthDate: "2004-05-12", candidateId: "lina" }))).toBe("ok");
      expect(code(await asAnne().write(asked))).toBe("ok");
    });

    test("is not sent by who reads it first", async () => {
      await saveProfile(board().context.database.db, "lina", tellingProfile, now());
      const asked = await asLina().write({ ...written, next: "ask-review" });
      const id = asked.ok ? asked.value.id : "";
      await saveProfile(board().context.database.db, "lina", unknown, now());
      expect(code(await asAnne().takeStep({ id, step: "approve" }))).toBe("application-needs-age");
    });
  });

  describe("a minor", () => {
    beforeEach(async () => {
      await saveProfile(
        board().context.database.db,
        "lina",
        { ...tellingProfile, birthDate: "2010-01-01" },
        now(),
      );
    });

    test("goes through the advisor, and the legal representative", async () => {
      expect(code(await asLina().write({ ...written, next: "send" }))).toBe("application-needs-adult");
      const asked = await asLina().write({ ...written, next: "ask-review" });
      const id = asked.ok ? asked.value.id : "";
      expect(await mails()).toEqual(["anne@exemple.fr: application.to-review advisor-review"]);
      await expect(asJeanne().read({ id })).rejects.toThrow(TRPCError);
      expect(code(await asAnne().takeStep({ id, step: "approve" }))).toBe("application-needs-consent");
      await recordConsent(board().context.database.db, {
        candidateId: "lina",
        representativeName: "M. Morel",
        relation: "père",
        way: "sur papier",
        recordedBy: "anne",
        recordedAt: now(),
        revokedAt: null,
      });
      expect(code(await asAnne().takeStep({ id, step: "approve" }))).toBe("ok");
      expect(await mails()).toContain("lina@exemple.fr: application.news sent");
    });

    test("is reached through the advisor: the employer has no number nor date of birth of theirs", async () => {
      await saveProfile(board().context.database.db, "lina", tellingProfile, now());
      const id = await send();
      await saveProfile(
        board().context.database.db,
        "lina",
        { ...tellingProfile, birthDate: "2010-01-01" },
        now(),
      );
      const read = await asJeanne().read({ id });
      const token = await linkTo("jeanne@exemple.fr", "application.received");
      const byLink = await board().api.application.byLink({ token });
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
});
