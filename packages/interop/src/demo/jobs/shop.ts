import { type Job, lines } from "../job.ts";

/** Selling. */
export const shopJobs = {
  shelfStacker: {
    rome: ["D1507", "Employé / Employée de rayon"],
    titles: [
      ["Employé", "Employée", "de rayon"],
      ["Employé", "Employée", "libre-service"],
      ["Équipier", "Équipière", "de magasin"],
      ["Employé", "Employée", "de rayon fruits et légumes"],
    ],
    tasks: lines(`
      remplir les rayons et vérifier les dates
      étiqueter les prix et installer les promotions
      recevoir les livraisons et ranger la réserve
      renseigner les clients et les accompagner jusqu'au produit
      retirer les produits abîmés et noter les pertes
      tenir une caisse en cas d'affluence
      compter les stocks avec un terminal
      garder les allées dégagées et propres
    `),
    profile: lines(`
      Vous aimez bouger et voir le résultat de votre travail.
      Commencer tôt vous convient.
      Vous avez le sens du rangement et du service.
      Vous pouvez porter des cartons, avec le matériel prévu pour cela.
    `),
    setting: lines(`
      Le magasin compte une trentaine de salariés et une ambiance simple.
      Une personne expérimentée vous accompagne pendant les deux premières semaines.
      L'arrêt de bus est à quelques minutes à pied.
      Une salle de pause et un micro-ondes sont à votre disposition.
    `),
    skills: lines(`
      Mise en rayon
      Rotation des produits
      Étiquetage
      Accueil des clients
      Inventaire
      Gestes et postures
    `),
    diplomas: ["CAP Équipier polyvalent du commerce"],
    hours: "shop",
    pay: [1, 1.05],
    level: "open",
    licence: 0,
    also: ["stage", "interim", "cdi-interimaire"],
  },
  cashier: {
    rome: ["D1505", "Hôte / Hôtesse de caisse"],
    titles: [
      ["Hôte", "Hôtesse", "de caisse"],
      ["Employé", "Employée", "de caisse et d'accueil"],
      ["Hôte", "Hôtesse", "d'accueil et de caisse"],
    ],
    tasks: lines(`
      accueillir chaque client et enregistrer ses achats
      encaisser les espèces, les cartes et les tickets restaurant
      aider les clients aux caisses automatiques
      traiter les échanges et les remboursements
      contrôler son fond de caisse en début et en fin de service
      ranger et nettoyer son poste
      renseigner au comptoir d'accueil
      préparer les commandes retirées en magasin
    `),
    profile: lines(`
      Vous êtes à l'aise pour parler à tout le monde.
      La rigueur dans les comptes vous va bien.
      Vous gardez votre patience, même un samedi après-midi.
      Vous êtes à l'heure et l'on peut compter sur vous.
    `),
    setting: lines(`
      Les caisses sont équipées de sièges réglables et de tapis récents.
      Le planning tient compte des études et des transports.
      Les pauses sont payées.
      L'équipe de caisse compte une douzaine de personnes.
    `),
    skills: lines(`
      Encaissement
      Accueil des clients
      Tenue de caisse
      Gestion d'un échange ou d'un remboursement
      Calme et courtoisie
    `),
    diplomas: ["CAP Équipier polyvalent du commerce", "Bac professionnel Métiers de l'accueil"],
    hours: "shop",
    pay: [1, 1.04],
    level: "open",
    licence: 0,
    also: ["saisonnier"],
  },
  clothesSeller: {
    rome: ["D1214", "Vendeur / Vendeuse en prêt-à-porter"],
    titles: [
      ["Vendeur", "Vendeuse", "en prêt-à-porter"],
      ["Conseiller de vente", "Conseillère de vente", "en mode"],
      ["Vendeur", "Vendeuse", "de chaussures"],
    ],
    tasks: lines(`
      accueillir les clients et comprendre ce qu'ils cherchent
      conseiller sur les tailles, les matières et les associations
      ranger les cabines et remettre les vêtements en place
      réceptionner les cartons et poser les antivols
      installer les vitrines et les tables
      encaisser et proposer la carte de fidélité
      suivre les ventes de la journée avec l'équipe
      préparer les soldes et les nouvelles collections
    `),
    profile: lines(`
      Vous aimez conseiller sans forcer la main.
      Vous avez l'œil pour les couleurs et la présentation.
      Vous savez écouter et proposer.
      Le travail le samedi ne vous pose pas de problème.
    `),
    setting: lines(`
      La boutique se trouve dans une rue piétonne, près du tramway.
      Vous disposez d'une remise sur les collections.
      Vous travaillez avec quatre collègues.
      Les produits sont présentés à l'équipe à chaque nouvelle saison.
    `),
    skills: lines(`
      Conseil en magasin
      Techniques de vente
      Présentation des vitrines
      Encaissement
      Réception des marchandises
      Fidélisation
    `),
    diplomas: [
      "Bac professionnel Métiers du commerce et de la vente",
      "BTS Management commercial opérationnel",
    ],
    hours: "shop",
    pay: [1, 1.1],
    level: "open",
    licence: 0,
    also: ["stage", "saisonnier"],
  },
  hardwareSeller: {
    rome: ["D1212", "Vendeur / Vendeuse en bricolage et jardinage"],
    titles: [
      ["Vendeur", "Vendeuse", "en bricolage"],
      ["Conseiller de vente", "Conseillère de vente", "en jardinerie"],
      ["Vendeur", "Vendeuse", "en quincaillerie"],
    ],
    tasks: lines(`
      conseiller les particuliers sur leurs travaux et leurs outils
      tenir le rayon et passer les commandes de réassort
      découper le bois et préparer les peintures à la teinte
      établir des devis simples
      charger les marchandises avec un transpalette
      animer des démonstrations le samedi
      entretenir les plantes et les arroser
      suivre les commandes spéciales des clients
    `),
    profile: lines(`
      Vous bricolez ou jardinez, et vous aimez partager vos astuces.
      Vous expliquez les choses simplement.
      Vous aimez travailler en partie à l'extérieur.
      Apprendre les références d'un grand rayon ne vous décourage pas.
    `),
    setting: lines(`
      Le magasin s'étend sur trois mille mètres carrés, avec une cour pour les matériaux.
      Les fournisseurs forment l'équipe plusieurs fois par an.
      Vous avez un rayon à vous, avec l'appui du chef ou de la cheffe de secteur.
      La saison de printemps est très active.
    `),
    skills: lines(`
      Conseil technique
      Tenue de rayon
      Devis
      Conduite d'un transpalette
      Connaissance des plantes
      Encaissement
    `),
    diplomas: [
      "Bac professionnel Métiers du commerce et de la vente",
      "Titre professionnel Conseiller de vente",
    ],
    hours: "shop",
    pay: [1.01, 1.15],
    level: "some",
    licence: 0.1,
    also: ["stage", "saisonnier", "interim"],
  },
} satisfies Record<string, Job>;
