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
