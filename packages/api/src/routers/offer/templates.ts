import type { DraftFields } from "@tremplin/core/offer";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** A ready-made offer to begin from. */
export interface OfferTemplate {
  readonly id: string;
  readonly label: string;
  readonly fields: DraftFields;
}

const make = (id: string, title: string, description: string, more: DraftFields = {}): OfferTemplate => ({
  id,
  label: title.replace(" H/F", ""),
  fields: {
    title,
    description,
    contract: "cdi",
    workingTime: "full",
    weeklyHours: "35",
    experience: "none",
    ...more,
  },
});

/** Offers of trades that small employers look for most, to be made one's own. */
export const offerTemplates: readonly OfferTemplate[] = [
  make(
    "vente-boulangerie",
    "Vendeur / Vendeuse en boulangerie",
    "Vous accueillez les clients, vous les conseillez et vous encaissez.\n\n- mise en rayon du pain et des gâteaux\n- encaissement\n- nettoyage de la boutique\n\nNous vous apprenons nos produits pendant la première semaine.",
    { schedule: "Du mardi au samedi, le matin ou l'après-midi" },
  ),
  make(
    "boulanger",
    "Boulanger / Boulangère",
    "Vous préparez les pains de la pétrissée à la cuisson.\n\n- pétrissage et façonnage\n- cuisson\n- nettoyage du fournil\n\nVous travaillez avec le patron, qui vous transmet ses recettes.",
    {
      experience: "wished",
      training: "CAP boulanger apprécié",
      schedule: "De 4 h à 11 h, deux jours de repos",
    },
  ),
  make(
    "serveur",
    "Serveur / Serveuse en salle",
    "Vous accueillez les clients, vous prenez les commandes et vous servez à table.\n\n- mise en place de la salle\n- service\n- encaissement\n\nL'équipe compte quatre personnes en salle.",
    { schedule: "Midi et soir, deux jours de repos d'affilée" },
  ),
  make(
    "cuisine",
    "Commis de cuisine H/F",
    "Vous préparez les entrées et les légumes et vous aidez au service.\n\n- préparation\n- dressage des assiettes\n- nettoyage de la cuisine\n\nUn chef vous guide chaque jour.",
  ),
  make(
    "menage",
    "Agent / Agente d'entretien",
    "Vous nettoyez les bureaux et les parties communes.\n\n- sols et poussières\n- sanitaires\n- poubelles\n\nLe matériel est fourni, et une collègue vous montre les lieux.",
    { workingTime: "part", weeklyHours: "24" },
  ),
  make(
    "aide-domicile",
    "Aide à domicile H/F",
    "Vous aidez des personnes âgées dans leur vie de tous les jours.\n\n- repas\n- courses\n- ménage\n- compagnie\n\nVous êtes accompagné les premiers jours par un collègue.",
    { workingTime: "part", weeklyHours: "28", licences: "B" },
  ),
  make(
    "magasin",
    "Employé / Employée de magasin",
    "Vous remplissez les rayons et vous renseignez les clients.\n\n- réception des livraisons\n- mise en rayon\n- encaissement aux heures chargées",
  ),
  make(
    "commandes",
    "Préparateur / Préparatrice de commandes",
    "Vous préparez les commandes des clients dans l'entrepôt.\n\n- prélèvement des produits\n- emballage\n- contrôle avant l'envoi\n\nVous portez des colis de 10 kg au plus.",
    { contract: "cdd", contractMonths: "6" },
  ),
  make(
    "batiment",
    "Aide maçon H/F",
    "Vous aidez les maçons sur les chantiers.\n\n- préparation du mortier\n- approvisionnement\n- rangement du chantier\n\nLes chaussures et le casque sont fournis.",
  ),
  make(
    "secretariat",
    "Secrétaire H/F",
    "Vous tenez l'accueil et le secrétariat.\n\n- accueil et téléphone\n- courriers et factures\n- prise de rendez-vous",
    { experience: "wished" },
  ),
  make(
    "livraison",
    "Chauffeur-livreur / Chauffeuse-livreuse",
    "Vous livrez nos clients avec une camionnette.\n\n- chargement\n- livraison\n- signature des bons",
    { licences: "B" },
  ),
  make(
    "apprenti",
    "Apprenti / Apprentie coiffure",
    "Vous apprenez le métier au salon, entre le centre de formation et nous.\n\n- accueil des clients\n- shampooings et soins\n- coupes, avec une coiffeuse à vos côtés",
    { contract: "apprentissage", contractMonths: "24" },
  ),
];

/** The ready-made offers that one may begin from. */
export const templates = procedure(signedIn).query((): readonly Pick<OfferTemplate, "id" | "label">[] =>
  offerTemplates.map(({ id, label }) => ({ id, label })),
);
