import type { ContactWay } from "@tremplin/core/offer";
import type { DemoCompany } from "./companies.ts";
import { applyNotes } from "./phrases.ts";
import type { Random } from "./random.ts";

/**
 * How to apply, without a name when the employer has none: addresses under `.example`, which nobody can own (RFC 2606), and telephone numbers of
 * the ranges kept for works of fiction (ARCEP, 03 53 01).
 */
export function contactOf(employer: DemoCompany | null, index: number, random: Random): ContactWay {
  if (employer === null) return way("email", `candidature-${index + 1}@relais-emploi.example`, random);
  const { company } = employer;
  const draw = random.next();
  // As the board wants it: a person answers on the board.
  if (draw < 0.5) return { kind: "app", value: null, instructions: null };
  if (draw < 0.65) return way("email", `recrutement@${company.slug}.example`, random);
  if (draw < 0.8) return way("link", `https://www.${company.slug}.example/emploi/${index + 1}`, random);
  if (draw < 0.9) {
    const digits = String(random.below(10_000)).padStart(4, "0");
    return way("phone", `03 53 01 ${digits.slice(0, 2)} ${digits.slice(2)}`, random);
  }
  return way(
    "visit",
    company.placeLabel === null ? company.name : `${company.name}, ${company.placeLabel}`,
    random,
  );
}

function way(kind: keyof typeof applyNotes, value: string, random: Random): ContactWay {
  return { kind, value, instructions: random.chance(0.7) ? random.pick(applyNotes[kind]) : null };
}
