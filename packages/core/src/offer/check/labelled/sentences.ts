import type { CheckRule } from "../finding.ts";
import { innocent } from "./innocent.ts";
import { stopped } from "./stopped.ts";

/** A sentence of an offer, or its title, and the rule that has to stop it; null for what is innocent. */
export interface Labelled {
  readonly text: string;
  readonly isTitle: boolean;
  readonly rule: CheckRule | null;
}

function linesOf(text: string, rule: CheckRule | null): Labelled[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ text: line.replace(/^T:/, ""), isTitle: line.startsWith("T:"), rule }));
}

/** Every labelled sentence, written for the purpose as employers write them; a good half are innocent. */
export const labelled: readonly Labelled[] = [
  ...Object.entries(stopped).flatMap(([rule, text]) => linesOf(text, rule as CheckRule)),
  ...linesOf(innocent, null),
];
