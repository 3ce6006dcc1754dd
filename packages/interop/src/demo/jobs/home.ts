import { type Job, lines } from "../job.ts";

/** Help in people's homes. */
export const homeJobs = {
  homeCarer: {
    rome: ["K1302", "Auxiliaire de vie"],
    titles: [
      ["Auxiliaire de vie", "Auxiliaire de vie"],
      ["Assistant", "Assistante", "de vie"],
      ["Aide à domicile", "Aide à domicile"],
    ],
    tasks: lines(`
      aider au lever, à la toilette et à l'habillage
      préparer les repas et aider à les prendre
      entretenir le logement et le linge
      accompagner aux courses, aux rendez-vous et en promenade
      tenir compagnie et proposer des activités
      noter les informations utiles dans le cahier de liaison
      alerter en cas de changement
    `),
    profile: lines(`
      Vous aimez aider et vous savez écouter.
      Vous respectez la vie privée des personnes.
      Vous êtes ponctuel ou ponctuelle et autonome.
      Un diplôme est bienvenu, mais votre expérience auprès d'un proche compte aussi.
    `),
    setting: lines(`
      Votre secteur est limité à quelques communes voisines.
      Les trajets entre deux personnes sont payés.
      Un téléphone professionnel vous est remis.
      L'équipe se retrouve deux fois par mois pour échanger.
    `),
    skills: lines(`
      Aide à la toilette
      Préparation des repas
      Entretien du logement
      Écoute
      Organisation
    `),
    diplomas: [
      "Titre professionnel Assistant de vie aux familles",
      "Diplôme d'État d'accompagnant éducatif et social",
    ],
    hours: "home",
    pay: [1.01, 1.15],
    level: "open",
    licence: 0.6,
    also: ["insertion", "stage"],
  },
  homeHelp: {
    rome: ["K1304", "Aide ménager / Aide ménagère"],
    titles: [
      ["Aide ménager", "Aide ménagère"],
      ["Employé", "Employée", "de ménage à domicile"],
      ["Intervenant", "Intervenante", "à domicile"],
    ],
    tasks: lines(`
      nettoyer les pièces et les sanitaires
      laver, étendre et repasser le linge
      faire les vitres et les poussières
      ranger selon les habitudes de la maison
      faire de petites courses
      signaler un besoin de produits ou un problème
    `),
    profile: lines(`
      Vous aimez le travail bien fait et vous êtes digne de confiance.
      Vous savez vous organiser dans un temps donné.
      Vous vous déplacez en transport, à vélo ou en voiture.
      L'expérience à la maison compte.
    `),
    setting: lines(`
      Vos interventions sont regroupées par quartier.
      Le planning évite les longs trajets.
      Une responsable de secteur vous appelle chaque semaine.
      Les heures peuvent augmenter si vous le souhaitez.
    `),
    skills: lines(`
      Ménage
      Repassage
      Organisation
      Discrétion
      Connaissance des produits d'entretien
    `),
    diplomas: [],
    hours: "home",
    pay: [1, 1.08],
    level: "open",
    licence: 0.25,
    also: ["insertion", "interim-insertion"],
  },
} satisfies Record<string, Job>;
