import type { CheckRule } from "../../finding.ts";
import type { Phrase } from "../../phrases.ts";

/** Words for people of one criterion, and what is said instead of wanting or not wanting them. */
export interface People {
  readonly rule: CheckRule;
  /** A pattern of the words, in the plain text. */
  readonly words: string;
  /** What around the passage makes it innocent. */
  readonly unless?: RegExp;
  readonly proposal: string;
  /** Only what sets them aside counts: what favours them is allowed, as for people with a disability. */
  readonly favoured?: true;
  /** The words are those of languages or things too: only where nothing else can be meant. */
  readonly ambiguous?: true;
}

type Frame = readonly [find: string, proposal: string, fits?: true];

const who = "(?:(?:candidate?|personne|profil|gens|employee?|salariee?|collaborat(?:eur|rice))s? )?";
const how = "(?:(?:trop|tres|plus|souvent|plutot|jeunes?) )?";
const wanted =
  "(?:uniquement|exclusivement|seulement|de preference|si possible|souhaitee?s?|exigee?s?|demandee?s?|recherchee?s?|requise?s?|privilegiee?s?|prioritaires?|imperati(?:f|vement)|obligatoire(?:ment)?|appreciee?s?)";
const unwanted =
  "(?:s'abstenir|(?:non|pas) (?:acceptee?|admise?|retenue?|souhaitee?|desiree?|(?:les )?bienvenue?|prise?)s?|exclue?s?|refusee?s?|indesirables?|passez votre chemin)";
const seek =
  "(?:recherch|cherch|recrut|embauch|engageons|voulons|veut|besoin|il (?:nous )?faut)(?:e|ons|ez|erons|era|ions)?(?: (?:recruter|embaucher|engager|trouver|avoir|plutot|en priorite|de preference|idealement|uniquement|exclusivement|pour cela)){0,2}";
const article = "(?:(?:une?|des|les|la|le|nos|notre|d'une?|de) )?";
const negation = "(?:ne |n')";

const openPost = "poste ouvert à toutes et à tous";
const opens = "est ouvert à toutes et à tous";
const somebody = "une personne";

/**
 * The ways in which an offer sets people aside or asks for them, whatever the criterion: "X s'abstenir",
 * "pas de X", "nous ne prenons pas de X", "X de préférence", "réservé aux X", "vous êtes X" …, each with
 * what to write instead.
 */
export function framed({ words, unless, proposal, favoured, ambiguous }: People): Phrase[] {
  const people = `${how}(?:${words})`;
  const aside: Frame[] = [
    [`\\b(?:(?:les|des) )?(?:${words})(?: \\S+){0,2} ${unwanted}`, openPost],
    [`\\b(?:pas|jamais|plus|ni|aucune?|sans|hors|sauf) (?:de |d'|des |les )?${who}${people}\\b`, proposal],
    [
      `\\b(?:(?:nous|on|je) )?${negation}(?:recrut|embauch|pren|accept|retien|reten|voul|souhait|cherch|recherch|engag)[a-z]* (?:pas|plus|jamais|aucune?)(?: (?:de|d'une?|des|les|une?|personnes?|candidate?s?|profils?)){0,3} ?(?:d'|de )?${people}\\b`,
      openPost,
    ],
    [
      `\\b${negation}(?:(?:convien|correspond)[a-z]*|(?:est|sont) pas (?:accessible|adapte|compatible|conseille|convenable|destine|fait|ouvert|recommande)e?s?)(?: pas)?(?: \\S+)? (?:aux?|a des|a une?|avec une?|pour une?|pour des|pour les) (?:(?:personnes?|candidate?s?) )?${people}\\b`,
      opens,
      true,
    ],
    [
      `\\b(?:(?:non|pas) (?:accessible|adapte|compatible|conseille|convenable|destine|fait|ouvert|recommande)|deconseille|ferme|inadapte|inaccessible|incompatible)e?s? (?:aux?|a des|a une?|avec une?|pour une?|pour des|pour les) (?:(?:personnes?|candidate?s?) )?${people}\\b`,
      "ouvert à toutes et à tous",
      true,
    ],
    [
      `\\b(?:les )?(?:${words})(?: \\S+){0,4} ne (?:seront|sont|peuvent|pourront|conviennent|correspondent|sera|est|convient|peut) (?:pas|plus|jamais)(?: (?:retenue?s?|acceptee?s?|etudiee?s?|prise?s?|convenir|postuler|admise?s?|recue?s?))?`,
      "toutes les candidatures seront étudiées",
    ],
  ];
  const asked: Frame[] = [
    [
      `\\breservee?s?(?: (?:exclusivement|uniquement|en priorite))? (?:aux?|a des|a une?|pour (?:les|des|une?)) ${who}${people}\\b`,
      "ouvert à toutes et à tous",
      true,
    ],
    [`(?<=\\b${seek} )${ambiguous ? "une? " : article}${who}${people}\\b`, somebody, true],
    [
      `\\b(?:prefer|privilegi|favoris|souhait)(?:e|ons|ez|erons|era|ions)(?: (?:recruter|embaucher|engager|plutot))? ${ambiguous ? "une? " : article}${who}${people}\\b`,
      openPost,
    ],
    [
      `\\b(?:poste|emploi|travail|job|mission|metier|place)(?: \\S+){0,4}? (?:pour|par|ideal pour|fait pour) (?:une?|des|les) ${people}\\b`,
      openPost,
    ],
  ];
  const plainly: Frame[] = [
    [`\\b(?:${words})(?: \\S+)? ${wanted}`, openPost],
    [
      `\\b(?:uniquement|exclusivement|seulement|seuls?|seules|priorite|preference|de preference|idealement|plutot|preferablement|imperativement|obligatoirement|prioritairement)(?: (?:aux?|a|pour|par|donnee|est|des|une?|les)){0,3} ${who}${people}\\b`,
      somebody,
    ],
    [`\\b(?:vous etes|etre|soyez)(?: (?:de|une?|plutot|d'une?|idealement|vous-meme)){0,2} ${people}\\b`, ""],
    [
      `\\b(?:candidate?s?|profils?|quelqu'un|employee?s?|salariee?s?)(?: (?:de|une?|plutot|d'une?|idealement)){0,2} ${people}\\b`,
      somebody,
    ],
    [`\\b(?:candidatures?|profils?|personnes?) (?:${words})\\b`, "toutes les candidatures"],
    [`\\b(?:etes|serez|seriez)-vous ${people}\\b`, ""],
  ];
  const frames = [...aside, ...(favoured ? [] : asked), ...(favoured || ambiguous ? [] : plainly)];
  return frames.map(([find, instead, fits]) => ({
    find,
    needs: `\\b(?:${words})`,
    proposal: instead,
    ...(unless ? { unless } : {}),
    ...(fits ? { fits } : {}),
  }));
}
