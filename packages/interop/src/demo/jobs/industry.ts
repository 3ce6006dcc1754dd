import { type Job, lines } from "../job.ts";

/** Factories and workshops. */
export const industryJobs = {
  foodOperator: {
    rome: ["H2102", "Opérateur / Opératrice de production alimentaire"],
    titles: [
      ["Opérateur", "Opératrice", "de production agroalimentaire"],
      ["Conducteur", "Conductrice", "de ligne agroalimentaire"],
      ["Agent", "Agente", "de fabrication alimentaire"],
    ],
    tasks: lines(`
      alimenter la machine en matières premières
      surveiller la cuisson, le dosage ou le remplissage
      prélever des échantillons et noter les contrôles
      régler la machine au changement de produit
      conditionner les produits finis
      nettoyer la ligne en fin de série
      signaler les arrêts et les anomalies
      respecter les règles d'hygiène et de sécurité
    `),
    profile: lines(`
      Vous êtes attentif ou attentive et vous aimez le travail en équipe.
      Le froid ou la chaleur de certains ateliers ne vous gênent pas.
      Vous lisez et remplissez une fiche de suivi sans difficulté.
      Vous souhaitez apprendre la conduite de machines.
    `),
    setting: lines(`
      L'usine fabrique des produits vendus dans toute la France.
      La formation au poste dure trois semaines.
      La tenue complète est fournie et entretenue.
      Un restaurant d'entreprise est ouvert midi et soir.
    `),
    skills: lines(`
      Conduite de ligne
      Contrôle qualité
      Règles d'hygiène alimentaire
      Réglage simple
      Traçabilité
    `),
    diplomas: ["Bac professionnel Bio-industries de transformation", "CQP Conducteur de ligne"],
    hours: "shifts",
    pay: [1.01, 1.18],
    level: "open",
    licence: 0.05,
    also: ["interim", "cdi-interimaire", "saisonnier", "interim-insertion"],
  },
  packer: {
    rome: ["H3302", "Opérateur / Opératrice de conditionnement"],
    titles: [
      ["Agent", "Agente", "de conditionnement"],
      ["Opérateur", "Opératrice", "de conditionnement"],
      ["Agent", "Agente", "de tri et d'emballage"],
    ],
    tasks: lines(`
      mettre les produits en carton ou en barquette
      coller les étiquettes et vérifier les dates
      contrôler l'aspect et le poids
      monter les cartons et filmer les palettes
      trier les produits non conformes
      assembler des coffrets
      garder le poste propre et rangé
    `),
    profile: lines(`
      Vous êtes habile de vos mains et régulier ou régulière dans l'effort.
      Vous repérez vite un défaut.
      Aucune expérience n'est demandée.
      Vous aimez les consignes claires.
    `),
    setting: lines(`
      Les postes changent toutes les deux heures pour éviter la fatigue.
      L'atelier est calme et lumineux.
      L'encadrement est formé à l'accompagnement.
      Des sièges réglables sont prévus à chaque poste.
    `),
    skills: lines(`
      Conditionnement
      Contrôle visuel
      Étiquetage
      Dextérité
      Respect des consignes
    `),
    diplomas: [],
    hours: "workshop",
    pay: [1, 1.04],
    level: "open",
    licence: 0,
    also: ["interim", "interim-insertion", "insertion", "cdd-tremplin", "saisonnier"],
  },
  welder: {
    rome: ["H2913", "Soudeur / Soudeuse"],
    titles: [
      ["Soudeur", "Soudeuse"],
      ["Soudeur", "Soudeuse", "TIG-MIG"],
      ["Métallier soudeur", "Métallière soudeuse"],
    ],
    tasks: lines(`
      lire les plans et préparer les pièces
      assembler et souder l'acier, l'inox ou l'aluminium
      régler le poste à souder
      meuler et contrôler les soudures
      monter les ensembles à l'atelier
      participer à la pose chez les clients
      entretenir le matériel
      respecter les consignes de protection
    `),
    profile: lines(`
      Vous maîtrisez au moins un procédé de soudage.
      Vous savez lire un plan.
      La précision et la sécurité passent avant la vitesse.
      Vous êtes fier ou fière du travail bien fait.
    `),
    setting: lines(`
      L'atelier dispose d'un pont roulant et d'aspirations à chaque poste.
      Les séries sont petites et les pièces variées.
      Les licences de soudage sont passées et payées par l'entreprise.
      Nous fabriquons des escaliers, des garde-corps et des machines.
    `),
    skills: lines(`
      Soudage TIG
      Soudage MIG-MAG
      Lecture de plans
      Contrôle des soudures
      Meulage
    `),
    diplomas: [
      "CAP Réalisations industrielles en chaudronnerie ou soudage",
      "Titre professionnel Soudeur assembleur",
    ],
    hours: "workshop",
    pay: [1.12, 1.5],
    level: "skilled",
    licence: 0.2,
    also: ["interim", "cdi-interimaire"],
  },
  machinist: {
    rome: ["H2903", "Opérateur / Opératrice sur machine à commande numérique"],
    titles: [
      ["Opérateur", "Opératrice", "sur commande numérique"],
      ["Tourneur fraiseur", "Tourneuse fraiseuse"],
      ["Usineur", "Usineuse"],
    ],
    tasks: lines(`
      monter les outils et les pièces sur la machine
      lancer le programme et suivre l'usinage
      mesurer les pièces et corriger les réglages
      ébavurer et nettoyer les pièces
      remplir les fiches de contrôle
      assurer l'entretien courant de la machine
      proposer des améliorations avec le bureau des méthodes
    `),
    profile: lines(`
      Vous aimez la mécanique et la précision.
      Vous savez utiliser un pied à coulisse et un micromètre.
      Vous êtes à l'aise avec les chiffres.
      Vous voulez apprendre ou approfondir la programmation.
    `),
    setting: lines(`
      L'atelier compte douze machines, dont trois de moins de deux ans.
      Les pièces servent au médical et au ferroviaire.
      Le travail se fait au propre, avec peu de bruit.
      Les horaires d'équipe donnent droit à des primes.
    `),
    skills: lines(`
      Usinage
      Lecture de plans
      Métrologie
      Réglage de machine
      Contrôle qualité
    `),
    diplomas: ["Bac professionnel Technicien en réalisation de produits mécaniques"],
    hours: "shifts",
    pay: [1.08, 1.45],
    level: "skilled",
    licence: 0.05,
    also: ["interim", "stage"],
  },
  maintenance: {
    rome: ["I1304", "Technicien / Technicienne de maintenance industrielle"],
    titles: [
      ["Technicien", "Technicienne", "de maintenance"],
      ["Technicien", "Technicienne", "de maintenance industrielle"],
      ["Électromécanicien", "Électromécanicienne"],
    ],
    tasks: lines(`
      réaliser l'entretien prévu des machines
      trouver l'origine des pannes et réparer
      remplacer les pièces usées
      régler les automates et les capteurs
      noter les interventions dans le logiciel de suivi
      conseiller les équipes de production
      suivre les pièces de rechange
      proposer des solutions pour éviter les arrêts
    `),
    profile: lines(`
      Vous aimez comprendre comment une machine fonctionne.
      Vous avez des bases en électricité et en mécanique.
      Vous expliquez clairement ce que vous avez fait.
      Vous coupez l'énergie des machines avant d'intervenir, chaque fois.
    `),
    setting: lines(`
      L'équipe de maintenance compte six personnes qui se relaient.
      Une voiture de service est disponible pour les astreintes, qui sont payées.
      Un robot de palettisation vient d'être installé.
      Les formations des constructeurs font partie du parcours.
    `),
    skills: lines(`
      Électricité
      Mécanique
      Automatismes
      Recherche de panne
      Habilitation électrique
      Maintenance préventive
    `),
    diplomas: [
      "BTS Maintenance des systèmes",
      "Bac professionnel Maintenance des systèmes de production connectés",
    ],
    hours: "shifts",
    pay: [1.2, 1.7],
    level: "skilled",
    licence: 0.3,
    also: ["interim", "cdi-interimaire", "stage"],
  },
} satisfies Record<string, Job>;
