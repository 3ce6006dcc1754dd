import { lines } from "../job.ts";
import { large, medium, steady, type Trade, usual } from "./trade.ts";

/** Care, education, cleaning, safety, offices. */
export const serviceTrades: readonly Trade[] = [
  {
    naf: "8710A",
    activity: "Hébergement médicalisé pour personnes âgées",
    names: [
      ["Résidence {n}", "La résidence {n}"],
      ["EHPAD {n}", "L'EHPAD {n}"],
    ],
    about: lines(`
      La résidence accueille des personnes âgées dans un cadre calme.
      L'équipe prend le temps d'écouter les résidents et leurs familles.
      La formation et l'évolution des salariés sont une priorité.
      Un grand jardin entoure la maison.
    `),
    headcounts: ["50 à 99 salariés"],
    jobs: ["nursingAssistant", "nursingAssistant", "careHomeWorker", "nurse"],
    kinds: steady,
    weight: 4,
  },
  {
    naf: "8810A",
    activity: "Aide à domicile",
    names: [
      ["{c} Domicile", "{c} Domicile"],
      ["Main dans la main {c}", "L'association Main dans la main {c}"],
    ],
    about: lines(`
      Nous aidons les personnes âgées, les familles et les personnes en situation de handicap chez elles.
      Nos salariés sont suivis par une responsable de secteur disponible.
      Les plannings sont construits avec chacun.
    `),
    headcounts: ["50 à 99 salariés"],
    jobs: ["homeCarer", "homeCarer", "homeHelp"],
    kinds: steady,
    weight: 4,
  },
  {
    naf: "8891A",
    activity: "Accueil de jeunes enfants",
    names: [["Crèche {n}", "La crèche {n}"]],
    about: lines(`
      La crèche associative accueille des enfants de dix semaines à trois ans.
      Les parents participent à la vie de la maison.
      Le projet donne une grande place au jeu libre et au jardin.
    `),
    headcounts: ["10 à 19 salariés"],
    jobs: ["childcare"],
    kinds: steady,
    weight: 2,
  },
  {
    naf: "8899B",
    activity: "Action sociale et animation",
    names: [
      ["Centre social {n}", "Le centre social {n}"],
      ["Fédération {c}", "La fédération {c}"],
    ],
    about: lines(`
      L'association gère des accueils de loisirs et des lieux de vie.
      Les familles et les habitants participent aux projets.
      Les salariés se forment tout au long de l'année.
    `),
    headcounts: medium,
    jobs: ["childrenLeader", "childrenLeader", "youthWorker", "sportsCoach", "communicator", "frontDesk"],
    kinds: usual,
    weight: 3,
  },
  {
    naf: "8121Z",
    activity: "Nettoyage courant des bâtiments",
    names: [["{c} Propreté", "{c} Propreté"]],
    about: lines(`
      Nous entretenons des bureaux, des écoles et des commerces.
      Les sites sont regroupés pour limiter les trajets.
      L'entreprise propose des formations de français et de métier.
    `),
    headcounts: large,
    jobs: ["cleaner"],
    kinds: steady,
    weight: 3,
  },
  {
    naf: "8010Z",
    activity: "Sécurité privée",
    names: [["{c} Sécurité", "{c} Sécurité"]],
    about: lines(`
      Nous protégeons des commerces, des bureaux et des événements.
      Le dialogue est notre premier outil.
      Les plannings sont réguliers et connus à l'avance.
    `),
    headcounts: ["50 à 99 salariés"],
    jobs: ["securityGuard"],
    kinds: steady,
    weight: 1,
  },
  {
    naf: "6920Z",
    activity: "Activités comptables",
    names: [["Cabinet {c}", "Le cabinet {c}"]],
    about: lines(`
      Le cabinet conseille des artisans, des commerçants et des associations.
      L'équipe est stable et prend le temps d'expliquer.
      Les outils sont récents et les dossiers numérisés.
    `),
    headcounts: medium,
    jobs: ["accountant", "accountant", "secretary"],
    kinds: steady,
    weight: 2,
  },
  {
    naf: "6201Z",
    activity: "Programmation informatique",
    names: [
      ["{c} Numérique", "{c} Numérique"],
      ["Coopérative {c}", "La coopérative {c}"],
    ],
    about: lines(`
      Nous créons des sites et des logiciels pour des associations et des entreprises.
      L'équipe partage ses connaissances chaque semaine.
      Les horaires sont souples et la confiance réelle.
    `),
    headcounts: ["10 à 19 salariés"],
    jobs: ["developer", "developer", "itSupport", "communicator"],
    kinds: steady,
    weight: 2,
  },
  {
    naf: "8220Z",
    activity: "Centre d'appels",
    names: [["{c} Relation Client", "{c} Relation Client"]],
    about: lines(`
      Nous répondons aux clients de services publics et d'entreprises.
      La formation d'arrivée est payée et dure un mois.
      Le bâtiment est neuf, au bord d'une ligne de tram.
    `),
    headcounts: large,
    jobs: ["callAdviser", "callAdviser", "hrAssistant", "frontDesk"],
    kinds: steady,
    weight: 1,
  },
];
