import type { PhraseRule } from "../../phrases.ts";
import { family } from "./family.ts";
import { health } from "./health.ts";
import { looks } from "./looks.ts";
import { opinion } from "./opinion.ts";
import { orientation } from "./orientation.ts";
import { origin } from "./origin.ts";
import { religion } from "./religion.ts";
import { residence } from "./residence.ts";
import { sex } from "./sex.ts";
import { strength } from "./strength.ts";

/** The criteria of discrimination, by phrases. */
export const discriminationRules: readonly PhraseRule[] = [
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
];
