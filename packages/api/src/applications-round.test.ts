import { saveOffers } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { describe, expect, test } from "vitest";
import { runApplicationsRound } from "./applications-round.ts";
import { tellOfEnded } from "./offers-ending.ts";
import { applicationScene, code, dayMs, mechanic, minuteMs } from "./routers/application/testing.ts";
import { baker } from "./testing/three-sides.ts";

eachDialect((_engine, open) => {
  const { asJeanne, board, later, linkTo, mails, now, send, stateOf } = applicationScene(open);

  describe("the board itself", () => {
    const round = () => runApplicationsRound(board().context);

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
      const contact = board().context.instance.config.contact.email;
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
      expect(await board().api.application.followUpByLink({ token })).toMatchObject({ value: { day: 7 } });
      const answer = { token, isStill: false, text: "Trop loin." };
      expect(code(await board().api.application.answerFollowUpByLink(answer))).toBe("ok");
      expect(code(await board().api.application.answerFollowUpByLink(answer))).toBe("link-spent");
      expect(await mails()).toContain("anne@exemple.fr: application.follow-up-ended");
      later(23 * dayMs);
      await round();
      later(60 * dayMs);
      await round();
      expect(await asked()).toBe(4);
    });

    test("tells once of an offer whose time is over", async () => {
      const { database } = board().context;
      const ended = { ...baker, state: "expired", expiresAt: new Date(now().getTime() - minuteMs) } as const;
      await saveOffers(database, [ended], now());
      await tellOfEnded(board().context);
      await tellOfEnded(board().context);
      expect(await mails()).toEqual(["jeanne@exemple.fr: offer.expired"]);
    });

    test("ends what was sent to an offer that has closed", async () => {
      const id = await send();
      await saveOffers(board().context.database, [{ ...baker, state: "filled" }], now());
      await round();
      expect(await stateOf(id)).toBe("obsolete");
      expect(await mails()).toContain("lina@exemple.fr: application.news obsolete");
    });
  });
});
