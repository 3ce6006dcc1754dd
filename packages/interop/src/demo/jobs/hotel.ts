import { type Job, lines } from "../job.ts";

/** Hotels. */
export const hotelJobs = {
  receptionist: {
    rome: ["G1703", "Réceptionniste en hôtellerie"],
    titles: [
      ["Réceptionniste", "Réceptionniste", "en hôtel"],
      ["Réceptionniste polyvalent", "Réceptionniste polyvalente"],
      ["Réceptionniste", "Réceptionniste", "en résidence de tourisme"],
    ],
    tasks: lines(`
      accueillir les clients à leur arrivée et remettre les clés
      répondre au téléphone et aux courriels
      enregistrer les réservations et les paiements
      renseigner sur les visites et les transports
      préparer les arrivées avec l'équipe d'étage
      traiter les demandes et les petits soucis
      tenir la caisse de la réception
      servir un petit déjeuner en cas de besoin
    `),
    profile: lines(`
      Vous aimez accueillir et rendre service.
      Vous parlez anglais assez bien pour renseigner un voyageur.
      L'ordinateur vous est familier.
      Vous restez souriant ou souriante même tard le soir.
    `),
    setting: lines(`
      L'hôtel compte trente-huit chambres, à deux pas de la gare.
      Le logiciel de réservation s'apprend en une semaine.
      Vous passez le relais à une équipe présente jour et nuit.
      Les clients viennent de toute l'Europe.
    `),
    skills: lines(`
      Accueil
      Anglais
      Logiciel de réservation
      Encaissement
      Prise d'appels
      Résolution de problèmes
    `),
    diplomas: [
      "BTS Management en hôtellerie-restauration",
      "Titre professionnel Réceptionniste en hôtellerie",
    ],
    hours: "reception",
    pay: [1.01, 1.15],
    level: "some",
    licence: 0,
    also: ["saisonnier", "stage"],
  },
  roomAttendant: {
    rome: ["G1501", "Employé / Employée d'étage"],
    titles: [
      ["Employé", "Employée", "d'étage"],
      ["Valet de chambre", "Femme de chambre"],
      ["Employé", "Employée", "de ménage en hôtel"],
    ],
    tasks: lines(`
      faire les lits et changer le linge
      nettoyer les chambres et les salles de bains
      remettre en place les produits d'accueil
      signaler ce qui est abîmé
      passer l'aspirateur dans les couloirs
      trier et compter le linge
      préparer le chariot pour le lendemain
    `),
    profile: lines(`
      Vous aimez le travail soigné et les chambres impeccables.
      Vous êtes discret ou discrète et organisé ou organisée.
      Vous pouvez marcher et rester debout plusieurs heures.
      Aucune expérience n'est exigée, nous vous montrons.
    `),
    setting: lines(`
      Vous travaillez en binôme les premiers jours.
      Les chariots sont légers et les lits sont relevables.
      Les chambres sont réparties de façon équitable entre collègues.
      Vos horaires vous laissent les fins d'après-midi libres.
    `),
    skills: lines(`
      Entretien d'une chambre
      Nettoyage des sanitaires
      Tri du linge
      Gestes et postures
      Discrétion
    `),
    diplomas: ["Titre professionnel Employé d'étage en hôtellerie"],
    hours: "cleaning",
    pay: [1, 1.05],
    level: "open",
    licence: 0,
    also: ["saisonnier", "interim", "insertion"],
  },
} satisfies Record<string, Job>;
