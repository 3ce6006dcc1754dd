import { type Job, lines } from "../job.ts";

/** Offices. */
export const officeJobs = {
  secretary: {
    rome: ["M1607", "Secrétaire"],
    titles: [
      ["Secrétaire", "Secrétaire"],
      ["Assistant administratif", "Assistante administrative"],
      ["Secrétaire assistant", "Secrétaire assistante"],
    ],
    tasks: lines(`
      répondre au téléphone et orienter les appels
      accueillir les visiteurs
      rédiger et mettre en page les courriers
      tenir les agendas et fixer les rendez-vous
      classer et numériser les dossiers
      préparer les réunions et les comptes rendus
      suivre les commandes de fournitures
      saisir les factures et les devis
    `),
    profile: lines(`
      Vous écrivez sans faute et vous aimez l'ordre.
      Le traitement de texte et le tableur vous sont familiers.
      Vous êtes discret ou discrète avec les informations.
      Vous aimez rendre service.
    `),
    setting: lines(`
      Le bureau est partagé avec une collègue.
      Les horaires peuvent s'adapter aux contraintes de chacun.
      La passation dure deux semaines.
      L'équipe déjeune souvent ensemble.
    `),
    skills: lines(`
      Traitement de texte
      Accueil téléphonique
      Classement
      Orthographe
      Gestion d'agenda
    `),
    diplomas: [
      "Bac professionnel Assistance à la gestion des organisations",
      "BTS Support à l'action managériale",
    ],
    hours: "office",
    pay: [1.01, 1.2],
    level: "some",
    licence: 0.03,
    also: ["interim", "stage", "cdd-tremplin"],
  },
  accountant: {
    rome: ["M1203", "Comptable"],
    titles: [
      ["Comptable", "Comptable"],
      ["Assistant comptable", "Assistante comptable"],
      ["Collaborateur comptable", "Collaboratrice comptable"],
    ],
    tasks: lines(`
      enregistrer les factures d'achat et de vente
      suivre les règlements et relancer les clients
      faire les rapprochements bancaires
      préparer les déclarations de TVA
      établir les notes de frais
      participer aux comptes de fin d'année
      répondre aux questions des clients et des fournisseurs
    `),
    profile: lines(`
      Vous aimez les chiffres qui tombent juste.
      Vous êtes à l'aise avec un tableur.
      Vous savez expliquer un calcul simplement.
      Vous respectez les délais.
    `),
    setting: lines(`
      Le cabinet suit une centaine de petites entreprises de la région.
      Un logiciel récent évite les ressaisies.
      Vous travaillez avec un chef de mission disponible.
      La période de mars à mai est plus chargée, le reste de l'année plus souple.
    `),
    skills: lines(`
      Comptabilité générale
      Tableur
      TVA
      Rapprochement bancaire
      Rigueur
    `),
    diplomas: ["BTS Comptabilité et gestion", "Diplôme de comptabilité et de gestion"],
    hours: "office",
    pay: [1.12, 1.55],
    level: "some",
    licence: 0.03,
    also: ["interim", "stage"],
  },
  hrAssistant: {
    rome: ["M1501", "Assistant / Assistante des ressources humaines"],
    titles: [
      ["Assistant", "Assistante", "ressources humaines"],
      ["Assistant", "Assistante", "de gestion du personnel"],
    ],
    tasks: lines(`
      préparer les contrats et les avenants
      suivre les absences et les congés
      rassembler les éléments de paie
      publier les offres et répondre aux candidats
      organiser les entretiens et les arrivées
      tenir les dossiers du personnel
      suivre le plan de formation
    `),
    profile: lines(`
      Vous savez garder une information confidentielle.
      Vous aimez les contacts autant que les tableaux.
      Vous connaissez les bases du droit du travail.
      Vous êtes rigoureux ou rigoureuse dans le suivi.
    `),
    setting: lines(`
      Le service compte quatre personnes pour l'ensemble des salariés.
      Le logiciel de paie vient d'être changé.
      Votre bureau se trouve au siège, près du centre.
      Le télétravail est possible un jour par semaine.
    `),
    skills: lines(`
      Droit du travail
      Paie
      Recrutement
      Tableur
      Confidentialité
    `),
    diplomas: [
      "BUT Gestion des entreprises et des administrations",
      "Titre professionnel Gestionnaire de paie",
    ],
    hours: "office",
    pay: [1.1, 1.45],
    level: "some",
    licence: 0.03,
    also: ["stage", "interim"],
  },
  frontDesk: {
    rome: ["M1601", "Agent / Agente d'accueil"],
    titles: [
      ["Agent", "Agente", "d'accueil"],
      ["Hôte", "Hôtesse", "d'accueil"],
      ["Chargé", "Chargée", "d'accueil et d'orientation"],
    ],
    tasks: lines(`
      accueillir et orienter le public
      répondre au standard
      enregistrer les demandes et prendre les rendez-vous
      aider à remplir un formulaire ou à faire une démarche en ligne
      trier et distribuer le courrier
      tenir l'affichage à jour
      préparer les salles de réunion
    `),
    profile: lines(`
      Vous aimez recevoir le public et le renseigner.
      Vous savez reformuler avec des mots simples.
      Vous restez patient ou patiente quand il y a du monde.
      Une autre langue est toujours utile.
    `),
    setting: lines(`
      L'accueil est ouvert de 8 h 30 à 17 h 30 et vous êtes toujours deux.
      Les locaux sont neufs et accessibles à tous.
      Vous êtes au contact de tous les services.
      Une formation à l'accueil des personnes en difficulté est prévue.
    `),
    skills: lines(`
      Accueil du public
      Standard téléphonique
      Bureautique
      Patience
      Discrétion
    `),
    diplomas: ["Bac professionnel Métiers de l'accueil"],
    hours: "office",
    pay: [1, 1.1],
    level: "open",
    licence: 0,
    also: ["interim", "stage", "cdd-tremplin"],
  },
} satisfies Record<string, Job>;
