/** The fourteen domains of the ROME (répertoire opérationnel des métiers), by first letter of a code. */
export const romeDomains = {
  A: "Agriculture, pêche, espaces verts et soins aux animaux",
  B: "Arts et façonnage d'ouvrages d'art",
  C: "Banque, assurance et immobilier",
  D: "Commerce, vente et grande distribution",
  E: "Communication, média et multimédia",
  F: "Construction, bâtiment et travaux publics",
  G: "Hôtellerie-restauration, tourisme, loisirs et animation",
  H: "Industrie",
  I: "Installation et maintenance",
  J: "Santé",
  K: "Services à la personne et à la collectivité",
  L: "Spectacle",
  M: "Support à l'entreprise",
  N: "Transport et logistique",
} as const;

export type RomeDomain = keyof typeof romeDomains;

/** The ROME code that a text holds, `M1805`; null when it has not the form of one. */
export function parseRomeCode(text: string): string | null {
  const code = text.replace(/\s/g, "").toUpperCase();
  return /^[A-N]\d{4}$/.test(code) ? code : null;
}

/** The domain of a ROME code, null when the code is not one. */
export function romeDomainOf(code: string): RomeDomain | null {
  return parseRomeCode(code) === null ? null : (code.trim().charAt(0).toUpperCase() as RomeDomain);
}

/** The 110 "domaines professionnels" of the ROME: the two digits that may follow each letter (ROME 4.0). */
const professionalDomains: Readonly<Record<RomeDomain, string>> = {
  A: "11 12 13 14 15",
  B: "11 12 13 14 15 16 17 18",
  C: "11 12 13 14 15",
  D: "11 12 13 14 15",
  E: "11 12 13 14",
  F: "11 12 13 14 15 16 17",
  G: "11 12 13 14 15 16 17 18",
  H: "11 12 13 14 15 21 22 23 24 25 26 27 28 29 31 32 33 34",
  I: "11 12 13 14 15 16",
  J: "11 12 13 14 15",
  K: "11 12 13 14 15 16 17 18 19 21 22 23 24 25 26",
  L: "11 12 13 14 15",
  M: "11 12 13 14 15 16 17 18",
  N: "11 12 13 21 22 31 32 41 42 43 44",
};

/** Whether a ROME code is of a professional domain that exists: `G9901` has the form of a code, and is none. */
export function isRomeDomain(code: string): boolean {
  const domain = romeDomainOf(code);
  return domain !== null && professionalDomains[domain].split(" ").includes(code.trim().slice(1, 3));
}
