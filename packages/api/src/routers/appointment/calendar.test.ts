import { eachDialect } from "@tremplin/database/testing";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import type { OrderedMail } from "../../mail/enqueue-mail.ts";
import { writeMail } from "../../mail/write-mail.ts";
import { anne, type MeetingBoard, meetingBoard, young } from "./testing.ts";

const lina = young(0);
const startsAt = new Date("2026-11-30T08:00:00Z");

/** Read by a parser that is not ours. */
function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as unknown as string);
  for (const zone of component.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return {
    method: component.getFirstPropertyValue("method"),
    events: component.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each)),
  };
}

async function invitations(board: MeetingBoard) {
  const rows = await board.database.db
    .selectFrom("outbox")
    .select("payload")
    .where("queue", "=", "mail")
    .execute();
  await board.database.db.deleteFrom("outbox").execute();
  return rows.flatMap(({ payload }) => {
    const { to, ...order } = payload as unknown as OrderedMail;
    const { calendar } = writeMail(order, board.context);
    return calendar && to.email === lina.email ? [read(calendar.text)] : [];
  });
}

eachDialect((_engine, open) => {
  test("mails carry one entry from the booking to the end: asked, moved, cancelled", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    const booked = await board.as(lina).appointment.book({ startsAt });
    const id = booked.ok ? booked.value.id : "";
    const [asked] = await invitations(board);
    expect(asked?.method).toBe("REQUEST");
    expect(asked?.events[0]?.uid).toBe(`${id}@emploi.exemple.fr`);
    expect(asked?.events[0]?.startDate.toJSDate()).toEqual(startsAt);
    expect(asked?.events[0]?.location).toBe("Antenne du centre, 5 rue des Fleurs, Bureau 2");
    await board.as(anne).appointment.move({
      id,
      startsAt: new Date("2026-12-07T08:00:00Z"),
      reason: "unavailable",
    });
    const [moved] = await invitations(board);
    expect([moved?.method, moved?.events[0]?.uid, moved?.events[0]?.sequence]).toEqual([
      "REQUEST",
      asked?.events[0]?.uid,
      1,
    ]);
    await board.as(lina).appointment.cancel({ id, reason: "work" });
    const [cancelled] = await invitations(board);
    expect([cancelled?.method, cancelled?.events[0]?.uid, cancelled?.events[0]?.sequence]).toEqual([
      "CANCEL",
      asked?.events[0]?.uid,
      2,
    ]);
  });

  test("a private calendar is read by its address alone, until it is taken back", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    await board.as(lina).appointment.book({ startsAt, subject: "Mon licenciement" });
    const tokenOf = async (who: typeof lina) => {
      const made = await board.as(who).appointment.makeAddress();
      return made.ok ? (/^\/agenda\/([\w-]{32})\.ics$/.exec(made.value.path)?.[1] ?? "") : "";
    };
    const feed = async (token: string) => {
      const found = await board.api.appointment.feed({ token });
      return found.ok ? found.value : null;
    };
    const [first, advisorsOwn] = [await tokenOf(lina), await tokenOf(anne)];
    expect(read((await feed(first)) ?? "").events[0]?.summary).toBe("Rendez-vous avec Anne Roux");
    // Kept by who knows whom: no whole name, and nothing of what it is about.
    const given = await feed(advisorsOwn);
    expect(read(given ?? "").events.map(({ summary }) => summary)).toEqual(["Rendez-vous avec Lina P."]);
    expect(given).not.toContain("licenciement");
    const second = await tokenOf(lina);
    expect(second).not.toBe(first);
    expect(await feed(first)).toBeNull();
    expect(await feed(second)).not.toBeNull();
    const { digest } = await board.database.db
      .selectFrom("calendarFeed")
      .select("digest")
      .where("userId", "=", lina.userId)
      .executeTakeFirstOrThrow();
    expect(digest).not.toContain(second);
    await board.as(lina).appointment.dropAddress();
    expect(await feed(second)).toBeNull();
    expect(await feed("")).toBeNull();
  });
});
