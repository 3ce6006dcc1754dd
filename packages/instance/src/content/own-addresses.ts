/** First parts of the addresses that the product serves itself: a page of the owner's cannot have them. */
export const ownAddresses = [
  "adherents",
  "connexion",
  "courriels",
  "credits",
  "deconnexion",
  "demo",
  "entreprises",
  "espace",
  "inscription",
  "invitation",
  "lien",
  "offres",
  "signaler",
] as const;
