import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changePlaces, freePlaces, giveUp, noteAttendance, signUp, waitingPlace } from "./seats.ts";
import { mostWaiting, type Seat, type WorkshopFacts } from "./workshop.ts";

const now = new Date("2027-01-11T08:00:00Z");
const workshop: WorkshopFacts = { state: "open", startsAt: new Date("2027-01-12T08:00:00Z"), places: 2 };
const begun = { ...workshop, startsAt: now };
const cancelled: WorkshopFacts = { ...workshop, state: "cancelled" };

/** Seats after these people signed up, one after the other. */
function signedUp(...people: readonly string[]): Seat[] {
  let seats: Seat[] = [];
  for (const person of people) {
    const seat = signUp(workshop, seats, person, now);
    if (!seat.ok) throw new Error(seat.refusal.code);
    seats = [...seats.filter(({ candidateId }) => candidateId !== person), seat.value];
  }
  return seats;
}

describe("signUp", () => {
  test("places, then a waiting list in order", () => {
    const seats = signedUp("a", "b", "c", "d");
    expect(seats.map(({ state }) => state)).toEqual(["registered", "registered", "waiting", "waiting"]);
    expect(["b", "c", "d"].map((who) => waitingPlace(seats, who))).toEqual([null, 1, 2]);
    expect(freePlaces(2, seats)).toBe(0);
  });

  test("once each; who left may come back, at the end", () => {
    expect(signUp(workshop, signedUp("a"), "a", now)).toMatchObject({ refusal: { code: "workshop-seated" } });
    const left = signedUp("a", "b", "c").map((seat) =>
      seat.candidateId === "a" ? { ...seat, state: "left" as const } : seat,
    );
    expect(signUp(workshop, left, "a", now)).toMatchObject({ value: { state: "waiting", rank: 4 } });
  });

  test("not when it has begun or was cancelled, nor when too many wait", () => {
    expect(signUp(begun, [], "a", now)).toMatchObject({ refusal: { code: "workshop-begun" } });
    expect(signUp(cancelled, [], "a", now)).toMatchObject({ refusal: { code: "workshop-cancelled" } });
    const many = signedUp(...Array.from({ length: mostWaiting + 2 }, (_, rank) => `p${rank}`));
    expect(signUp(workshop, many, "a", now)).toMatchObject({ refusal: { code: "workshop-full" } });
  });
});

describe("giveUp", () => {
  test("a place that frees goes to who has waited longest", () => {
    expect(giveUp(workshop, signedUp("a", "b", "c", "d"), "a", now)).toEqual({
      ok: true,
      value: { movedUp: ["c"] },
    });
  });

  test("nobody moves up when who waited leaves, nor without a list", () => {
    expect(giveUp(workshop, signedUp("a", "b", "c", "d"), "c", now)).toMatchObject({
      value: { movedUp: [] },
    });
    expect(giveUp(workshop, signedUp("a"), "a", now)).toMatchObject({ value: { movedUp: [] } });
  });

  test("only what one has, and before it begins", () => {
    expect(giveUp(workshop, [], "a", now)).toMatchObject({ refusal: { code: "workshop-no-seat" } });
    expect(giveUp(begun, signedUp("a"), "a", now)).toMatchObject({ refusal: { code: "workshop-begun" } });
  });
});

test.each([
  [1, "workshop-places"],
  [0, "workshop-places"],
  [1_000, "workshop-places"],
  [2, []],
  [3, ["c"]],
  [9, ["c", "d"]],
])("%d places for two with two who wait", (places, expected) => {
  const changed = changePlaces(workshop, signedUp("a", "b", "c", "d"), places, now);
  if (typeof expected === "string") expect(changed).toMatchObject({ refusal: { code: expected } });
  else expect(changed).toMatchObject({ value: { movedUp: expected } });
});

describe("noteAttendance", () => {
  const seats = signedUp("a", "b", "c");

  test("of who had a place, once it has begun; a slip is taken back", () => {
    const noted = noteAttendance(begun, seats, "a", "came", now);
    expect(noted).toMatchObject({ value: { candidateId: "a", attendance: "came" } });
    expect(noteAttendance(begun, seats, "a", null, now)).toMatchObject({ value: { attendance: null } });
  });

  test.each([
    ["before", workshop, "a", "workshop-not-begun"],
    ["of who waited", begun, "c", "workshop-no-seat"],
    ["of nobody", begun, "z", "workshop-no-seat"],
    ["of what did not take place", { ...cancelled, startsAt: now }, "a", "workshop-cancelled"],
  ])("not %s", (_name, facts, who, code) => {
    expect(noteAttendance(facts, seats, who, "came", now)).toMatchObject({ refusal: { code } });
  });
});

test("whatever people do: never more than the places, no free place while somebody waits, in order", () => {
  const deed = fc.record({
    who: fc.constantFrom(..."abcdefgh"),
    what: fc.constantFrom("in", "in", "out", "more"),
    by: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (deeds, first) => {
      let places = first;
      let seats: Seat[] = [];
      const move = (movedUp: readonly string[]) => {
        seats = seats.map((seat) =>
          movedUp.includes(seat.candidateId) ? { ...seat, state: "registered" } : seat,
        );
      };
      for (const { who, what, by } of deeds) {
        const facts = { ...workshop, places };
        if (what === "in") {
          const seat = signUp(facts, seats, who, now);
          if (seat.ok) seats = [...seats.filter(({ candidateId }) => candidateId !== who), seat.value];
        } else if (what === "out") {
          const gone = giveUp(facts, seats, who, now);
          if (!gone.ok) continue;
          seats = seats.map((seat) => (seat.candidateId === who ? { ...seat, state: "left" } : seat));
          move(gone.value.movedUp);
        } else {
          const changed = changePlaces(facts, seats, places + by, now);
          if (!changed.ok) continue;
          places += by;
          move(changed.value.movedUp);
        }
        const ranks = (state: Seat["state"]) =>
          seats.filter((seat) => seat.state === state).map(({ rank }) => rank);
        expect(ranks("registered").length).toBeLessThanOrEqual(places);
        if (ranks("waiting").length > 0) expect(ranks("registered")).toHaveLength(places);
        expect(new Set(seats.map(({ candidateId }) => candidateId)).size).toBe(seats.length);
        // Who has a place asked before everybody who waits.
        expect(Math.max(0, ...ranks("registered"))).toBeLessThan(Math.min(1e9, ...ranks("waiting")));
      }
    }),
  );
});
