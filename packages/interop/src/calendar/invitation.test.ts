import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEvent, calendar, invitation } from "./calendar.ts";

const event: CalendarEvent = {
  uid: "017f22e2-79b0-7fff-bfff-ffffffffffff@emploi.exemple.fr",
  sequence: 0,
  isCancelled: false,
  startsAt: new Date("2027-01-12T08:00:00Z"),
  minutes: 45,
  timeZone: "Europe/Paris",
  title: "Rendez-vous avec Anne Roux",
  place: "Antenne du centre, 5 rue Crébillon, 21000 Dijon",
  link: null,
  text: "Bureau 2",
  updatedAt: new Date("2027-01-04T08:30:00Z"),
};
const people = {
  organizer: { name: "Mission locale", email: "contact@exemple.fr" },
  attendee: { name: 'Lina "Lili" Petit', email: "lina@exemple.fr" },
};

/** Read by a parser that is not ours, with the zones of the calendar itself and no other. */
function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as unknown as string);
  const zones = component.getAllSubcomponents("vtimezone").map((each) => new ICAL.Timezone(each));
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  const events = component.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
  const found = events.map((each) => ({
    each,
    startsAt: each.startDate.toJSDate(),
    endsAt: each.endDate.toJSDate(),
  }));
  for (const zone of zones) ICAL.TimezoneService.remove(zone.tzid);
  return { component, zones, events: found };
}

describe("an invitation", () => {
  test("asks to hold the appointment, with who invites and who comes", () => {
    const { method, text } = invitation(event, people);
    const { component, events } = read(text);
    expect(method).toBe("REQUEST");
    expect(component.getFirstPropertyValue("method")).toBe("REQUEST");
    const [found] = events;
    expect(found?.startsAt).toEqual(event.startsAt);
    expect(found?.endsAt).toEqual(new Date("2027-01-12T08:45:00Z"));
    expect(found?.each.organizer).toBe("mailto:contact@exemple.fr");
    const [attendee, ...others] = found?.each.attendees ?? [];
    expect(others).toEqual([]);
    expect(attendee?.getFirstValue()).toBe("mailto:lina@exemple.fr");
    expect(attendee?.getParameter("cn")).toBe("Lina 'Lili' Petit");
    expect(attendee?.getParameter("rsvp")).toBe("FALSE");
  });

  test("a move keeps its UID and counts on; a cancellation takes it back", () => {
    const moved = read(
      invitation({ ...event, sequence: 1, startsAt: new Date("2027-01-14T13:00:00Z") }, people).text,
    );
    expect(moved.events[0]?.each.uid).toBe(event.uid);
    expect(moved.events[0]?.each.sequence).toBe(1);
    const cancelled = invitation({ ...event, sequence: 2, isCancelled: true }, people);
    const { component, events } = read(cancelled.text);
    expect(cancelled.method).toBe("CANCEL");
    expect(component.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(events[0]?.each.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(events[0]?.each.sequence).toBe(2);
  });

  test("lines are folded, and nothing typed begins another line", () => {
    const wild = { name: 'Zoé\r\nATTENDEE:mailto:x@y.z"; é'.repeat(4), email: "a\r\n@exemple.fr" };
    const { text } = invitation({ ...event, title: wild.name }, { ...people, attendee: wild });
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(read(text).events[0]?.each.attendees).toHaveLength(1);
  });
});

describe("times on the clocks of the place", () => {
  test.each([
    ["Europe/Paris", "2027-03-28T07:00:00Z", "2027-03-28T09:00:00"],
    ["Europe/Paris", "2027-03-27T08:00:00Z", "2027-03-27T09:00:00"],
    ["Europe/Paris", "2027-10-31T08:00:00Z", "2027-10-31T09:00:00"],
    ["Europe/Paris", "2027-10-30T07:00:00Z", "2027-10-30T09:00:00"],
    ["America/Martinique", "2027-03-28T13:00:00Z", "2027-03-28T09:00:00"],
    ["Indian/Reunion", "2027-10-31T05:00:00Z", "2027-10-31T09:00:00"],
    ["America/Miquelon", "2027-03-15T11:00:00Z", "2027-03-15T09:00:00"],
  ])("in %s, %s", (timeZone, at, shown) => {
    const { zones, events } = read(calendar("Rendez-vous", [{ ...event, timeZone, startsAt: new Date(at) }]));
    expect(zones.map(({ tzid }) => tzid)).toEqual([timeZone]);
    expect(events[0]?.each.startDate.toString()).toBe(shown);
    expect(events[0]?.each.component.getFirstProperty("dtstart")?.getParameter("tzid")).toBe(timeZone);
    expect(events[0]?.startsAt).toEqual(new Date(at));
  });

  test.each([
    ["2027-10-31T00:30:00Z", "20271031T003000Z"],
    ["2027-10-31T01:30:00Z", "20271031T013000Z"],
  ])("an hour that comes twice is told in UTC: %s", (at, written) => {
    const text = calendar("Rendez-vous", [{ ...event, startsAt: new Date(at) }]);
    expect(text).toContain(`DTSTART:${written}`);
    expect(read(text).events[0]?.startsAt).toEqual(new Date(at));
  });

  test("any instant of any zone is read back, also in the hour that a change repeats", () => {
    const zones = fc.constantFrom(
      "Europe/Paris",
      "America/Martinique",
      "America/Cayenne",
      "Indian/Reunion",
      "Indian/Mayotte",
      "America/Miquelon",
      "Pacific/Noumea",
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 * 365 * 96 }), zones, (quarters, timeZone) => {
        const startsAt = new Date(Date.UTC(2026, 0, 1) + quarters * 900_000);
        const { events } = read(calendar("Rendez-vous", [{ ...event, timeZone, startsAt }]));
        expect(events[0]?.startsAt).toEqual(startsAt);
      }),
      { numRuns: 150 },
    );
  });

  test("zones of a calendar are told once each, and only those in use", () => {
    const { zones, events } = read(
      calendar("Rendez-vous", [
        event,
        { ...event, uid: "b@exemple.fr" },
        { ...event, uid: "c@exemple.fr", timeZone: "Indian/Reunion" },
      ]),
    );
    expect(zones.map(({ tzid }) => tzid)).toEqual(["Europe/Paris", "Indian/Reunion"]);
    expect(events).toHaveLength(3);
  });
});
