/**
 * Lines with which mail programs begin what they quote. French and English; a line may be folded in two, so they are
 * tried on a line and on it with the next.
 */
const introductions: readonly RegExp[] = [
  // Gmail, Apple Mail, Thunderbird, Proton, Orange, Free: "Le lun. 23 nov. 2026 à 12:00, Le Bon Pas <…> a écrit :"
  /^Le\s.{6,220}\s(?:a\s+écrit|écrivait|a\s+[ée]crit\s+ceci)\s*:?$/iu,
  /^On\s.{6,220}\swrote\s*:?$/iu,
  /^Am\s.{6,220}\sschrieb\s.{0,120}:$/iu,
  // Thunderbird of long ago, Zimbra: "Le 23/11/2026 12:00, Le Bon Pas a écrit :" and "23.11.2026, 12:00, … :"
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.{3,160}(?:a\s+écrit|wrote)\s*:$/iu,
  // Outlook, and webmails of Orange, SFR and La Poste.
  /^-{2,}\s*(?:Message\s+(?:d['’]origine|original|transféré|initial)|Original\s+Message|Forwarded\s+message|Mail\s+original)\s*-{2,}$/iu,
  /^(?:Début du message (?:transféré|réexpédié)|Begin forwarded message)\s*:$/iu,
  // A line across, which Outlook draws above the heading of what it quotes.
  /^_{20,}$/u,
];

/** The heading of what Outlook, Orange and Free quote: two of these lines next to each other begin it. */
const heading =
  /^[>*\s]*(?:De|From|Von|Envoyé|Envoyé le|Envoyée|Sent|Date|À|A|To|Pour|Cc|Objet|Subject|Sujet|Répondre à|Reply-To)\s*\*?\s*:\s*\*?\s*\S/iu;
const headingStart = /^[*\s]*(?:De|From|Von|Envoyé|Sent)\s*\*?\s*:\s*\*?\s*\S/iu;

/** What phones and mail programs write below by themselves. */
const devices: readonly RegExp[] = [
  /^Envoyé (?:de|depuis|à partir de) (?:mon |ma |l['’]|un |une |Outlook|Yahoo|Courrier|Proton|Gmail|Orange|Free|mail)/iu,
  /^Sent (?:from|with|via) (?:my |Outlook|Yahoo|Mail|Proton|Gmail|the )/iu,
  /^(?:Obtenir|Télécharger|Téléchargez|Get) (?:Outlook|Yahoo|BlueMail)\b.{0,80}$/iu,
  /^Garanti sans virus\.?.{0,80}$/iu,
  /^(?:Virus-free|Sans virus)\.\s*\S{0,80}$/iu,
  /^Envoyé avec (?:la messagerie |Proton|l['’]|Outlook).{0,60}$/iu,
  /^Envoyé (?:de|depuis) (?:TypeApp|K-9 Mail|Thunderbird|FairEmail).{0,60}$/iu,
];

/**
 * What somebody wrote themselves in an answer: without what their program quotes of ours, their signature, and what
 * their phone adds. `marker`, if any, is a line of ours below which nothing is theirs.
 */
export function ownWords(text: string, marker?: string): string {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/[\u200b\ufeff]/g, "")
    .split("\n");
  const end = lines.findIndex((_line, at) => isEnd(lines, at, marker));
  const own = (end === -1 ? lines : lines.slice(0, end)).filter((line) => !/^\s*>/.test(line));
  return own
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function isEnd(lines: readonly string[], at: number, marker: string | undefined): boolean {
  const raw = lines[at] ?? "";
  // Two hyphens and a space: a signature (RFC 3676); programs that trim lines leave the hyphens alone.
  if (/^--\s?$/.test(raw)) return true;
  const line = raw.replace(/^[>\s]+/, "").trim();
  if (line === "") return false;
  if (marker !== undefined && line.includes(marker)) return true;
  const next = (lines[at + 1] ?? "").replace(/^[>\s]+/, "").trim();
  const further = (lines[at + 2] ?? "").replace(/^[>\s]+/, "").trim();
  const shapes = [line, `${line} ${next}`, `${line} ${next} ${further}`];
  if (/^(?:Le|On|Am)\s/iu.test(line) || /^\d/.test(line)) {
    if (shapes.some((shape) => introductions.some((pattern) => pattern.test(shape)))) return true;
  } else if (introductions.some((pattern) => pattern.test(line))) return true;
  if (headingStart.test(line) && heading.test(next === "" ? further : next)) return true;
  // Last in a mail: what a phone adds stands alone, with nothing but quotes or a signature after it.
  return devices.some((pattern) => pattern.test(line));
}
