import type { PhraseRule } from "../../phrases.ts";
import { family } from "./family.ts";
import { health } from "./health.ts";
import { looks } from "./looks.ts";
import { opinion } from "./opinion.ts";
import { orientation } from "./orientation.ts";
import { origin } from "./origin.ts";
import { framedPeople } from "./people.ts";
import { religion } from "./religion.ts";
import { residence } from "./residence.ts";
import { sex } from "./sex.ts";
import { strength } from "./strength.ts";

/** Ages in figures are looked for apart (`age.ts`): here, people named by their age. */
const age: PhraseRule = {
  rule: "age",
  level: "blocks",
  article: "Code du travail, articles L1132-1 et L5331-2",
  phrases: [],
};

/** The criteria of discrimination: phrases of their own, and the people whom no frame may want or set aside. */
export const discriminationRules: readonly PhraseRule[] = [
  age,
  sex,
  origin,
  looks,
  health,
  family,
  religion,
  opinion,
  orientation,
  residence,
  strength,
].map((criterion) => ({
  ...criterion,
  phrases: [
    ...criterion.phrases,
    ...framedPeople.filter(({ rule }) => rule === criterion.rule).flatMap(({ phrases }) => phrases),
  ],
}));
