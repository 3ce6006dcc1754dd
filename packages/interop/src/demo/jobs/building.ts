import { type Job, lines } from "../job.ts";

/** Building sites: structure and roofs. */
export const buildingJobs = {
  mason: {
    rome: ["F1703", "Maçon / Maçonne"],
    titles: [
      ["Maçon", "Maçonne"],
      ["Maçon coffreur", "Maçonne coffreuse"],
      ["Ouvrier maçon", "Ouvrière maçonne"],
    ],
    tasks: lines(`
      monter des murs en parpaings, en briques ou en pierre
      préparer le mortier et le béton
      couler les dalles et les fondations
      poser les linteaux et les seuils
      lire un plan et tracer au sol
      monter et démonter les échafaudages
      ranger et sécuriser le chantier
      réaliser des enduits
    `),
    profile: lines(`
      Vous aimez travailler dehors et construire du solide.
      Vous respectez les règles de sécurité et portez les protections.
      Vous savez travailler en équipe de deux ou trois.
      L'envie d'apprendre compte autant que le diplôme.
    `),
    setting: lines(`
      Les chantiers sont à moins de quarante minutes du dépôt.
      L'entreprise restaure aussi des maisons en pierre.
      Un panier repas et les trajets sont payés.
      L'hiver, nous travaillons surtout à l'intérieur.
    `),
    skills: lines(`
      Maçonnerie
      Coffrage
      Lecture de plans
      Coulage du béton
      Sécurité sur chantier
      Montage d'échafaudage
    `),
    diplomas: ["CAP Maçon", "BP Maçon"],
    hours: "outdoor",
    pay: [1.05, 1.35],
    level: "some",
    licence: 0.35,
    also: ["interim", "cdi-interimaire", "stage", "insertion"],
  },
  roofer: {
    rome: ["F1610", "Couvreur / Couvreuse"],
    titles: [
      ["Couvreur", "Couvreuse"],
      ["Couvreur zingueur", "Couvreuse zingueuse"],
      ["Aide couvreur", "Aide couvreuse"],
    ],
    tasks: lines(`
      poser les tuiles ou les ardoises
      façonner et poser le zinc
      isoler sous la toiture
      réparer les fuites et remplacer les éléments abîmés
      installer les échafaudages et les filets
      poser les gouttières et les fenêtres de toit
      trier les matériaux déposés
    `),
    profile: lines(`
      Vous n'avez pas le vertige et vous respectez les consignes.
      Le travail en extérieur vous plaît en toute saison.
      Vous avez le sens du détail.
      Vous faites attention à vos collègues autant qu'à vous.
    `),
    setting: lines(`
      Les tuiles vernissées et les toits anciens sont notre spécialité.
      La formation au travail en hauteur est assurée avant le premier chantier.
      Les équipes sont de trois personnes.
      Les jours d'intempéries sont indemnisés.
    `),
    skills: lines(`
      Pose de tuiles
      Zinguerie
      Isolation
      Travail en hauteur
      Sécurité sur chantier
    `),
    diplomas: ["CAP Couvreur", "BP Couvreur"],
    hours: "outdoor",
    pay: [1.06, 1.4],
    level: "some",
    licence: 0.3,
    also: ["interim"],
  },
  joiner: {
    rome: ["H2206", "Menuisier / Menuisière"],
    titles: [
      ["Menuisier", "Menuisière"],
      ["Menuisier poseur", "Menuisière poseuse"],
      ["Menuisier agenceur", "Menuisière agenceuse"],
    ],
    tasks: lines(`
      prendre les mesures chez les clients
      débiter, usiner et assembler le bois
      fabriquer des placards, des escaliers et des meubles
      poser les portes, les fenêtres et les parquets
      poncer, vernir et régler les finitions
      entretenir les machines et l'atelier
      lire les plans et préparer les listes de matériaux
    `),
    profile: lines(`
      Vous aimez le bois et la précision.
      Vous utilisez les machines en respectant les protections.
      Vous aimez alterner l'atelier et la pose.
      Vous savez vous adapter à un chantier qui change.
    `),
    setting: lines(`
      L'atelier est équipé d'une commande numérique et d'une aspiration centralisée.
      Nous fabriquons sur mesure, en bois de la région.
      Vous suivez votre ouvrage du dessin à la pose.
      L'équipe réunit huit personnes de tous les âges.
    `),
    skills: lines(`
      Lecture de plans
      Usinage du bois
      Pose de menuiseries
      Finitions
      Prise de mesures
    `),
    diplomas: ["CAP Menuisier fabricant", "BP Menuisier"],
    hours: "workshop",
    pay: [1.04, 1.35],
    level: "some",
    licence: 0.35,
    also: ["stage", "insertion"],
  },
  labourer: {
    rome: ["F1704", "Manœuvre du bâtiment et des travaux publics"],
    titles: [
      ["Manœuvre", "Manœuvre", "du bâtiment"],
      ["Aide maçon", "Aide maçonne"],
      ["Ouvrier", "Ouvrière", "de travaux publics"],
    ],
    tasks: lines(`
      préparer et nettoyer le chantier
      décharger et distribuer les matériaux
      creuser des tranchées et remblayer
      aider les maçons et les canalisateurs
      poser la signalisation et les barrières
      trier les déchets
      guider les engins selon les consignes
    `),
    profile: lines(`
      Vous aimez le travail physique et le plein air.
      Vous écoutez les consignes de sécurité.
      Aucun diplôme n'est demandé, seulement du sérieux.
      Vous pouvez vous rendre au dépôt pour 7 h 30.
    `),
    setting: lines(`
      L'équipe part ensemble du dépôt en camionnette.
      Les équipements de protection sont fournis le premier jour.
      Ceux qui le souhaitent peuvent passer un CACES au bout d'un an.
      Les chantiers durent de quelques jours à trois mois.
    `),
    skills: lines(`
      Manutention
      Terrassement manuel
      Tri des déchets
      Sécurité sur chantier
      Travail en équipe
    `),
    diplomas: ["CAP Constructeur de routes et d'aménagements urbains"],
    hours: "outdoor",
    pay: [1, 1.12],
    level: "open",
    licence: 0.1,
    also: ["interim", "interim-insertion", "insertion"],
  },
} satisfies Record<string, Job>;
