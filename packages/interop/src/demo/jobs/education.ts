import { type Job, lines } from "../job.ts";

/** Children, young people, sport. */
export const educationJobs = {
  childcare: {
    rome: ["K1303", "Accompagnant éducatif / Accompagnante éducative petite enfance"],
    titles: [
      ["Agent", "Agente", "de crèche"],
      ["Auxiliaire", "Auxiliaire", "de petite enfance"],
      ["Accompagnant éducatif", "Accompagnante éducative", "petite enfance"],
    ],
    tasks: lines(`
      accueillir les enfants et leurs parents
      proposer des jeux et des activités d'éveil
      donner les repas et accompagner la sieste
      assurer les changes et les soins du quotidien
      aménager et nettoyer l'espace de jeu
      observer chaque enfant et en parler avec l'équipe
      préparer les sorties et les fêtes
    `),
    profile: lines(`
      Vous aimez le contact des tout-petits et vous avez de la patience.
      La sécurité et le bien-être des enfants passent avant tout.
      Vous savez communiquer avec les familles.
      Vous avez de l'imagination pour les jeux et les histoires.
    `),
    setting: lines(`
      La crèche accueille trente enfants de dix semaines à trois ans.
      Le jardin est utilisé toute l'année.
      L'équipe se forme deux jours par an, crèche fermée.
      Une éducatrice de jeunes enfants guide les nouveaux arrivants.
    `),
    skills: lines(`
      Soins aux jeunes enfants
      Activités d'éveil
      Hygiène et sécurité
      Écoute des familles
      Travail en équipe
    `),
    diplomas: ["CAP Accompagnant éducatif petite enfance"],
    hours: "children",
    pay: [1, 1.12],
    level: "some",
    licence: 0,
    also: ["stage"],
  },
  youthWorker: {
    rome: ["K1207", "Moniteur éducateur / Monitrice éducatrice"],
    titles: [
      ["Moniteur éducateur", "Monitrice éducatrice"],
      ["Accompagnant éducatif et social", "Accompagnante éducative et sociale"],
    ],
    tasks: lines(`
      accompagner les personnes dans leur vie quotidienne
      préparer et animer des activités de groupe
      construire un projet avec chaque personne
      rencontrer les familles et les partenaires
      rédiger des comptes rendus
      aider aux démarches et aux rendez-vous
      participer aux réunions d'équipe
    `),
    profile: lines(`
      Vous savez poser un cadre avec bienveillance.
      Le travail avec des personnes en situation de handicap vous intéresse.
      Vous aimez chercher des solutions à plusieurs.
      Vous écrivez clairement.
    `),
    setting: lines(`
      L'établissement accueille vingt-quatre personnes en appartements partagés.
      L'équipe réunit éducateurs, psychologue et maîtresse de maison.
      Des temps d'échange avec un intervenant extérieur ont lieu chaque mois.
      Un véhicule de service est à disposition.
    `),
    skills: lines(`
      Accompagnement éducatif
      Animation de groupe
      Écoute
      Écrits professionnels
      Travail en équipe
    `),
    diplomas: ["Diplôme d'État de moniteur éducateur"],
    hours: "care",
    pay: [1.1, 1.35],
    level: "skilled",
    licence: 0.4,
    also: ["stage"],
  },
  childrenLeader: {
    rome: ["G1203", "Animateur / Animatrice de loisirs"],
    titles: [
      ["Animateur", "Animatrice", "périscolaire"],
      ["Animateur", "Animatrice", "en centre de loisirs"],
      ["Animateur", "Animatrice", "jeunesse"],
    ],
    tasks: lines(`
      accueillir les enfants avant et après l'école
      préparer et mener des jeux et des ateliers
      encadrer le repas et les trajets
      veiller à la sécurité du groupe
      échanger avec les parents et les enseignants
      participer au projet de l'année
      ranger le matériel et la salle
    `),
    profile: lines(`
      Vous aimez les enfants et vous avez mille idées de jeux.
      Le BAFA est un plus, la commune peut le financer.
      Vous savez vous faire écouter sans crier.
      Vous êtes toujours à l'heure.
    `),
    setting: lines(`
      L'équipe compte une dizaine d'animateurs et une direction à l'écoute.
      L'école dispose d'une grande cour, d'un préau et d'une bibliothèque.
      Une journée de préparation est payée avant chaque période de vacances.
      Les horaires conviennent bien à des études.
    `),
    skills: lines(`
      Animation
      Sécurité des enfants
      Préparation d'activités
      Communication avec les familles
      Créativité
    `),
    diplomas: ["CPJEPS Animateur d'activités et de vie quotidienne", "BPJEPS Loisirs tous publics"],
    hours: "children",
    pay: [1, 1.08],
    level: "open",
    licence: 0,
    also: ["saisonnier", "stage"],
  },
  sportsCoach: {
    rome: ["G1204", "Éducateur sportif / Éducatrice sportive"],
    titles: [
      ["Éducateur sportif", "Éducatrice sportive"],
      ["Animateur sportif", "Animatrice sportive"],
    ],
    tasks: lines(`
      encadrer les séances pour enfants et adultes
      préparer les exercices selon le niveau de chacun
      surveiller la pratique et porter secours
      organiser des rencontres et des stages
      tenir à jour les inscriptions
      entretenir le matériel
      faire découvrir le sport dans les écoles
    `),
    profile: lines(`
      Vous avez un diplôme qui permet d'encadrer contre rémunération.
      Vous savez donner confiance aux débutants.
      Vous aimez le sport pour tous, pas seulement la compétition.
      Vous vous organisez seul ou seule entre plusieurs groupes.
    `),
    setting: lines(`
      L'association compte quatre cents adhérents.
      Les séances ont lieu au gymnase, au stade et à la piscine.
      Les vacances scolaires sont consacrées aux stages.
      Le bureau associatif prend en charge vos recyclages.
    `),
    skills: lines(`
      Encadrement de groupe
      Pédagogie
      Secourisme
      Organisation d'événements
      Sens du contact
    `),
    diplomas: ["BPJEPS Activités physiques pour tous"],
    hours: "children",
    pay: [1.02, 1.25],
    level: "skilled",
    licence: 0.2,
    also: ["saisonnier", "stage"],
  },
} satisfies Record<string, Job>;
