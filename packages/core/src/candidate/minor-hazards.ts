import type { OfferContent } from "../offer/index.ts";

/** Work that the law keeps from those under 18. Each has its words in the catalogue: `minor.<code>`. */
export type HazardCode =
  | "chemicals"
  | "asbestos"
  | "electricity"
  | "collapse"
  | "mobile-machines"
  | "machines"
  | "heights"
  | "scaffolding"
  | "pressure"
  | "confined"
  | "molten"
  | "temperature"
  | "animals"
  | "violence"
  | "bar";

export interface Hazard {
  readonly code: HazardCode;
  /** Where the law says so (Code du travail): `L4153-8` where the article of the list could not be read again. */
  readonly article: string;
  /**
   * What may allow it in vocational training: the employer's `declaration` (R4153-40), the `habilitation` that
   * electric work asks of everybody (R4544-9), the `agreement` of a bar from 16 on (L4153-6); null: nothing.
   */
  readonly training: "declaration" | "habilitation" | "agreement" | null;
  /** Read in folded text. */
  readonly words: RegExp;
  /** Jobs that cannot be done without it. */
  readonly rome: readonly string[];
}

/**
 * The list of D4153-15 and following, with L4153-6 for bars, as offers put them. Read again on 30 November 2026:
 * D4153-17, -25, -30, -34 and -36, L4153-1, -3, -6 and -8, L3163-2 and R3162-1 with R3163-1 in their words;
 * D4153-18, -24, -27, -28 and -31 by their number and subject. Acts of violence, pressure, molten matter and animals
 * are in the list too, under numbers that could not be read: they cite the law that it carries out, L4153-8.
 */
export const hazards: readonly Hazard[] = [
  {
    code: "chemicals",
    article: "D4153-17",
    training: "declaration",
    words:
      /\b(produits? (?:chimiques?|toxiques?|dangereux|phytosanitaires?|corrosifs?|inflammables?)|pesticides?|phytosanitaires?|solvants?|acides?|cabine de peinture|peintre industriel)\b/g,
    rome: ["H2301", "H3404"],
  },
  {
    code: "asbestos",
    article: "D4153-18",
    training: "declaration",
    words: /\b(amiante|desamiantage|desamianteurs?|sous section [34])\b/g,
    rome: [],
  },
  {
    code: "electricity",
    article: "D4153-24",
    training: "habilitation",
    words:
      /\b(sous tension|haute tension|travaux electriques|armoires? electriques?|habilitations? electriques?|(?:raccordement|cablage|installation|depannage)s? electriques?|tableaux? electriques?)\b/g,
    rome: ["F1602", "F1605", "I1309"],
  },
  {
    code: "collapse",
    article: "D4153-25",
    training: null,
    words: /\b(demolition|demolisseurs?|tranchees?|blindage de fouilles?|etaiement)\b/g,
    rome: [],
  },
  {
    code: "mobile-machines",
    article: "D4153-27",
    training: "declaration",
    words:
      /\b(caristes?|chariots? elevateurs?|chariots? (?:automoteurs?|frontal|frontaux|telescopiques?)|caces|fenwick|nacelles?|pelleteuses?|mini pelles?|tractopelles?|conduct(?:eur|rice)s? d.?engins?|conduite d.?engins?|engins? de (?:chantier|levage|manutention)|grutiers?|grutieres?|pont roulant|tracteurs?|transpalettes? electriques?)\b/g,
    rome: ["N1101", "F1301", "F1302", "A1101"],
  },
  {
    code: "machines",
    article: "D4153-28",
    training: "declaration",
    words:
      /\b(scies? (?:circulaires?|a ruban|a os|sauteuse)|tronconneuses?|trancheuses?|hachoirs?|desosseur|presses? (?:hydrauliques?|plieuses?|a injecter)|presse plieuse|degauchisseuses?|raboteuses?|toupies?|meuleuses?|disqueuses?|fraiseuses?|machines? dangereuses?|debroussailleuses?|broyeurs?|massicots?)\b/g,
    rome: ["D1101", "H2206", "H2905", "A1201", "A1205"],
  },
  {
    code: "heights",
    article: "D4153-30",
    training: "declaration",
    words:
      /\b((?:travail|travaux|travaillez|interventions?|intervenez|evoluez) en hauteur|cordistes?|couvreurs?|couvreuses?|zingueurs?|zingueuses?|charpentiers?|charpentieres?|toitures?|elagueurs?|elagueuses?|grimpeurs?)\b/g,
    rome: ["F1501", "F1610"],
  },
  {
    code: "scaffolding",
    article: "D4153-31",
    training: "declaration",
    words: /\b(echafaudages?|echafaudeurs?|echafaudeuses?)\b/g,
    rome: ["F1502"],
  },
  {
    code: "pressure",
    article: "L4153-8",
    training: "declaration",
    words: /\b(appareils? (?:a|sous) pression|autoclaves?|chaudieres? (?:a vapeur|industrielles?))\b/g,
    rome: [],
  },
  {
    code: "confined",
    article: "D4153-34",
    training: "declaration",
    words: /\b(espaces? confines?|milieu confine|egoutiers?|egoutieres?|reseaux d.?egouts?)\b/g,
    rome: [],
  },
  {
    code: "molten",
    article: "L4153-8",
    training: "declaration",
    words:
      /\b((?:metal|metaux|verre) en fusion|fonderie|fondeurs?|fondeuses?|coulee de metal|hauts? fourneaux?)\b/g,
    rome: ["H2907"],
  },
  {
    code: "temperature",
    article: "D4153-36",
    training: null,
    words:
      /\b(chambres? froides? negatives?|temperatures? (?:extremes?|negatives?)|froid negatif|surgeles? a|- ?(?:18|20|25) ?(?:°|degres)|fortes? chaleurs?|chaleur extreme)/g,
    rome: [],
  },
  {
    code: "animals",
    article: "L4153-8",
    training: null,
    words:
      /\b(abattoirs?|abattage (?:d.?animaux|des animaux|des bovins|de volailles)|equarrissage|saignee|euthanasie)\b/g,
    rome: ["H2101"],
  },
  {
    code: "violence",
    article: "L4153-8",
    training: null,
    words: /\b(contenus? (?:violents?|pornographiques?)|moderat(?:eur|rice)s? de contenus? sensibles?)\b/g,
    rome: [],
  },
  {
    code: "bar",
    article: "L4153-6",
    training: "agreement",
    words:
      /\b(barmans?|barmen|barmaids?|bartenders?|mixologues?|(?:au|du|derriere le|tenir le|tenue du) bar|service des? (?:boissons alcoolisees|alcools?)|boites? de nuit|discotheques?|cocktails? alcoolises?)\b/g,
    rome: ["G1801"],
  },
];

/** What stands before a word that takes it back: "pas de travaux en hauteur", "sans engins". */
const denial = /\b(pas d[e']?|pas de travail|sans|aucun|aucune|ni|jamais|hors|jamais de)(?: \w+){0,2} $/;

/** Whether a folded text says one of these words without taking it back. */
export function says(text: string, words: RegExp): boolean {
  for (const found of text.matchAll(words)) {
    const clause = text.slice(Math.max(0, found.index - 40), found.index).replace(/^.*[.;:!?,\n]/s, "");
    if (!denial.test(clause)) return true;
  }
  return false;
}

/** The hazards that an offer tells of, by its words (folded) and its job. */
export function hazardsOf(text: string, { romeCode }: Pick<OfferContent, "romeCode">): readonly Hazard[] {
  return hazards.filter(
    ({ words, rome }) => (romeCode !== null && rome.includes(romeCode)) || says(text, words),
  );
}
