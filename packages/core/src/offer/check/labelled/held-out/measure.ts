import { checkOffer } from "../../check-offer.ts";
import type { Finding, OfferToCheck } from "../../finding.ts";
import { blocked } from "./blocked.ts";
import * as fifth from "./fifth.ts";
import { flagged } from "./flagged.ts";
import * as fourth from "./fourth.ts";
import { innocent } from "./innocent.ts";
import { heldOutOffers } from "./offers.ts";
import * as second from "./second.ts";
import * as seventh from "./seventh.ts";
import * as sixth from "./sixth.ts";
import * as third from "./third.ts";

/** What has to happen to a case: it is stopped, something is said of it, or nothing may be. */
type Expected = "blocks" | "flags" | "nothing";

/** An offer and what has to come of it. */
export interface HeldOutCase {
  readonly offer: OfferToCheck;
  readonly expected: Expected;
  readonly rule: string | null;
}

/** How the check does on what was written without knowledge of its rules. */
export interface HeldOutFigures {
  readonly cases: number;
  /** Of what is blocked, the share that has to be (cases whose level is a matter of opinion left out). */
  readonly precision: number;
  /** Of what has to be blocked, the share that is. */
  readonly recall: number;
  /** The same of what is blocked or warned of. */
  readonly flagPrecision: number;
  readonly flagRecall: number;
  readonly wrong: readonly { readonly text: string; readonly expected: string; readonly found: string }[];
}

function casesOf(lists: Readonly<Record<string, string>>, expected: Expected): HeldOutCase[] {
  return Object.entries(lists).flatMap(([rule, text]) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => ({
        offer: line.startsWith("T:") ? { title: line.slice(2) } : { description: line },
        expected,
        rule: expected === "nothing" ? null : rule,
      })),
  );
}

/** Every held-out case. */
export const heldOutCases: readonly HeldOutCase[] = [
  ...casesOf(blocked, "blocks"),
  ...casesOf(flagged, "flags"),
  ...casesOf({ innocent }, "nothing"),
  ...[second, third, fourth, fifth, sixth, seventh].flatMap((batch) => [
    ...casesOf({ "a rule": batch.blocked }, "blocks"),
    ...casesOf({ innocent: batch.innocent }, "nothing"),
  ]),
  ...heldOutOffers.map(
    ({ offer, rule }): HeldOutCase => ({ offer, rule, expected: rule === null ? "nothing" : "blocks" }),
  ),
];

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const shown = ({ rule, level, passage }: Finding) => `${level} ${rule} « ${passage} »`;

/** Measures the check on the held-out cases. */
export function measureHeldOut(now: Date): HeldOutFigures {
  const wrong: HeldOutFigures["wrong"][number][] = [];
  const counts = { blocked: 0, rightlyBlocked: 0, toBlock: 0, flagged: 0, rightlyFlagged: 0, toFlag: 0 };
  for (const { offer, expected, rule } of heldOutCases) {
    const findings = checkOffer(offer, now);
    const isBlocked = findings.some(({ level }) => level === "blocks");
    // What the whole offer lacks (hours, length) is not said of a sentence.
    const isFlagged = isBlocked || findings.some(({ level, end }) => level === "warns" && end > 0);
    const isSaid = isFlagged || findings.some((one) => one.rule === rule);
    if (expected !== "flags" && isBlocked) counts.blocked += 1;
    if (expected === "blocks") {
      counts.toBlock += 1;
      if (isBlocked) counts.rightlyBlocked += 1;
    }
    if (expected !== "nothing") counts.toFlag += 1;
    if (expected === "nothing" ? isFlagged : isSaid) counts.flagged += 1;
    if (expected !== "nothing" && isSaid) counts.rightlyFlagged += 1;
    const isRight = expected === "blocks" ? isBlocked : expected === "flags" ? isSaid : !isFlagged;
    if (!isRight)
      wrong.push({
        text: offer.title ?? offer.description ?? JSON.stringify(offer),
        expected: rule === null ? "nothing" : `${expected} ${rule}`,
        found: findings.map(shown).join(", "),
      });
  }
  return {
    cases: heldOutCases.length,
    precision: share(counts.rightlyBlocked, counts.blocked),
    recall: share(counts.rightlyBlocked, counts.toBlock),
    flagPrecision: share(counts.rightlyFlagged, counts.flagged),
    flagRecall: share(counts.rightlyFlagged, counts.toFlag),
    wrong,
  };
}
