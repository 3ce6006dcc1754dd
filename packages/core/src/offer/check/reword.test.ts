import { expect, test } from "vitest";
import { applyProposal, checkOffer } from "./check-offer.ts";
import type { OfferToCheck } from "./finding.ts";

const now = new Date("2026-11-30T10:00:00Z");

function mended(offer: OfferToCheck, field: "title" | "description"): string {
  const [first] = checkOffer(offer, now).filter((one) => one.level === "blocks" && one.field === field);
  return first ? applyProposal(offer[field] ?? "", first) : "";
}

test.each([
  ["Nous recherchons une femme pour l'accueil.", "Nous recherchons une personne pour l'accueil."],
  ["Nous recherchons une femme souriante.", "Nous recherchons une personne souriante."],
  ["Vous êtes un homme rigoureux et ponctuel.", "Vous êtes quelqu'un de rigoureux et ponctuel."],
  ["Recherche vendeur de moins de 30 ans, dynamique", "Recherche vendeur, dynamique"],
  ["Vous avez moins de 26 ans et le sens du commerce.", "Vous avez le sens du commerce."],
  ["Vous êtes né après 1990.", "Poste ouvert à tous, sans condition d'âge."],
  ["Profil : moins de 30 ans", "Profil : poste ouvert à tous, sans condition d'âge"],
  ["Âge : 20-30 ans", "Poste ouvert à tous, sans condition d'âge"],
  [
    "Un poste varié.\n- Femmes s'abstenir\n- Permis B",
    "Un poste varié.\n- Poste ouvert à toutes et à tous\n- Permis B",
  ],
  ["Nationalité française exigée.", "Autorisation de travailler en France demandée."],
  ["Vous êtes en parfaite santé.", "Le médecin du travail donne son avis sur l'aptitude."],
  ["Un poste varié. Frais de dossier : 50 €. Permis B.", "Un poste varié. Permis B."],
  ["La première semaine d'essai n'est pas payée.", "Période d'essai payée."],
])("%j becomes %j", (description, proposed) => {
  expect(mended({ description }, "description")).toBe(proposed);
});

test.each([
  ["Commercial H/F (25-35 ans)", "Commercial H/F"],
  ["Manutentionnaire homme", "Manutentionnaire (H/F)"],
  ["Ouvrier agricole (homme)", "Ouvrier agricole (H/F)"],
  ["Boulanger H/F tél. 03 80 11 22 33", "Boulanger H/F"],
  ["Vendeur H/F, écrire à boutique@example.fr", "Vendeur H/F"],
])("the title %j becomes %j", (title, proposed) => {
  expect(mended({ title }, "title")).toBe(proposed);
});
