import { type Job, lines } from "../job.ts";

/** Work on a screen. */
export const digitalJobs = {
  developer: {
    rome: ["M1805", "Développeur / Développeuse informatique"],
    titles: [
      ["Développeur", "Développeuse", "web"],
      ["Développeur", "Développeuse", "d'applications"],
      ["Développeur", "Développeuse", "informatique"],
    ],
    tasks: lines(`
      développer de nouvelles fonctions et corriger les erreurs
      écrire des tests et relire le code des collègues
      échanger avec les utilisateurs sur leurs besoins
      documenter ce qui est livré
      améliorer la rapidité et l'accessibilité des pages
      participer aux choix techniques
      préparer les mises en production
    `),
    profile: lines(`
      Vous aimez résoudre des problèmes et partager vos solutions.
      Vous connaissez au moins un langage et vous avez envie d'en apprendre d'autres.
      Vous écrivez un code lisible.
      Un parcours par la formation continue est bienvenu.
    `),
    setting: lines(`
      L'équipe compte sept personnes et livre chaque semaine.
      Le télétravail est possible deux ou trois jours par semaine.
      Nos clients sont des associations et des entreprises de la région.
      Une demi-journée par quinzaine est réservée à l'apprentissage.
    `),
    skills: lines(`
      JavaScript
      SQL
      HTML et CSS
      Git
      Tests
      Anglais technique
    `),
    diplomas: [
      "BTS Services informatiques aux organisations",
      "Titre professionnel Développeur web et web mobile",
    ],
    hours: "office",
    pay: [1.35, 2.1],
    level: "some",
    licence: 0,
    also: ["stage"],
  },
  itSupport: {
    rome: ["I1401", "Technicien / Technicienne informatique"],
    titles: [
      ["Technicien", "Technicienne", "informatique"],
      ["Technicien", "Technicienne", "support informatique"],
      ["Technicien", "Technicienne", "systèmes et réseaux"],
    ],
    tasks: lines(`
      installer et configurer les postes et les imprimantes
      répondre aux demandes et dépanner à distance
      se déplacer chez les clients en cas de panne
      gérer les comptes et les droits d'accès
      vérifier les sauvegardes
      noter les interventions
      conseiller les utilisateurs sur la sécurité
    `),
    profile: lines(`
      Vous expliquez l'informatique sans mots compliqués.
      Vous aimez chercher l'origine d'un problème.
      Vous êtes patient ou patiente et organisé ou organisée.
      Vous vous intéressez à la sécurité.
    `),
    setting: lines(`
      Vous intervenez pour des mairies, des écoles et des petites entreprises.
      Un véhicule de service est disponible.
      L'équipe partage une base de solutions.
      Les certifications utiles sont payées.
    `),
    skills: lines(`
      Dépannage
      Réseaux
      Systèmes d'exploitation
      Sécurité informatique
      Relation avec les utilisateurs
    `),
    diplomas: [
      "BTS Services informatiques aux organisations",
      "Titre professionnel Technicien d'assistance en informatique",
    ],
    hours: "office",
    pay: [1.08, 1.5],
    level: "some",
    licence: 0.4,
    also: ["stage", "interim"],
  },
  communicator: {
    rome: ["E1103", "Chargé / Chargée de communication"],
    titles: [
      ["Chargé", "Chargée", "de communication"],
      ["Assistant", "Assistante", "communication"],
      ["Gestionnaire", "Gestionnaire", "de réseaux sociaux"],
    ],
    tasks: lines(`
      rédiger des articles et des publications
      préparer le calendrier des réseaux sociaux
      photographier et filmer les événements
      mettre à jour le site
      créer des affiches et des dépliants
      organiser des portes ouvertes
      mesurer ce qui fonctionne et en rendre compte
    `),
    profile: lines(`
      Vous avez une belle plume et l'œil pour l'image.
      Vous savez vous servir d'un logiciel de mise en page.
      Vous proposez des idées et vous les menez au bout.
      Vous aimez aller à la rencontre des gens.
    `),
    setting: lines(`
      Vous travaillez directement avec la direction.
      Le matériel photo et vidéo est fourni.
      Les projets vont du festival local à la campagne de recrutement.
      Le bureau se trouve en centre-ville.
    `),
    skills: lines(`
      Rédaction
      Réseaux sociaux
      Mise en page
      Photographie
      Organisation d'événements
    `),
    diplomas: ["BTS Communication", "BUT Information-communication"],
    hours: "office",
    pay: [1.05, 1.4],
    level: "some",
    licence: 0.05,
    also: ["stage"],
  },
} satisfies Record<string, Job>;
