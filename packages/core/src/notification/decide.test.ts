import fc from "fast-check";
import { expect, test } from "vitest";
import { wallClock } from "../shared/index.ts";
import {
  type Channel,
  channels,
  isNotificationKind,
  type NotificationKind,
  notificationKinds,
  rulesOf,
} from "./catalogue.ts";
import { choiceKey, type NotificationChoices, noChoices } from "./choices.ts";
import { decide, type Reach, type ToTell } from "./decide.ts";
import { isQuiet } from "./quiet-hours.ts";

const everywhere: Reach = { mail: true, push: true, sms: true };
const noon = new Date("2027-01-13T11:00:00Z");
const night = new Date("2027-01-13T22:30:00Z");

const told = (kind: NotificationKind, more: Partial<ToTell> = {}): ToTell => ({
  kind,
  isNear: false,
  at: noon,
  ...more,
});
const pick = (more: Readonly<Record<string, boolean>>, rest: Partial<NotificationChoices> = {}) => ({
  ...noChoices,
  ...rest,
  picked: new Map(Object.entries(more)),
});
const by = (
  what: ToTell,
  choices: NotificationChoices = noChoices,
  reach: Reach = everywhere,
  zone = "Europe/Paris",
) =>
  Object.fromEntries(
    decide(what, choices, reach, zone).map(({ channel, when, at }) => [
      channel,
      when === "now" ? "now" : `${when} ${at.toISOString()}`,
    ]),
  );

test("by default one is told on the board, by mail and on one's devices, and never by text message", () => {
  expect(by(told("appointment-reminder"))).toEqual({ "in-app": "now", mail: "now", push: "now" });
  expect(by(told("message"), noChoices, { mail: true, push: false, sms: false })).toEqual({
    "in-app": "now",
    mail: "now",
  });
});

test("what one switched off does not come, what one switched on does", () => {
  const choices = pick({ "message mail": false, "appointment-reminder sms": true });
  expect(by(told("message"), choices)).toEqual({ "in-app": "now", push: "now" });
  expect(by(told("appointment-reminder"), choices)).toHaveProperty("sms", "now");
});

test("a text message is for short things that have their hour", () => {
  expect(by(told("message"), pick({ "message sms": true }))).not.toHaveProperty("sms");
});

test("what is essential comes by mail whatever was chosen, at once, also at night", () => {
  const choices = pick(
    { "decision mail": false, "decision in-app": false, "decision push": false },
    { digestHour: 18, isMailQuiet: true },
  );
  expect(by(told("decision", { at: night }), choices)).toEqual({ "in-app": "now", mail: "now" });
});

test("at night nothing rings before the end of quiet hours; mails are silent unless one says so", () => {
  expect(by(told("message", { at: night }))).toEqual({
    "in-app": "now",
    mail: "now",
    push: "later 2027-01-14T06:00:00.000Z",
  });
  expect(by(told("message", { at: night }), pick({}, { isMailQuiet: true }))).toMatchObject({
    mail: "later 2027-01-14T06:00:00.000Z",
  });
});

test("an appointment that is near rings at night, a message that is not does not", () => {
  const sms = pick({ "appointment-reminder sms": true });
  expect(by(told("appointment-reminder", { at: night, isNear: true }), sms)).toMatchObject({
    push: "now",
    sms: "now",
  });
  expect(by(told("appointment-reminder", { at: night }), sms)).toMatchObject({
    sms: "later 2027-01-14T06:00:00.000Z",
  });
  expect(by(told("message", { at: night, isNear: true }))).toMatchObject({
    push: "later 2027-01-14T06:00:00.000Z",
  });
});

test("mails wait for the mail of the day where they may, and only there", () => {
  const daily = pick({}, { digestHour: 18 });
  expect(by(told("message"), daily)).toMatchObject({
    mail: "digest 2027-01-13T17:00:00.000Z",
    push: "now",
  });
  expect(by(told("message", { at: night }), daily)).toMatchObject({
    mail: "digest 2027-01-14T17:00:00.000Z",
  });
  expect(by(told("appointment"), daily)).toMatchObject({ mail: "now" });
  // An hour in quiet hours gives way to their end.
  expect(by(told("message"), pick({}, { digestHour: 22, isMailQuiet: true }))).toMatchObject({
    mail: "digest 2027-01-14T06:00:00.000Z",
  });
});

test.each([
  ["Europe/Paris", "2027-03-27T22:00:00Z", "2027-03-28T05:00:00.000Z"],
  ["Europe/Paris", "2027-10-30T22:00:00Z", "2027-10-31T06:00:00.000Z"],
  ["America/Martinique", "2027-03-28T02:00:00Z", "2027-03-28T11:00:00.000Z"],
  ["Indian/Reunion", "2027-03-27T18:00:00Z", "2027-03-28T03:00:00.000Z"],
  ["America/Miquelon", "2027-03-14T03:00:00Z", "2027-03-14T09:00:00.000Z"],
])("in %s, what happens at %s rings at %s", (zone, at, rings) => {
  expect(by(told("message", { at: new Date(at) }), noChoices, everywhere, zone)).toHaveProperty(
    "push",
    `later ${rings}`,
  );
});

const hour = fc.nat({ max: 23 });
const zones = fc.constantFrom(
  "Europe/Paris",
  "America/Martinique",
  "Indian/Reunion",
  "America/Miquelon",
  "Pacific/Noumea",
);
const instants = fc
  .integer({ min: 0, max: 3 * 365 * 1440 })
  .map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000));
const kinds = fc.constantFrom(...Object.keys(notificationKinds).filter(isNotificationKind));
const anyChoices = fc.record({
  picked: fc
    .array(fc.tuple(kinds, fc.constantFrom<Channel>(...channels), fc.boolean()))
    .map((all) => new Map(all.map(([kind, channel, isOn]) => [choiceKey(kind, channel), isOn]))),
  digestHour: fc.option(hour),
  quiet: fc.record({ from: hour, to: hour }),
  isMailQuiet: fc.boolean(),
});
const anyReach = fc.record({ mail: fc.boolean(), push: fc.boolean(), sms: fc.boolean() });

test("whatever happens and was chosen: each channel once, only where one is reached, never before, within two days", () => {
  fc.assert(
    fc.property(
      kinds,
      fc.boolean(),
      instants,
      anyChoices,
      anyReach,
      zones,
      (kind, isNear, at, choices, reach, zone) => {
        const found = decide({ kind, isNear, at }, choices, reach, zone);
        expect(new Set(found.map(({ channel }) => channel)).size).toBe(found.length);
        for (const { channel, when, at: due } of found) {
          const { channels: own, mayDisturb, mayWait } = rulesOf(kind);
          expect(own).toContain(channel);
          if (channel !== "in-app") expect(reach[channel]).toBe(true);
          expect(due.getTime()).toBeGreaterThanOrEqual(at.getTime());
          expect(due.getTime() - at.getTime()).toBeLessThan(50 * 3_600_000);
          expect(when === "now").toBe(when !== "digest" && due.getTime() === at.getTime());
          const rings = channel === "push" || channel === "sms";
          if (rings && !(isNear && mayDisturb)) expect(isQuiet(due, choices.quiet, zone)).toBe(false);
          if (when === "digest") {
            expect(channel === "mail" && mayWait).toBe(true);
            if (!choices.isMailQuiet) expect(wallClock(due, zone).getUTCMinutes()).toBe(0);
            if (choices.isMailQuiet) expect(isQuiet(due, choices.quiet, zone)).toBe(false);
          }
        }
        if (rulesOf(kind).isEssential && reach.mail) {
          expect(found.find(({ channel }) => channel === "mail")?.at).toEqual(at);
        }
      },
    ),
  );
});

test("nothing waits for a mail of the day that was switched off", () => {
  expect(by(told("message"), pick({}, { digestHour: 18 })).mail).toMatch(/^digest /);
  const off = pick({ [choiceKey("digest", "mail")]: false }, { digestHour: 18 });
  expect(by(told("message"), off).mail).toBe("now");
});
