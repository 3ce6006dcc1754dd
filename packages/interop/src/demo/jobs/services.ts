import { type Job, lines } from "../job.ts";

/** Cleaning, safety, sorting. */
export const servicesJobs = {
  cleaner: {
    rome: ["K2204", "Agent / Agente de propreté"],
    titles: [
      ["Agent", "Agente", "de propreté"],
      ["Agent", "Agente", "d'entretien"],
      ["Agent", "Agente", "d'entretien de bureaux"],
    ],
    tasks: lines(`
      vider les corbeilles et trier les déchets
      aspirer et laver les sols
      nettoyer les sanitaires et les points de contact
      dépoussiérer les bureaux et les meubles
      utiliser une autolaveuse
      préparer son chariot et doser les produits
      signaler les anomalies et les manques
      nettoyer les vitres à hauteur d'homme
    `),
    profile: lines(`
      Vous aimez laisser un endroit impeccable derrière vous.
      Vous êtes ponctuel ou ponctuelle et discret ou discrète.
      Aucun diplôme n'est demandé.
      Vous respectez les consignes d'utilisation des produits.
    `),
    setting: lines(`
      Les sites sont proches les uns des autres et accessibles en bus.
      Une cheffe d'équipe vous montre les gestes sur place.
      Le matériel est léger et bien entretenu.
      Les heures complémentaires sont possibles.
    `),
    skills: lines(`
      Nettoyage des sols
      Entretien des sanitaires
      Utilisation d'une autolaveuse
      Dosage des produits
      Gestes et postures
    `),
    diplomas: [
      "CAP Propreté de l'environnement urbain - collecte et recyclage",
      "Titre professionnel Agent de propreté et d'hygiène",
    ],
    hours: "cleaning",
    pay: [1.01, 1.07],
    level: "open",
    licence: 0.12,
    also: ["interim", "interim-insertion", "insertion", "cdd-tremplin"],
  },
  securityGuard: {
    rome: ["K2503", "Agent / Agente de sécurité"],
    titles: [
      ["Agent", "Agente", "de sécurité"],
      ["Agent", "Agente", "de prévention et de sécurité"],
      ["Agent", "Agente", "de sécurité incendie"],
    ],
    tasks: lines(`
      accueillir et contrôler les entrées
      faire des rondes et vérifier les accès
      surveiller les écrans et les alarmes
      prévenir les vols et les conflits par le dialogue
      porter secours et appeler les services d'urgence
      remplir la main courante
      vérifier les extincteurs et les issues
    `),
    profile: lines(`
      Vous avez une carte professionnelle à jour, ou vous êtes prêt ou prête à suivre la formation.
      Vous restez calme et poli ou polie en toute situation.
      Vous savez rédiger un compte rendu.
      Les horaires décalés vous conviennent.
    `),
    setting: lines(`
      Les sites sont des magasins, des bureaux et des salles de spectacle.
      Le planning est donné le 20 de chaque mois.
      L'uniforme est fourni.
      La formation de secourisme est renouvelée par l'entreprise.
    `),
    skills: lines(`
      Surveillance
      Secourisme
      Gestion des conflits
      Sécurité incendie
      Rédaction d'un compte rendu
    `),
    diplomas: ["CAP Agent de sécurité", "Titre professionnel Agent de sûreté et de sécurité privée"],
    hours: "guard",
    pay: [1.02, 1.14],
    level: "some",
    licence: 0.2,
    also: [],
  },
  sorter: {
    rome: ["K2304", "Agent / Agente de tri et de réemploi"],
    titles: [
      ["Agent", "Agente", "de tri"],
      ["Valoriste", "Valoriste", "en ressourcerie"],
      ["Agent", "Agente", "de collecte et de réemploi"],
    ],
    tasks: lines(`
      collecter les objets et les meubles donnés
      trier, tester et nettoyer ce qui peut resservir
      réparer de petits appareils et des meubles
      étiqueter et mettre en rayon
      accueillir les clients à la boutique
      démonter et orienter ce qui ne se répare pas
      tenir le dépôt en ordre
    `),
    profile: lines(`
      Vous aimez bricoler et donner une deuxième vie aux choses.
      Vous travaillez bien en équipe.
      Aucune expérience n'est demandée.
      Vous avez envie d'avancer dans votre projet professionnel.
    `),
    setting: lines(`
      La ressourcerie réunit quinze salariés et des bénévoles.
      Chacun découvre plusieurs postes : collecte, atelier, vente.
      Une accompagnatrice vous reçoit toutes les deux semaines.
      Le site se trouve sur une ligne de bus fréquente.
    `),
    skills: lines(`
      Tri des objets
      Petites réparations
      Manutention
      Accueil des clients
      Travail en équipe
    `),
    diplomas: [],
    hours: "workshop",
    pay: [1, 1.03],
    level: "open",
    licence: 0.05,
    also: ["insertion", "interim-insertion", "cdd-tremplin"],
  },
} satisfies Record<string, Job>;
