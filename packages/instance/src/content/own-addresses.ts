import { languageFacts, languages } from "../wording/languages.ts";

/** First parts of the addresses that the product serves itself: a page of the owner's cannot have them. */
export const ownAddresses: readonly string[] = [
  ...languages.map((language) => languageFacts[language].path),
  "actualites",
  "adherents",
  "connexion",
  "courriels",
  "credits",
  "deconnexion",
  "demo",
  "entreprises",
  "espace",
  "financeurs",
  "inscription",
  "invitation",
  "lien",
  "metiers",
  "offres",
  "signaler",
  "territoires",
];

/** First parts of the addresses that are files and answers to programs. */
const programAddresses = [
  "agenda",
  "assets",
  "healthz",
  "images",
  "marque",
  "paiements",
  "polices",
  "sitemaps",
  "theme-essai",
  "trpc",
] as const;

/** First parts of all addresses that the board answers by itself: nothing of the owner's can stand there. */
export const servedAddresses: readonly string[] = [...ownAddresses, ...programAddresses];

/** The addresses that an antenna cannot have: those that are served, and those of the owner's pages. */
export function takenAddresses(pages: Iterable<string>): ReadonlySet<string> {
  return new Set([...servedAddresses, ...[...pages].map((path) => path.split("/", 1)[0] ?? path)]);
}
