import { addCover } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { boardNow } from "../../testing/board.ts";
import { anne, bilal, type MeetingBoard, meetingBoard, young } from "../appointment/testing.ts";

const startsAt = new Date("2026-12-01T13:00:00Z");
const plan = {
  title: "Écrire un CV",
  startsAt: "2026-12-01T14:00",
  minutes: 120,
  places: 2,
  place: "Salle 1",
};

async function announced(board: MeetingBoard, changes: Partial<typeof plan> = {}): Promise<string> {
  const made = await board.as(anne).workshop.announce({ ...plan, ...changes });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.id;
}

const stateOf = async (board: MeetingBoard, id: string, rank: number) => {
  const { workshop, waitingPlace } = await board.as(young(rank)).workshop.show({ id });
  return waitingPlace === null ? workshop.seat : `waiting ${waitingPlace}`;
};

eachDialect((_engine, open) => {
  test("full, a waiting list, and who waited longest moves up when a place frees", async () => {
    const board = await meetingBoard(await open(), { people: 4 });
    const id = await announced(board);
    for (const rank of [0, 1, 2, 3]) await board.as(young(rank)).workshop.signUp({ id });
    expect(await board.takeMails()).toEqual([
      "workshop.registered lina0@exemple.fr",
      "workshop.registered lina1@exemple.fr",
      "workshop.waiting lina2@exemple.fr",
      "workshop.waiting lina3@exemple.fr",
    ]);
    expect(await stateOf(board, id, 3)).toBe("waiting 2");
    expect(await board.as(young(0)).workshop.giveUp({ id })).toMatchObject({ ok: true });
    expect(await board.takeMails()).toEqual([
      "workshop.left lina0@exemple.fr",
      "workshop.place lina2@exemple.fr",
    ]);
    expect(await stateOf(board, id, 2)).toBe("registered");
    expect(await stateOf(board, id, 3)).toBe("waiting 1");
    // Another place: the last moves up, too.
    expect(await board.as(anne).workshop.change({ ...plan, id, places: 3 })).toMatchObject({ ok: true });
    expect(await board.takeMails()).toEqual(["workshop.place lina3@exemple.fr"]);
    expect(await board.as(anne).workshop.change({ ...plan, id, places: 2 })).toMatchObject({
      refusal: { code: "workshop-places" },
    });
  });

  test("forty who sign up at once for ten places: ten have one, the others wait in one order", async () => {
    const board = await meetingBoard(await open(), { people: 40 });
    const id = await announced(board, { places: 10 });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, rank) => board.as(young(rank)).workshop.signUp({ id })),
    );
    const states = answers.map((answer) => (answer.ok ? answer.value.state : answer.refusal.code));
    expect(states.filter((state) => state === "registered")).toHaveLength(10);
    expect(states.filter((state) => state === "waiting")).toHaveLength(30);
    // All who had a place leave at once: those who waited longest have them.
    const registered = states.flatMap((state, rank) => (state === "registered" ? [rank] : []));
    await Promise.all(registered.map((rank) => board.as(young(rank)).workshop.giveUp({ id })));
    const rows = await board.database.db
      .selectFrom("workshopSeat")
      .select(["state", "rank"])
      .where("state", "!=", "left")
      .orderBy("rank")
      .execute();
    expect(rows.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 10 }, () => "registered"),
      ...Array.from({ length: 20 }, () => "waiting"),
    ]);
  }, 60_000);

  test("another hour or place is told to who has a place; a cancelled one to all", async () => {
    const board = await meetingBoard(await open(), { people: 3 });
    const id = await announced(board);
    for (const rank of [0, 1, 2]) await board.as(young(rank)).workshop.signUp({ id });
    await board.takeMails();
    await board.as(anne).workshop.change({ ...plan, id, text: "Venir avec son CV." });
    expect(await board.takeMails()).toEqual([]);
    await board.as(anne).workshop.change({ ...plan, id, place: "Salle 3" });
    expect(await board.takeMails()).toEqual([
      "workshop.changed lina0@exemple.fr",
      "workshop.changed lina1@exemple.fr",
    ]);
    await board.as(anne).workshop.cancel({ id, words: "Salle en travaux" });
    expect(await board.takeMails()).toHaveLength(3);
    expect(await board.as(young(0)).workshop.giveUp({ id })).toMatchObject({
      refusal: { code: "workshop-cancelled" },
    });
    const { coming } = await board.as(young(0)).workshop.list();
    expect(coming).toMatchObject([{ state: "cancelled", seat: "registered" }]);
  });

  test("its list is for who holds it; another advisor sees and signs up their own only", async () => {
    const board = await meetingBoard(await open(), { people: 2 });
    const id = await announced(board);
    for (const rank of [0, 1]) await board.as(young(rank)).workshop.signUp({ id });
    const seen = async (who: typeof anne) => (await board.as(who).workshop.show({ id })).seats.length;
    expect(await seen(anne)).toBe(2);
    expect(await seen(bilal)).toBe(0);
    expect(await seen(young(0))).toBe(0);
    await expect(board.as(bilal).workshop.signUpFor({ id, candidateId: young(0).userId })).rejects.toThrow(
      "forbidden",
    );
    await expect(board.as(bilal).workshop.cancel({ id, words: "Non" })).rejects.toThrow("forbidden");
    const cover = { id: "c", advisorId: "anne", coveredBy: "bilal", createdAt: boardNow };
    await addCover(board.database.db, { ...cover, fromDay: "2026-11-23", toDay: "2026-11-27" });
    expect(await seen(bilal)).toBe(2);
    expect(await board.as(bilal).workshop.giveUpFor({ id, candidateId: young(0).userId })).toMatchObject({
      ok: true,
    });
  });

  test("who came is noted once it has begun", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    const id = await announced(board);
    await board.as(young(0)).workshop.signUp({ id });
    const note = { id, candidateId: young(0).userId, attendance: "came" } as const;
    expect(await board.as(anne).workshop.noteAttendance(note)).toMatchObject({
      refusal: { code: "workshop-not-begun" },
    });
    board.setNow(startsAt);
    expect(await board.as(anne).workshop.noteAttendance(note)).toMatchObject({ ok: true });
    expect((await board.as(anne).workshop.show({ id })).seats).toMatchObject([{ attendance: "came" }]);
    expect(await board.as(young(0)).workshop.giveUp({ id })).toMatchObject({
      refusal: { code: "workshop-begun" },
    });
  });

  test("a workshop takes its leader's time", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    await announced(board, { startsAt: "2026-11-30T09:30" });
    const found = await board.as(young(0)).appointment.slots({});
    expect(found.ok && found.value.slots[0]?.startsAt.toISOString()).toBe("2026-12-07T08:00:00.000Z");
  });
});
