import { type Job, lines } from "../job.ts";

const independent = { diplomas: [], hours: "workshop", pay: [0, 0], level: "some", also: [] } as const;

/** A business of one's own: private practice, franchise, commercial agent, take-over. */
export const independentJobs = {
  privateNurse: {
    ...independent,
    rome: ["J1506", "Infirmier libéral / Infirmière libérale"],
    titles: [
      ["Infirmier libéral", "Infirmière libérale"],
      ["Infirmier collaborateur", "Infirmière collaboratrice"],
    ],
    tasks: lines(`
      assurer une tournée de soins à domicile
      réaliser pansements, injections et suivis
      tenir les dossiers et la facturation
      se coordonner avec les médecins et les pharmacies
      participer aux réunions de la maison de santé
    `),
    profile: lines(`
      Le diplôme d'État d'infirmier et l'expérience exigée pour exercer en libéral sont nécessaires.
      Vous aimez travailler en équipe tout en restant autonome.
      Vous avez le sens de l'organisation.
    `),
    setting: lines(`
      La maison de santé réunit deux médecins, une kinésithérapeute et une sage-femme.
      La tournée compte environ trente patients.
      Les redevances sont partagées et le loyer modéré la première année.
    `),
    skills: ["Soins infirmiers", "Autonomie", "Organisation", "Coordination"],
    licence: 1,
    only: ["liberal"],
  },
  physiotherapist: {
    ...independent,
    rome: ["J1404", "Masseur-kinésithérapeute / Masseuse-kinésithérapeute"],
    titles: [["Masseur-kinésithérapeute", "Masseuse-kinésithérapeute", "en libéral"]],
    tasks: lines(`
      évaluer les besoins et fixer un plan de soins
      rééduquer après une opération ou un accident
      suivre des sportifs et des personnes âgées
      conseiller des exercices à faire chez soi
      échanger avec les autres soignants
    `),
    profile: lines(`
      Le diplôme d'État est nécessaire pour exercer.
      Vous aimez prendre le temps d'expliquer.
      Vous souhaitez vous installer ou assurer un remplacement long.
    `),
    setting: lines(`
      Le cabinet dispose de trois salles et d'un plateau technique.
      Le secrétariat est commun.
      Un logement peut être proposé pour le début.
    `),
    skills: ["Rééducation", "Bilan", "Écoute", "Gestion d'un cabinet"],
    licence: 0.4,
    only: ["liberal"],
  },
  franchiseMeals: {
    ...independent,
    rome: ["G1402", "Gérant / Gérante de restaurant"],
    titles: [
      ["Franchisé", "Franchisée", "en restauration rapide"],
      ["Futur gérant", "Future gérante", "d'un restaurant en franchise"],
    ],
    tasks: lines(`
      ouvrir et gérer votre propre point de vente
      recruter et animer une équipe
      suivre les achats, les stocks et les comptes
      appliquer les recettes et la charte du réseau
      faire connaître l'enseigne dans votre quartier
    `),
    profile: lines(`
      Vous avez envie d'entreprendre et le sens du commerce.
      Une expérience en restauration ou en gestion est appréciée.
      Un apport personnel est à prévoir, il est détaillé lors du premier rendez-vous.
    `),
    setting: lines(`
      Le réseau compte une quinzaine d'adresses en France.
      Une formation initiale de deux mois est comprise.
      L'accompagnement porte aussi sur le financement et le local.
    `),
    skills: ["Gestion", "Encadrement", "Sens du commerce", "Règles d'hygiène alimentaire"],
    licence: 0,
    only: ["franchise"],
  },
  franchiseServices: {
    ...independent,
    rome: ["D1301", "Gérant / Gérante de commerce"],
    titles: [
      ["Franchisé", "Franchisée", "en services à la personne"],
      ["Futur dirigeant", "Future dirigeante", "d'agence en franchise"],
    ],
    tasks: lines(`
      créer votre agence sur un secteur réservé
      rencontrer les familles et construire les devis
      recruter et accompagner les intervenants
      suivre la qualité et les plannings
      développer des partenariats locaux
    `),
    profile: lines(`
      Vous aimez les relations humaines et la gestion.
      Vous savez porter un projet sur la durée.
      Un apport personnel est à prévoir, il est détaillé lors du premier rendez-vous.
    `),
    setting: lines(`
      Vous êtes votre propre patron ou patronne, avec l'appui d'un réseau.
      La formation dure six semaines.
      Une personne du réseau vous rend visite chaque mois la première année.
    `),
    skills: ["Gestion", "Recrutement", "Relation avec les clients", "Organisation"],
    licence: 0.5,
    only: ["franchise"],
  },
  estateAgent: {
    ...independent,
    rome: ["C1504", "Agent commercial / Agente commerciale en immobilier"],
    titles: [
      ["Agent commercial", "Agente commerciale", "en immobilier"],
      ["Mandataire", "Mandataire", "en immobilier"],
    ],
    tasks: lines(`
      estimer les biens et rencontrer les vendeurs
      rédiger les annonces et organiser les visites
      conseiller les acheteurs jusqu'à la signature
      prospecter votre secteur
      suivre les dossiers avec le notaire
    `),
    profile: lines(`
      Le statut est indépendant : vous organisez votre temps.
      Vous aimez le contact et la négociation.
      Une formation est prévue pour les personnes qui changent de métier.
    `),
    setting: lines(`
      Vous bénéficiez des outils et de l'image du réseau.
      La rémunération se fait à la commission, versée à chaque vente signée.
      Vous échangez chaque semaine avec les autres mandataires du département.
    `),
    skills: ["Négociation", "Prospection", "Rédaction d'annonces", "Écoute"],
    licence: 0.9,
    only: ["commercial"],
  },
  salesAgent: {
    ...independent,
    rome: ["D1407", "Agent commercial / Agente commerciale"],
    titles: [
      ["Agent commercial", "Agente commerciale", "multicarte"],
      ["Agent commercial indépendant", "Agente commerciale indépendante"],
    ],
    tasks: lines(`
      présenter nos produits aux magasins et aux restaurants
      prendre les commandes et suivre les livraisons
      ouvrir de nouveaux points de vente
      animer des dégustations
      rendre compte des attentes des clients
    `),
    profile: lines(`
      Vous avez le goût des produits du terroir.
      Le statut est indépendant, avec ou sans autre carte.
      Vous connaissez bien le département.
    `),
    setting: lines(`
      Un portefeuille de quarante clients vous est confié au départ.
      Les échantillons et la documentation sont fournis.
      Une commission fixe est versée sur chaque commande.
    `),
    skills: ["Vente", "Prospection", "Autonomie", "Sens du contact"],
    licence: 1,
    only: ["commercial"],
  },
  bakeryTakeover: {
    ...independent,
    rome: ["D1301", "Repreneur / Repreneuse de commerce"],
    titles: [
      ["Repreneur", "Repreneuse", "d'une boulangerie de village"],
      ["Repreneur", "Repreneuse", "d'un bar-épicerie communal"],
      ["Repreneur", "Repreneuse", "d'un salon de coiffure"],
    ],
    tasks: lines(`
      reprendre un commerce en activité et sa clientèle
      rencontrer le cédant ou la cédante et préparer la transmission
      construire votre plan de financement avec un conseiller
      gérer l'activité au quotidien
      développer de nouveaux services avec la commune
    `),
    profile: lines(`
      Vous avez un métier en main ou l'envie de vous former.
      L'idée de vous installer dans un village vous plaît.
      Vous aimez le contact et la gestion ne vous effraie pas.
    `),
    setting: lines(`
      Le cédant ou la cédante vous accompagne pendant trois mois.
      Un logement est disponible au-dessus du commerce.
      La commune soutient l'installation par un loyer réduit la première année.
    `),
    skills: ["Gestion", "Commerce", "Autonomie", "Relation avec les clients"],
    licence: 0.3,
    only: ["reprise"],
  },
  workshopTakeover: {
    ...independent,
    rome: ["H2206", "Repreneur / Repreneuse d'entreprise artisanale"],
    titles: [
      ["Repreneur", "Repreneuse", "d'un atelier de menuiserie"],
      ["Repreneur", "Repreneuse", "d'une entreprise de plomberie"],
      ["Repreneur", "Repreneuse", "d'un garage automobile"],
    ],
    tasks: lines(`
      reprendre l'entreprise, son équipe et ses chantiers
      apprendre à connaître les clients et les fournisseurs
      établir les devis et suivre les comptes
      animer une petite équipe
      moderniser l'outil de travail pas à pas
    `),
    profile: lines(`
      Vous connaissez le métier, comme salarié ou à votre compte.
      Vous êtes prêt ou prête à vous former à la gestion.
      Vous souhaitez garder les emplois sur place.
    `),
    setting: lines(`
      Le dirigeant ou la dirigeante part à la retraite dans l'année.
      Le carnet de commandes est plein pour huit mois.
      Un conseiller suit la reprise pendant deux ans.
    `),
    skills: ["Gestion", "Encadrement", "Devis", "Relation avec les clients"],
    licence: 0.8,
    only: ["reprise"],
  },
} satisfies Record<string, Job>;
