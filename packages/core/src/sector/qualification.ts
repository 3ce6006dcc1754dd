import { fold } from "../text/index.ts";

/**
 * Qualifications that work in the mountains asks for, with how texts name them (folded). The order is that of
 * the bits in the search index: new ones are added at the end, 23 at most. The names stand in addresses and stay
 * French, as no English word says the same thing.
 */
const patterns = {
  "pisteur-secouriste-1":
    /\bpisteur[s]?( |-)?secouriste[s]?[^.]{0,30}\b(?:1er|premier|1) ?(?:er )?degre\b|\bbnps ?1?\b|brevet national de pisteur/,
  "pisteur-secouriste-2":
    /\bpisteur[s]?( |-)?secouriste[s]?[^.]{0,40}\b(?:2e|2eme|2nd|second|deuxieme|2) ?degre\b/,
  "pisteur-secouriste-3": /\bpisteur[s]?( |-)?secouriste[s]?[^.]{0,40}\b(?:3e|3eme|troisieme|3) ?degre\b/,
  artificier: /\bartificier\b|\bcpt option neige\b|\bpida\b/,
  "moniteur-ski":
    /\b(?:diplome d etat|bees)\b[^.]{0,25}\bski\b|\b(?:moniteur|monitrice)s? diplomee?s?[^.]{0,15}\bski\b|\b(?:moniteur|monitrice)s? (?:national[es]* )?de ski[^.]{0,20}\bdiplomee?s?\b/,
  "accompagnateur-moyenne-montagne":
    /\baccompagnat(?:eur|rice)[^.]{0,25}moyenne montagne\b|\bdiplome d etat amm\b/,
  "guide-haute-montagne": /\bguide[s]? de haute montagne\b/,
  escalade:
    /\b(?:diplome d etat|dejeps|bpjeps|bees|(?:moniteur|monitrice)s? diplomee?s?)\b[^.]{0,25}\bescalade\b/,
  vtt: /\b(?:diplome d etat|dejeps|bpjeps|bees|(?:moniteur|monitrice)s? diplomee?s?)\b[^.]{0,25}\b(?:vtt|cyclisme|mountain ?bike)\b/,
  parapente:
    /\b(?:diplome d etat|dejeps|bpjeps|bees|(?:moniteur|monitrice)s? diplomee?s?)\b[^.]{0,25}\b(?:parapente|vol libre)\b/,
  "conducteur-damage":
    /\bcqp[^.]{0,25}\b(?:dameuse|damage)\b|\bcondu(?:ct(?:eur|rice|ion)|ite|ire)[^.]{0,15}\bengins? de damage\b/,
  "conducteur-remontees":
    /\bcqp[^.]{0,30}\b(?:remontees mecaniques|telesieges?|teleportes?|exploitation)\b|\bhabilitation conduct(?:eur|rice) (?:de )?(?:telesiege|telecabine|telepherique)/,
  "maintenance-remontees":
    /\b(?:cqp|titre|bts|licence)[^.]{0,30}(?:maintenance|technicien)[^.]{0,25}(?:remontees mecaniques|transport[s]? par cable)/,
  cordiste:
    /\bcqp\b[^.]{0,20}\bcordiste\b|\bcordiste\b[^.]{0,20}\b(?:cqp|catc|irata|cap)\b|\birata\b|\bcatc\b/,
  "habilitation-electrique": /\bhabilitations? (?:electriques?|[bh][0-3][vr]?)\b|\b(?:b1v|b2v|h1v|br bc)\b/,
  "caces-r482": /\br ?482\b|\bcaces\b[^.]{0,20}\bengins? de chantier\b/,
  "caces-r490": /\br ?490\b|\bgrue auxiliaire\b/,
  "caces-r486": /\br ?486\b|\bcaces\b[^.]{0,20}\b(?:nacelle|pemp)\b/,
  "caces-r489": /\br ?489\b|\bcaces\b[^.]{0,20}\bchariots?\b/,
  secourisme: /\b(?:psc ?1|pse ?[12]|sst|sauveteur secouriste du travail)\b/,
  "neige-de-culture": /\b(?:cqp|titre|formation)\b[^.]{0,25}\b(?:nivoculteur|neige de culture)\b/,
  "technicien-ski": /\bcqp\b[^.]{0,30}\b(?:technicien cycle|skiman|technicien ski|techniques? ski)\b/,
} as const;

export type Qualification = keyof typeof patterns;

export const qualifications = Object.keys(patterns) as readonly Qualification[];

/** Narrows a word from outside. */
export function isQualification(value: string): value is Qualification {
  return Object.hasOwn(patterns, value);
}

/** The diploma as adverts write it, in capitals only: in small letters it is the commonest word of French. */
const stateDiploma =
  /(?<![\p{L}\p{N}'’])D\.?E\.?(?=\s*[-:,(]?\s*(?:de\s|d['’])?\s*[\p{L}])(?![\p{L}\p{N}])/gu;

/** The qualifications that texts ask for, in the order of the list. Lines are matched apart. */
export function qualificationsIn(...texts: readonly (string | null)[]): readonly Qualification[] {
  const lines = texts.flatMap((text) => (text ?? "").split(/[\r\n]+/)).map(foldedLine);
  return qualifications.filter((name) => lines.some((line) => patterns[name].test(line)));
}

function foldedLine(line: string): string {
  // Where all is in capitals, they tell nothing.
  const isShouted = !/\p{Ll}/u.test(line);
  return fold(isShouted ? line : line.replace(stateDiploma, "diplôme d'État "));
}
