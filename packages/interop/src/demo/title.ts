import type { ContractKind } from "@tremplin/core/offer";
import { lowerFirst } from "./french.ts";
import type { JobTitle } from "./job.ts";
import type { Random } from "./random.ts";

/** A title as employers write them, open to women and men. */
export function makeTitle(title: JobTitle, kind: ContractKind, random: Random): string {
  const [masculine, feminine, complement] = title;
  const end = complement ? ` ${complement}` : "";
  const both = masculine === feminine ? masculine : `${masculine} / ${feminine}`;
  switch (kind) {
    case "apprentissage": {
      const style = random.next();
      if (style < 0.5 && masculine !== feminine) {
        return `Apprenti ${lowerFirst(masculine)} / Apprentie ${lowerFirst(feminine)}${end} (H/F)`;
      }
      return style < 0.8 ? `${both}${end} en apprentissage (H/F)` : `Apprentissage - ${both}${end} (H/F)`;
    }
    case "professionnalisation":
      return random.chance(0.6) ? `${both}${end} en alternance (H/F)` : `Alternance - ${masculine}${end} H/F`;
    case "stage":
      return random.chance(0.6) ? `Stage - ${both}${end}` : `Stage : découvrir le métier (${both}${end})`;
    case "saisonnier":
      return random.chance(0.5) ? `${both}${end} - saison (H/F)` : `${both}${end} (H/F)`;
    default: {
      const style = random.next();
      if (style < 0.46) return `${both}${end} (H/F)`;
      if (style < 0.68) return `${masculine}${end} H/F`;
      if (style < 0.8) return `${masculine}${end} (H/F)`;
      if (style < 0.9 && masculine !== feminine) return `${feminine} / ${masculine}${end}`;
      return `${masculine}${end} F/H`;
    }
  }
}
