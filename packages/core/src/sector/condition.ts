import { fold } from "../text/index.ts";
import { type WorkCondition, workConditions } from "./traits.ts";

const no = "(?:pas|aucun|sans|non)";
/** A denial shortly before, within one sentence. */
const noneNear = "\\b(?:pas|aucune?|sans|ni)\\b[^.,;!?]{0,25}\\b";
/** How texts, folded, say that the employer gives something, and how they say that it does not. */
const patterns: Readonly<Record<WorkCondition, { readonly told: RegExp; readonly denied?: RegExp }>> = {
  housing: {
    told: /\b(?:loge(?:e|s)?\b(?! a)|(?:logement|hebergement|appartement)[^.]{0,30}\b(?:fourni|propose|assure|possible|disponible|de fonction|saisonnier|mis a disposition|partage)|(?<!\b(?:femmes?|valets?|chambres|employee?s?) de )\b(?:studio|chambre)s?\b[^.,]{0,30}\b(?:fourni|propose|assure|de fonction|mise? a disposition|partage)|possibilite (?:de logement|d hebergement)|poste loge|logement (?:gratuit|inclus|sur place))/,
    denied: new RegExp(
      `${noneNear}(?:logee?s?|logements?|hebergements?|heberge|loger)\\b|\\bnon loge|(?:logement|hebergement) ?: ?non|logement non|logement (?:a|est a) (?:votre|la) charge|aide pour trouver un logement`,
    ),
  },
  "ski-pass": {
    told: /\b(?:forfait[s]?(?: de)?(?: ski| saison| remontees)?[^.]{0,30}\b(?:offert|fourni|inclus|gratuit|pris en charge|compris|saison)|forfait (?:de )?ski\b|acces gratuit aux (?:pistes|remontees))/,
    denied: new RegExp(
      `\\b${no} (?:de )?forfait|vente (?:de|des) forfaits|vend(?:re|ez) (?:les|des) forfaits|forfait jours`,
    ),
  },
  meals: {
    told: /\b(?:nourri(?:e|s)?\b|repas[^.]{0,25}\b(?:fourni|offert|compris|pris en charge|inclus|assure|sur place)|avantage[s]? (?:en nature )?repas|logee?s?(?: |\/)?(?:et )?nourri)/,
    denied: new RegExp(`\\b${no} nourri|${noneNear}nourri|repas ?(?:: ?)?non`),
  },
  split: {
    told: /\b(?:travail en coupure|horaires? coupes?|horaires? en coupure|service[s]? en coupure|coupure[s]? (?:l |dans l )?apres midi|avec coupure|journee coupee|travail coupe)\b/,
    denied: /\b(?:sans|pas de|aucune) coupure|\b(?:sans|pas de|pas) (?:travail |horaires? )?coupes?\b/,
  },
  straight: {
    told: /\b(?:sans coupure|pas de coupure|aucune coupure|horaires? continus?|journee continue|service continu|pas d horaires? coupes?|en continu sans)\b/,
  },
};

/**
 * What texts say that the work gives: housing, a ski pass, meals; and whether its day is cut in two. Each line is
 * matched apart, as a list of terms has no full stops; what one denies is denied for all.
 */
export function conditionsIn(...texts: readonly (string | null)[]): readonly WorkCondition[] {
  const lines = texts.flatMap((text) => (text ?? "").split(/[\r\n]+/)).map(fold);
  const found = workConditions.filter((name) => {
    const { told, denied } = patterns[name];
    return lines.some((line) => told.test(line)) && !lines.some((line) => denied?.test(line));
  });
  return found.includes("straight") ? found.filter((name) => name !== "split") : found;
}
