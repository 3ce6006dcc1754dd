import { describe, expect, test } from "vitest";
import {
  type ConversationFacts,
  type ConversationKind,
  type ConversationSide,
  conversationKinds,
  conversationSides,
  conversationStates,
  isWithCompany,
  mayRead,
  whyNotStart,
  whyNotWrite,
} from "./sides.ts";

const yesNo = [true, false] as const;

/** Every case that there is: nothing of the facts is left out. */
const everyCase: readonly (ConversationFacts & { readonly side: ConversationSide })[] =
  conversationKinds.flatMap((kind) =>
    conversationStates.flatMap((state) =>
      conversationSides.flatMap((side) =>
        yesNo.flatMap((isMinor) =>
          yesNo.flatMap((hasAdvisor) =>
            yesNo.flatMap((isAdvisorIn) =>
              yesNo.map((isMatterOpen) => ({
                kind,
                state,
                side,
                isMinor,
                hasAdvisor,
                isAdvisorIn,
                isMatterOpen,
              })),
            ),
          ),
        ),
      ),
    ),
  );

/** Who begins: yes; n: not without an advisor; -: never. For an adult with, without, a minor with, without an advisor. */
const beginning: Readonly<Record<ConversationKind, Readonly<Record<ConversationSide, string>>>> = {
  application: { candidate: "yyyn", advisor: "yyyn", employer: "yyyn" },
  contact: { candidate: "yyyn", advisor: "yyyn", employer: "yyyn" },
  introduction: { candidate: "yyyn", advisor: "yyyn", employer: "yyyn" },
  accompaniment: { candidate: "ynyn", advisor: "ynyn", employer: "----" },
  offer: { candidate: "ynyn", advisor: "ynyn", employer: "----" },
  appointment: { candidate: "ynyn", advisor: "ynyn", employer: "----" },
};

describe("who begins a conversation, by side and age, once its matter is open", () => {
  for (const kind of conversationKinds) {
    for (const side of conversationSides) {
      test(`${kind}: ${side}`, () => {
        const answers = [
          [false, true],
          [false, false],
          [true, true],
          [true, false],
        ].map(([isMinor = false, hasAdvisor = false]) => {
          const why = whyNotStart(side, { kind, isMinor, hasAdvisor, isMatterOpen: true });
          return why === null ? "y" : why === "forbidden" ? "-" : "n";
        });
        expect(answers.join("")).toBe(beginning[kind][side]);
      });
    }
  }
});

test("nobody begins with a company what is not open to it: no application, no accepted request, no introduction", () => {
  for (const { side, kind, isMinor, hasAdvisor } of everyCase) {
    if (!isWithCompany(kind)) continue;
    expect(whyNotStart(side, { kind, isMinor, hasAdvisor, isMatterOpen: false })).toBe("forbidden");
  }
});

test("a company reads and writes nothing that is not open to it", () => {
  for (const { side, ...facts } of everyCase) {
    if (side !== "employer" || (isWithCompany(facts.kind) && facts.isMatterOpen)) continue;
    expect(mayRead(side, facts)).toBe(false);
    expect(whyNotWrite(side, facts)).toBe("forbidden");
  }
});

test("no word goes between a company and somebody under 18 without an advisor who is in it now", () => {
  for (const { side, ...facts } of everyCase) {
    if (!facts.isMinor || !isWithCompany(facts.kind) || (facts.isAdvisorIn && facts.hasAdvisor)) continue;
    expect(whyNotWrite(side, facts)).not.toBeNull();
  }
});

test("nobody writes in what is closed or blocked, nor where they do not read", () => {
  for (const { side, ...facts } of everyCase) {
    const why = whyNotWrite(side, facts);
    if (facts.state !== "open" || !mayRead(side, facts)) expect(why).not.toBeNull();
  }
});

test("who writes, in figures: a rule that changes changes them", () => {
  const writers = everyCase.filter(({ side, ...facts }) => whyNotWrite(side, facts) === null);
  const of = (side: ConversationSide, isMinor: boolean) =>
    writers.filter((each) => each.side === side && each.isMinor === isMinor).length;
  expect(everyCase).toHaveLength(6 * 3 * 3 * 16);
  expect(conversationSides.map((side) => [side, of(side, false), of(side, true)])).toEqual([
    ["candidate", 36, 27],
    ["advisor", 30, 27],
    ["employer", 12, 3],
  ]);
});
