import { type Job, lines } from "../job.ts";

const civic = {
  diplomas: [],
  hours: "mission",
  pay: [0, 0],
  level: "open",
  licence: 0,
  also: [],
  only: ["service-civique"],
} as const;

/** Missions of service civique: no diploma, no experience, and never the work of an employee. */
export const civicJobs = {
  digitalHelp: {
    ...civic,
    rome: ["K1205", "Médiateur / Médiatrice numérique"],
    titles: [
      ["Volontaire", "Volontaire", "en service civique - aide au numérique"],
      ["Volontaire", "Volontaire", "pour l'accès de tous au numérique"],
    ],
    tasks: lines(`
      aider les habitants à découvrir un ordinateur ou un téléphone
      accompagner les démarches en ligne, sans les faire à leur place
      animer de petits ateliers avec les bénévoles
      aller à la rencontre des personnes éloignées d'internet
      créer des fiches simples et illustrées
      proposer un temps de jeu ou de découverte en famille
    `),
    profile: lines(`
      La mission est ouverte à tous, sans condition de diplôme ni d'expérience.
      Votre envie d'être utile est ce qui compte.
      Vous aimez expliquer et prendre le temps.
      Vous êtes curieux ou curieuse de rencontrer des gens de tous les âges.
    `),
    setting: lines(`
      Vous formez une équipe avec d'autres volontaires.
      Votre tuteur ou votre tutrice vous aide aussi à préparer la suite de votre parcours.
      La formation civique et citoyenne et les premiers secours sont compris.
    `),
    skills: ["Écoute", "Pédagogie", "Usages du numérique", "Travail en équipe"],
  },
  elderlyVisits: {
    ...civic,
    rome: ["K1206", "Animateur / Animatrice de lien social"],
    titles: [
      ["Volontaire", "Volontaire", "en service civique - lien avec les personnes âgées"],
      ["Volontaire", "Volontaire", "contre l'isolement des aînés"],
    ],
    tasks: lines(`
      rendre visite à des personnes âgées isolées
      proposer des jeux, de la lecture ou une promenade
      organiser des rencontres entre générations
      recueillir des souvenirs pour un livret
      aider à utiliser la visioconférence avec la famille
      participer aux fêtes de quartier
    `),
    profile: lines(`
      Aucun diplôme n'est demandé.
      Vous aimez écouter et discuter.
      La mission se fait toujours avec l'équipe, vous n'êtes jamais seul ou seule.
      Vous avez envie d'un projet qui a du sens.
    `),
    setting: lines(`
      Les visites se font à deux, en ville et dans les villages voisins.
      L'équipe se réunit chaque lundi.
      Votre tuteur ou votre tutrice vous aide aussi à préparer la suite de votre parcours.
    `),
    skills: ["Écoute", "Animation", "Patience", "Sens du contact"],
  },
  ecology: {
    ...civic,
    rome: ["K1206", "Animateur / Animatrice nature et environnement"],
    titles: [
      ["Volontaire", "Volontaire", "en service civique - environnement"],
      ["Volontaire", "Volontaire", "pour la nature en ville"],
    ],
    tasks: lines(`
      sensibiliser les habitants au tri et au compost
      animer un jardin partagé
      préparer des sorties et des jeux avec les écoles
      tenir un stand sur les marchés
      participer à l'inventaire des oiseaux et des plantes
      proposer de nouvelles actions
    `),
    profile: lines(`
      La mission est ouverte à tous, sans condition de diplôme.
      Vous aimez être dehors et parler aux gens.
      L'environnement vous intéresse.
      Vous avez envie de mener un petit projet de bout en bout.
    `),
    setting: lines(`
      La mission se partage entre le terrain et le local de l'association.
      Vous rejoignez une équipe de bénévoles de tous les âges.
      La formation civique et citoyenne et les premiers secours sont compris.
    `),
    skills: ["Animation", "Prise de parole", "Connaissance de la nature", "Organisation"],
  },
  readingHelp: {
    ...civic,
    rome: ["K1206", "Animateur / Animatrice d'activités éducatives"],
    titles: [
      ["Volontaire", "Volontaire", "en service civique - lecture et aide aux devoirs"],
      ["Volontaire", "Volontaire", "pour la réussite à l'école"],
    ],
    tasks: lines(`
      lire des histoires à de petits groupes
      aider aux devoirs après l'école
      préparer des sorties à la bibliothèque et au musée
      inventer des jeux autour des mots
      accompagner l'équipe pendant les fêtes du livre
      échanger avec les familles
    `),
    profile: lines(`
      Aucun diplôme ni aucune expérience ne sont exigés.
      Vous aimez les livres, les jeux et les enfants.
      Vous avez de la patience.
      Vous avez envie de partager ce que vous aimez.
    `),
    setting: lines(`
      La mission se déroule dans deux quartiers, en lien avec les écoles.
      Vous rejoignez d'autres volontaires, avec le suivi d'une salariée de l'association.
      Un temps est prévu chaque semaine pour votre projet d'avenir.
    `),
    skills: ["Lecture à voix haute", "Écoute", "Animation", "Patience"],
  },
} satisfies Record<string, Job>;
