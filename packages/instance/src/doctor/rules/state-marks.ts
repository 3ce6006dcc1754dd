import { parseColor } from "../../theme/color.ts";
import { readTokens, tokensFile } from "../../theme/tokens.ts";
import { aboutFile, type Complaint, type Rule } from "../rule.ts";

/** Sources: circulaire n° 6144/SG on the State's mark; terms of use of the Système de design de l'État. */
const why =
  "La Marianne, la devise en bloc-marque, la police Marianne et le système de design de l'État (DSFR) sont " +
  "réservés aux services de l'État : une association ne peut pas s'en servir, même financée par lui.";

const stateBlue = parseColor("#000091");

/** The marks that only the State may use. */
export const stateMarks: Rule = {
  number: 14,
  code: "state-marks",
  level: "error",
  title: { fr: "Aucune marque de l'État", en: "No mark of the State" },
  why,
  check({ files }) {
    const found = [...files].flatMap(([file, bytes]): Complaint[] => {
      const mark = markIn(file, bytes);
      return mark ? [aboutFile(file, said(mark), mend)] : [];
    });
    const tokens = files.get(tokensFile)?.toString("utf8");
    const read = tokens === undefined ? null : readTokens(tokens);
    if (read && "tokens" in read && read.tokens.brand.main === stateBlue) {
      found.push({ ...aboutFile(tokensFile, said("bleu France #000091"), mend), key: "brand.main" });
    }
    return found;
  },
};

function markIn(file: string, bytes: Buffer): string | null {
  const byName = /marianne|dsfr|bloc-marque/i.exec(file.split("/").at(-1) ?? "");
  if (byName) return byName[0];
  if (bytes.includes(0)) return null;
  const text = bytes.toString("utf8");
  if (/\.(md|json|svg|css)$/i.test(file)) {
    const system = /\bdsfr\b|@gouvfr\//i.exec(text);
    if (system) return system[0];
  }
  // In a page, Marianne may be someone's name and the motto a subject; in a picture or a font list, not.
  if (!/\.(svg|css)$/i.test(file) && file !== tokensFile) return null;
  return /\bmarianne\b|libert[ée]\W+[ée]galit[ée]\W+fraternit[ée]/i.exec(text)?.[0] ?? null;
}

function said(mark: string) {
  const shown = mark.replaceAll(/\s+/g, " ");
  return {
    fr: `« ${shown} » est une marque réservée à l'État`,
    en: `"${shown}" is a mark reserved for the State`,
  };
}

const mend = {
  fr: "Enlevez-la. Pour citer un financeur public, utilisez le logo qu'il vous a remis pour cela.",
  en: "Remove it. To name a public funder, use the logo that it gave you for that.",
};
