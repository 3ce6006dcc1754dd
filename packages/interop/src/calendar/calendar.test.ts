import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEvent, calendar } from "./calendar.ts";

const event: CalendarEvent = {
  uid: "017f22e2-79b0-7fff-bfff-ffffffffffff@emploi.exemple.fr",
  sequence: 1,
  isCancelled: false,
  startsAt: new Date("2026-12-01T13:00:00Z"),
  minutes: 45,
  title: "Entretien : vendeur, vendeuse ; Le Fournil de Jeanne",
  place: "12 rue de la Liberté, 21000 Dijon",
  link: "https://visio.exemple.fr/salle?a=1,2;3",
  text: "Venir avec une pièce d'identité.\nDemander Jeanne \\ l'accueil.",
  updatedAt: new Date("2026-11-27T08:30:00Z"),
};

/** Read by a parser that is not ours. */
function read(text: string) {
  // The library types what it parses as the text that it was.
  const component = new ICAL.Component(ICAL.parse(text) as unknown as string);
  return component.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
}

describe("an event", () => {
  test("is read back as it is", () => {
    const [found] = read(calendar("Entretiens", [event]));
    expect(found?.uid).toBe(event.uid);
    expect(found?.summary).toBe(event.title);
    expect(found?.location).toBe(event.place);
    expect(found?.description).toBe(event.text);
    expect(found?.sequence).toBe(1);
    expect(found?.startDate.toJSDate()).toEqual(event.startsAt);
    expect(found?.endDate.toJSDate()).toEqual(new Date("2026-12-01T13:45:00Z"));
    expect(found?.component.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(found?.component.getFirstPropertyValue("url")).toBe(event.link);
  });

  test("says that it is cancelled", () => {
    const [found] = read(calendar("Entretiens", [{ ...event, isCancelled: true, sequence: 2 }]));
    expect(found?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  });

  test("ends its lines with CRLF, none longer than 75 octets", () => {
    const long = { ...event, title: "é".repeat(200), text: "🧑‍🍳 ".repeat(80) };
    const text = calendar("Entretiens", [long]);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(read(text)[0]?.summary).toBe(long.title);
  });

  test("whatever is typed stays in its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (title, text) => {
        const found = read(calendar("Entretiens", [{ ...event, title, text }]));
        expect(found).toHaveLength(1);
        expect(found[0]?.uid).toBe(event.uid);
      }),
    );
  });
});

test("an empty calendar is one", () => {
  expect(read(calendar("Rien", []))).toEqual([]);
});
