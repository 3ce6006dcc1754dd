import { describe, expect, test } from "vitest";
import {
  type ConversationFacts,
  type ConversationSide,
  conversationSides,
  mayRead,
  whyNotIntroduce,
  whyNotStart,
  whyNotWrite,
} from "./sides.ts";

const application: ConversationFacts = {
  kind: "application",
  state: "open",
  isMinor: false,
  hasAdvisor: true,
  isAdvisorIn: false,
  isMatterOpen: true,
};
const minor = { ...application, isMinor: true };
const contact = { ...application, kind: "contact" } as const;
const accompaniment = { ...application, kind: "accompaniment" } as const;

/** What each of the three may, in the order candidate, advisor, employer. */
const of = <Answer>(ask: (side: ConversationSide) => Answer): Answer[] => conversationSides.map(ask);

describe("reading", () => {
  test.each([
    ["an adult's, about an application", application, [true, false, true]],
    ["once the advisor joined", { ...application, isAdvisorIn: true }, [true, true, true]],
    ["once the application was taken back", { ...application, isMatterOpen: false }, [true, false, false]],
    ["between the young person and the advisor", accompaniment, [true, true, false]],
    ["after a request of the library", { ...contact, isAdvisorIn: true }, [true, true, true]],
    [
      "once the company is no partner",
      { ...contact, isAdvisorIn: true, isMatterOpen: false },
      [true, true, false],
    ],
  ])("%s", (_what, facts, expected) => {
    expect(of((side) => mayRead(side, facts))).toEqual(expected);
  });
});

describe("writing", () => {
  test.each([
    ["an adult's", application, [null, "forbidden", null]],
    [
      "a minor's, without the advisor in it",
      minor,
      ["conversation-needs-advisor", "forbidden", "conversation-needs-advisor"],
    ],
    ["a minor's, with the advisor in it", { ...minor, isAdvisorIn: true }, [null, null, null]],
    [
      "a minor's, whose advisor was in it and left",
      { ...minor, isAdvisorIn: true, hasAdvisor: false },
      of(() => "conversation-needs-advisor"),
    ],
    [
      "blocked",
      { ...application, state: "blocked" },
      ["conversation-blocked", "forbidden", "conversation-blocked"],
    ],
    [
      "closed",
      { ...accompaniment, state: "closed" },
      ["conversation-closed", "conversation-closed", "forbidden"],
    ],
    [
      "taken back",
      { ...application, isMatterOpen: false },
      ["conversation-closed", "forbidden", "forbidden"],
    ],
  ] as const)("%s", (_what, facts, expected) => {
    expect(of((side) => whyNotWrite(side, facts))).toEqual(expected);
  });

  test("no state lets a company write to a minor without the advisor", () => {
    for (const state of ["open", "closed", "blocked"] as const) {
      for (const isMatterOpen of [true, false]) {
        const facts = { ...minor, state, isMatterOpen };
        expect(whyNotWrite("employer", facts)).not.toBeNull();
        expect(whyNotWrite("candidate", facts)).not.toBeNull();
      }
    }
  });
});

describe("beginning", () => {
  test.each([
    ["an adult's", application, [null, null, null]],
    [
      "an application that was taken back",
      { ...application, isMatterOpen: false },
      ["forbidden", "forbidden", "forbidden"],
    ],
    ["a minor's", minor, [null, null, null]],
    [
      "a minor's whom nobody accompanies",
      { ...minor, hasAdvisor: false },
      of(() => "conversation-needs-advisor"),
    ],
    ["with the advisor", accompaniment, [null, null, "forbidden"]],
    [
      "with the advisor of whom nobody accompanies",
      { ...accompaniment, hasAdvisor: false },
      ["conversation-needs-advisor", "conversation-needs-advisor", "forbidden"],
    ],
  ])("%s", (_what, facts, expected) => {
    expect(of((side) => whyNotStart(side, facts))).toEqual(expected);
  });
});

describe("introducing", () => {
  const adult = { isMinor: false, hasAdvisor: true, hasConsent: false };
  test.each([
    ["an adult", adult, null],
    ["an adult whose follow-up has ended", { ...adult, hasAdvisor: false }, "introduction-ended"],
    [
      "a minor without the representative's consent",
      { ...adult, isMinor: true },
      "introduction-needs-consent",
    ],
    ["a minor with it", { ...adult, isMinor: true, hasConsent: true }, null],
  ])("%s", (_what, facts, expected) => {
    expect(whyNotIntroduce(facts)).toBe(expected);
  });
});
