import { hiddenMark } from "./hide-names.ts";

const street =
  "rue|avenue|av\\.|boulevard|bd|place|impasse|chemin|allée|allee|route|quai|square|cours|lotissement|résidence";
const months = [
  "janvier",
  "f[ée]vrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "ao[uû]t",
  "septembre",
  "octobre",
  "novembre",
  "d[ée]cembre",
] as const;

/** Ways to reach somebody, whoever they are. */
const contacts: readonly RegExp[] = [
  /[^\s@<>()[\]{},;:"]+@[^\s@<>()[\]{},;:"]+\.[a-z]{2,}/giu,
  /\b(?:https?:\/\/|www\.)[^\s<>()]+/giu,
  /\b(?:[\w-]+\.)+(?:fr|com|net|org|eu|io|be|ch|me|gg|tv|app|dev|info|link|bio)\b(?:\/[^\s<>()]*)?/giu,
  /(?<![\w.])@[\w.-]{2,}/gu,
  // A name of somebody's on a network; the network itself says nothing of them.
  /(?<=\b(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|discord|telegram|whats ?app|facebook|fb|linkedin|twitter|twitch|youtube|pseudo)\s{0,3}(?::|=|->|→)\s{0,3})[^\s,;()]+/giu,
  /(?<![\d,.])(?:\+|00)\d[\d\s./()-]{7,18}\d/gu,
  /(?<![\d,.])0[\s./-]{0,2}[1-9](?:[\s./-]{0,2}\d){8}(?!\d)/gu,
  // The number of social security.
  /(?<!\d)[12][\s.]?\d{2}[\s.]?\d{2}[\s.]?(?:\d{2}|2[AB])[\s.]?\d{3}[\s.]?\d{3}(?:[\s.]?\d{2})?(?!\d)/giu,
];

/** Where somebody lives, and when they were born. */
const circumstances: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d\\p{L}])\\d{1,4}\\s*(?:bis|ter|quater)?,?\\s+(?:${street})(?![\\p{L}])[^\\n,;.!?()]{0,60}`,
    "giu",
  ),
  // Without a number only what is a street and nothing else ("cours d'Anglais" is none), named with a capital.
  /(?<!\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Ii]mpasse|[Aa]llée|[Cc]hemin|[Qq]uai|[Ll]otissement|[Rr]ésidence)\s+(?:de la |des |du |de l['’]|de |d['’])?\p{Lu}[^\n,;.!?()]{0,40}/gu,
  /(?<![\d.,])(?:0[1-9]|[1-8]\d|9[0-8])\s?\d{3}(?![\d])(?!\s*(?:€|euros?|k€|clients|visiteurs|habitants|pièces|articles|lignes|km|m²))/giu,
  /(?<!\p{L})née?(?:\(e\))?\s+(?:le|en|à)\s+[^\n,;.!?]{1,60}?(?=\s+et\s|[,;.!?\n]|$)/giu,
  /(?<=date de naissance\s{0,3}:?\s{0,3})[\d/.\-\s]{6,12}/giu,
  /(?<=(?:j['’]ai|agée?|âgée?)\s+(?:de\s+)?)(?:1[4-9]|2\d|3[0-5])\s*ans(?!\s*d['’e])/giu,
  /(?<=(?:^|[,;(|·•–-])\s{0,3})(?:1[4-9]|2\d|3[0-5])\s*ans(?!\s*d['’e])/gimu,
];

/** Takes ways to reach anybody out of a text. */
export function hideContacts(text: string): string {
  return contacts.reduce((told, pattern) => told.replace(pattern, hiddenMark), text);
}

/** Takes addresses, ages and dates of birth out of a text, as they are written. */
export function hideCircumstances(text: string): string {
  return circumstances.reduce((told, pattern) => told.replace(pattern, hiddenMark), text);
}

/** Takes one number of somebody's out of texts, however its digits are spaced. */
export function phoneHider(phone: string | null): (text: string) => string {
  const digits = (phone ?? "").replaceAll(/\D/g, "").slice(-9);
  if (digits.length < 6) return (text) => text;
  const pattern = new RegExp(`(?:(?:\\+|00)?\\d{1,3}[\\s./()-]*)?${[...digits].join("[\\s./()-]*")}`, "g");
  return (text) => text.replace(pattern, hiddenMark);
}

/** Takes a day (ISO) out of texts, in the ways in which a date of birth is written. */
export function dayHider(day: string | null): (text: string) => string {
  const [year = "", month = "", date = ""] = (day ?? "").split("-");
  const name = months[Number(month) - 1];
  if (name === undefined || date === "") return (text) => text;
  const short = (part: string) => part.replace(/^0/, "0?");
  const pattern = new RegExp(
    [
      `${year}[-/.]${short(month)}[-/.]${short(date)}`,
      `(?<!\\d)${short(date)}\\s?[-/.]\\s?${short(month)}\\s?[-/.]\\s?(?:${year}|${year.slice(2)})(?!\\d)`,
      `(?<!\\d)${short(date)}(?:er)?\\s+${name}\\s+(?:${year}|${year.slice(2)})(?!\\d)`,
      `(?<!\\d)${date}${month}${year}(?!\\d)`,
    ].join("|"),
    "giu",
  );
  return (text) => text.replace(pattern, hiddenMark);
}
