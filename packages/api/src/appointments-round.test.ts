import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { runAppointmentsRound, runWorkshopsRound } from "./appointments-round.ts";
import { anne, type MeetingBoard, meetingBoard, young } from "./routers/appointment/testing.ts";

const lina = young(0);
const startsAt = new Date("2026-11-30T08:00:00Z");
const before = (hours: number) => new Date(startsAt.getTime() - hours * 3_600_000);

/** What a round orders at an instant, by so many processes at once. */
async function remind(board: MeetingBoard, at: Date, processes = 1): Promise<string[]> {
  board.setNow(at);
  await board.takeMails();
  const rounds = [runAppointmentsRound, runWorkshopsRound];
  await Promise.all(
    Array.from({ length: processes }, () => Promise.all(rounds.map((run) => run(board.context)))),
  );
  return board.takeMails();
}

const reminder = ["appointment.reminder lina0@exemple.fr"];

eachDialect((_engine, open) => {
  test("the day before and the hour before, once each, however many look", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    await board.as(lina).appointment.book({ startsAt });
    expect(await remind(board, before(24.1))).toEqual([]);
    expect(await remind(board, before(24), 5)).toEqual(reminder);
    expect(await remind(board, before(23))).toEqual([]);
    expect(await remind(board, before(1), 5)).toEqual(reminder);
    expect(await remind(board, before(0.5))).toEqual([]);
    expect(await remind(board, before(-1))).toEqual([]);
  });

  test("a move is reminded of anew; what was cancelled is not", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    const booked = await board.as(lina).appointment.book({ startsAt });
    const id = booked.ok ? booked.value.id : "";
    expect(await remind(board, before(24))).toEqual(reminder);
    const later = new Date("2026-12-07T08:00:00Z");
    await board.as(anne).appointment.move({ id, startsAt: later, reason: "unavailable" });
    expect(await remind(board, before(1))).toEqual([]);
    expect(await remind(board, before(24 - 7 * 24))).toEqual(reminder);
    await board.as(lina).appointment.cancel({ id, reason: "other" });
    expect(await remind(board, before(1 - 7 * 24))).toEqual([]);
  });

  test("what was booked just before is not reminded of; a board that was down does it once", async () => {
    const board = await meetingBoard(await open(), { people: 2 });
    await board.as(lina).appointment.book({ startsAt });
    board.setNow(before(20));
    await board.as(anne).appointment.book({
      startsAt: new Date("2026-11-30T09:00:00Z"),
      candidateId: young(1).userId,
    });
    // Down until an hour before: one mail, not two.
    expect(await remind(board, before(0.8))).toEqual(reminder);
    expect(await remind(board, new Date("2026-11-30T08:10:00Z"))).toEqual([
      "appointment.reminder lina1@exemple.fr",
    ]);
  });

  test("who has a place in a workshop is reminded, who waits is not", async () => {
    const board = await meetingBoard(await open(), { people: 2 });
    const made = await board.as(anne).workshop.announce({
      title: "Écrire un CV",
      startsAt: "2026-11-30T09:00",
      minutes: 120,
      places: 1,
      place: "Salle 1",
    });
    const id = made.ok ? made.value.id : "";
    await board.as(lina).workshop.signUp({ id });
    await board.as(young(1)).workshop.signUp({ id });
    expect(await remind(board, before(24), 3)).toEqual(["workshop.reminder lina0@exemple.fr"]);
    expect(await remind(board, before(1), 3)).toEqual(["workshop.reminder lina0@exemple.fr"]);
    expect(await remind(board, before(0.9))).toEqual([]);
  });
});
