import { type Job, lines } from "../job.ts";

/** Health: hospitals and homes for the elderly. */
export const careJobs = {
  nursingAssistant: {
    rome: ["J1501", "Aide-soignant / Aide-soignante"],
    titles: [
      ["Aide-soignant", "Aide-soignante"],
      ["Aide-soignant", "Aide-soignante", "en EHPAD"],
    ],
    tasks: lines(`
      aider à la toilette et à l'habillage
      accompagner les repas et les déplacements
      observer l'état de santé et transmettre à l'équipe infirmière
      refaire les lits et veiller au confort
      soutenir les familles par votre écoute
      proposer des moments d'animation
      suivre les règles d'hygiène
      tenir à jour le dossier de soins
    `),
    profile: lines(`
      Vous avez le diplôme d'État d'aide-soignant.
      Vous êtes à l'écoute et vous respectez le rythme de chacun.
      Vous aimez le travail en équipe.
      Vous gardez votre calme dans les moments difficiles.
    `),
    setting: lines(`
      La maison accueille soixante-douze résidents dans quatre unités.
      Chaque chambre est équipée d'un rail de transfert.
      Une psychologue soutient l'équipe une fois par mois.
      Une salle de repos calme est réservée au personnel.
    `),
    skills: lines(`
      Soins d'hygiène
      Aide à la mobilité
      Observation
      Transmissions
      Écoute
    `),
    diplomas: ["Diplôme d'État d'aide-soignant"],
    hours: "care",
    pay: [1.12, 1.35],
    level: "skilled",
    licence: 0.05,
    also: ["interim"],
  },
  careHomeWorker: {
    rome: ["J1301", "Agent / Agente des services hospitaliers"],
    titles: [
      ["Agent", "Agente", "des services hospitaliers"],
      ["Agent", "Agente", "de service en EHPAD"],
      ["Agent hôtelier", "Agente hôtelière", "en maison de retraite"],
    ],
    tasks: lines(`
      nettoyer et désinfecter les chambres et les espaces communs
      servir les petits déjeuners et les repas
      aider au tri et à la distribution du linge
      échanger avec les résidents et signaler un changement
      préparer la salle à manger
      suivre le plan d'hygiène
      ranger le matériel et les produits
    `),
    profile: lines(`
      Vous aimez la compagnie des personnes âgées.
      Vous travaillez avec soin et discrétion.
      Vous savez suivre un protocole.
      Ce poste est une bonne porte d'entrée vers le métier d'aide-soignant.
    `),
    setting: lines(`
      La maison est entourée d'un parc et desservie par le bus.
      Une formation aux gestes de base est prévue dès l'arrivée.
      La direction finance chaque année deux parcours vers le diplôme d'aide-soignant.
      Vous faites partie de l'équipe soignante à part entière.
    `),
    skills: lines(`
      Bionettoyage
      Service des repas
      Écoute
      Respect des protocoles
      Gestes et postures
    `),
    diplomas: ["Bac professionnel Accompagnement, soins et services à la personne"],
    hours: "care",
    pay: [1, 1.08],
    level: "open",
    licence: 0,
    also: ["interim", "stage"],
  },
  nurse: {
    rome: ["J1506", "Infirmier / Infirmière en soins généraux"],
    titles: [
      ["Infirmier", "Infirmière"],
      ["Infirmier", "Infirmière", "en EHPAD"],
      ["Infirmier", "Infirmière", "en soins à domicile"],
    ],
    tasks: lines(`
      réaliser les soins prescrits et les pansements
      préparer et distribuer les médicaments
      surveiller les constantes et réagir en cas d'urgence
      coordonner l'équipe d'aides-soignants
      accueillir et informer les familles
      travailler avec les médecins et les kinésithérapeutes
      tenir à jour les dossiers
      accompagner les étudiants en stage
    `),
    profile: lines(`
      Vous êtes titulaire du diplôme d'État d'infirmier.
      Vous savez établir des priorités.
      L'écoute et la bienveillance guident votre pratique.
      Les débutants sont accompagnés pendant deux mois.
    `),
    setting: lines(`
      Les transmissions se font sur un logiciel simple.
      Deux infirmiers sont présents chaque jour, week-end compris.
      Un médecin coordonnateur passe trois fois par semaine.
      Le parking est gratuit et l'arrêt de tram à cinq minutes.
    `),
    skills: lines(`
      Soins infirmiers
      Surveillance clinique
      Gestion des médicaments
      Coordination
      Relation avec les familles
    `),
    diplomas: [],
    hours: "care",
    pay: [1.35, 1.75],
    level: "skilled",
    licence: 0.15,
    also: ["interim"],
  },
} satisfies Record<string, Job>;
