import { lines } from "../job.ts";
import { large, medium, small, steady, type Trade, usual } from "./trade.ts";

/** Factories, warehouses, transport, gardens and fields. */
export const makerTrades: readonly Trade[] = [
  {
    naf: "5210B",
    activity: "Entreposage et stockage",
    names: [["{c} Logistique", "{c} Logistique"]],
    about: lines(`
      Nous stockons et préparons des commandes pour des marques et des industriels.
      L'entrepôt est moderne et bien desservi.
      Les chefs d'équipe sont presque tous issus du terrain.
      La sécurité est la première de nos règles.
    `),
    headcounts: large,
    jobs: ["orderPicker", "orderPicker", "forkliftDriver", "hrAssistant"],
    kinds: usual,
    weight: 3,
  },
  {
    naf: "4941B",
    activity: "Transports routiers de fret",
    names: [
      ["Transports {c}", "La société Transports {c}"],
      ["{c} Livraison", "{c} Livraison"],
    ],
    about: lines(`
      L'entreprise familiale transporte des marchandises dans tout l'est de la France.
      Le parc est récent et bien entretenu.
      Les conducteurs rentrent chez eux chaque soir.
    `),
    headcounts: medium,
    jobs: ["truckDriver", "deliveryDriver", "deliveryDriver"],
    kinds: usual,
    weight: 2,
  },
  {
    naf: "4931Z",
    activity: "Transports urbains de voyageurs",
    names: [["Mobilités {c}", "Mobilités {c}"]],
    about: lines(`
      Nous faisons rouler les bus et les cars du territoire.
      L'entreprise forme elle-même ses conducteurs et ses conductrices.
      Le réseau s'agrandit et se convertit à l'électricité.
    `),
    headcounts: large,
    jobs: ["busDriver", "busDriver", "mechanic"],
    kinds: steady,
    weight: 1,
  },
  {
    naf: "1084Z",
    activity: "Industrie agroalimentaire",
    names: [
      ["Saveurs {c}", "Saveurs {c}"],
      ["Conserverie {n}", "La conserverie {n}"],
    ],
    about: lines(`
      Nous fabriquons des condiments et des conserves vendus dans toute la France.
      Les matières premières viennent surtout de la région.
      L'usine investit chaque année dans le confort des postes.
      On peut entrer comme opérateur et devenir chef de ligne.
    `),
    headcounts: large,
    jobs: ["foodOperator", "foodOperator", "packer", "maintenance", "hrAssistant"],
    kinds: usual,
    weight: 3,
  },
  {
    naf: "2562B",
    activity: "Mécanique industrielle",
    names: [
      ["{c} Mécanique", "{c} Mécanique"],
      ["Ateliers {n}", "La société Ateliers {n}"],
    ],
    about: lines(`
      Nous usinons et assemblons des pièces de précision.
      Nos clients travaillent dans le médical, le rail et l'énergie.
      L'atelier accueille chaque année plusieurs alternants, souvent embauchés ensuite.
      Le savoir-faire se transmet d'une génération à l'autre.
    `),
    headcounts: ["20 à 49 salariés", "50 à 99 salariés"],
    jobs: ["machinist", "welder", "maintenance", "salesRep"],
    kinds: steady,
    weight: 3,
  },
  {
    naf: "8130Z",
    activity: "Aménagement paysager",
    names: [
      ["Jardins {n}", "L'entreprise Jardins {n}"],
      ["{c} Paysages", "{c} Paysages"],
    ],
    about: lines(`
      Nous créons et entretenons des jardins sans produits chimiques.
      Les équipes sont petites et autonomes.
      Nous plantons chaque année plus de mille arbres.
    `),
    headcounts: ["6 à 9 salariés", "10 à 19 salariés"],
    jobs: ["landscaper"],
    kinds: usual,
    weight: 2,
  },
  {
    naf: "0121Z",
    activity: "Culture de la vigne",
    names: [["Domaine {n}", "Le domaine {n}"]],
    about: lines(`
      Le domaine cultive la vigne en agriculture biologique.
      La famille vit et travaille au milieu des parcelles.
      Une partie de l'équipe revient chaque année pour les vendanges.
    `),
    headcounts: small,
    jobs: ["vineyardWorker"],
    kinds: usual,
    weight: 2,
    only: [
      "11",
      "21",
      "30",
      "33",
      "34",
      "37",
      "39",
      "49",
      "51",
      "66",
      "67",
      "68",
      "69",
      "71",
      "83",
      "84",
      "89",
    ],
  },
  {
    naf: "0113Z",
    activity: "Culture de légumes",
    names: [["Ferme {n}", "La ferme {n}"]],
    about: lines(`
      La ferme produit des légumes biologiques pour les marchés et les cantines.
      On travaille dehors, au rythme des saisons.
    `),
    headcounts: small,
    jobs: ["marketGardener"],
    kinds: usual,
    weight: 1,
  },
];
