import type { CheckRule } from "../../finding.ts";

/**
 * Sentences and titles that the author has to look at. Whether such a thing blocks or warns is a matter of
 * opinion: they count when something is said about them, whatever its level.
 */
export const flagged: Readonly<Partial<Record<CheckRule, string>>> = {
  age: `
Équipe jeune et dynamique recherche son nouveau collègue.
Poste idéal pour un jeune retraité
`,
  looks: `
Bonne présentation exigée.
Excellente présentation indispensable
Sans tatouage ni piercing visible
Physique de mannequin non exigé mais apprécié
`,
  strength: `
Bonne condition physique exigée.
Vous avez une bonne force physique.
Être robuste et endurant
`,
  orientation: `
Bonne moralité exigée
Vous êtes non fumeur.
Non-fumeur de préférence
`,
  residence: `
Habiter à proximité serait un plus.
Compte bancaire dans une banque française exigé
`,
  "personal-data": `
CV avec photo obligatoire.
Merci de joindre une photo récente à votre candidature
Photo en pied exigée
Envoyez votre numéro de sécurité sociale avec votre CV.
RIB à joindre à la candidature
Envoyez une copie de votre carte d'identité pour postuler.
Casier judiciaire vierge exigé
Indiquez votre dernier salaire dans votre lettre.
Joindre la copie de votre carte vitale
Précisez votre date de naissance et votre nationalité.
`,
  "title-gender": `
T:Vendeuse
T:Serveur
T:Boulanger
T:Hôtesse de caisse
T:Chauffeur livreur
T:Secrétaire médicale expérimentée
T:Technicien de maintenance
T:Infirmière
T:Assistant administratif
T:Maçon qualifié
T:PLOMBIER CHAUFFAGISTE
T:Conseillère de vente
T:Agent d'entretien
T:Educateur spécialisé
T:Femme de ménage
`,
  "foreign-word": `
T:Customer Success Manager (H/F)
T:Store Manager H/F
Vous êtes un vrai team player.
Nous cherchons un sales pour notre agence de Dijon.
Vous serez en charge de l'onboarding des nouveaux.
Un mindset positif et des soft skills sont attendus.
T:Happiness Officer H/F
Vous participez aux daily meetings.
`,
  "not-french": `
We are looking for a waiter to join our team in Dijon. You will welcome our guests and serve them at the table.
Buscamos un camarero para nuestro restaurante. Usted atiende a los clientes y prepara las mesas cada día.
`,
  "pay-unclear": `
Salaire selon profil
Rémunération attractive.
Rémunération à négocier
Salaire motivant selon expérience
`,
  jargon: `
Vous suivez les KPI de l'agence.
Vous êtes proactif et force de proposition, orienté ROI.
Vous challengez les process en mode agile.
`,
};
