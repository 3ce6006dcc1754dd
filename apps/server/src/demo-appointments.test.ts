import { createUser, giveRole, seatsOf, workshopsBetween } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { seedDemoAdvising } from "./demo-advising.ts";
import { seedDemoAppointments } from "./demo-appointments.ts";
import { boardNow, testBoard } from "./testing/board.ts";

const young = Array.from({ length: 25 }, (_, rank) => `jeune-${String(rank).padStart(2, "0")}`);
const dayMs = 86_400_000;

eachDialect((_engine, open) => {
  test("a demo's advisors receive, some slots are taken, and a workshop is full; made once", async () => {
    const database = await open();
    const { services } = await testBoard(database, { offers: [] });
    const { instance, communes, now } = services;
    for (const id of ["anne", "bilal", ...young]) {
      await createUser(database, { id, name: id, email: `${id}@demo.example`, isDemo: true }, boardNow);
      await giveRole(database, id, young.includes(id) ? "candidate" : "advisor", boardNow);
    }
    await seedDemoAdvising({ database, instance, communes, now });
    for (const _ of [1, 2]) await seedDemoAppointments({ database, instance, now });

    const openings = await database.db.selectFrom("opening").select("advisorId").execute();
    expect(openings).toHaveLength(6);
    const appointments = await database.db.selectFrom("appointment").selectAll().execute();
    expect(new Set(appointments.map(({ state }) => state))).toEqual(new Set(["booked", "kept", "missed"]));
    expect(appointments).toHaveLength(8);
    for (const { state, startsAt } of appointments) {
      expect(startsAt > boardNow).toBe(state === "booked");
    }
    const workshops = await workshopsBetween(database.db, {
      from: new Date(boardNow.getTime() - 30 * dayMs),
      until: new Date(boardNow.getTime() + 30 * dayMs),
    });
    expect(workshops.map(({ registered, waiting }) => [registered, waiting])).toEqual([
      [5, 0],
      [4, 2],
      [3, 0],
    ]);
    const [past] = workshops;
    const seats = await seatsOf(database.db, past?.id ?? "");
    expect(seats.filter(({ attendance }) => attendance === "came")).toHaveLength(3);
  });
});
