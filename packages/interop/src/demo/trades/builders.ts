import { lines } from "../job.ts";
import { medium, small, steady, type Trade } from "./trade.ts";

/** Building companies and garages. */
export const builderTrades: readonly Trade[] = [
  {
    naf: "4399C",
    activity: "Maçonnerie générale",
    names: [
      ["{c} Construction", "{c} Construction"],
      ["Bâtisseurs {n}", "L'entreprise Bâtisseurs {n}"],
    ],
    about: lines(`
      L'entreprise construit et rénove des maisons et des bâtiments publics.
      Les équipes restent proches de leur domicile.
      Nous formons des apprentis chaque année.
    `),
    headcounts: medium,
    jobs: ["mason", "roofer", "labourer", "secretary"],
    kinds: steady,
    weight: 3,
  },
  {
    naf: "4334Z",
    activity: "Travaux de peinture et vitrerie",
    names: [["Peintures {c}", "L'entreprise Peintures {c}"]],
    about: lines(`
      Nous rénovons des logements, des écoles et des bureaux.
      L'équipe soigne la préparation autant que la finition.
    `),
    headcounts: small,
    jobs: ["painter"],
    kinds: steady,
    weight: 1,
  },
  {
    naf: "4321A",
    activity: "Installation électrique et chauffage",
    names: [
      ["{c} Énergies", "{c} Énergies"],
      ["Électricité {n}", "L'entreprise Électricité {n}"],
    ],
    about: lines(`
      L'entreprise installe et dépanne l'électricité, le chauffage et le solaire.
      Les chantiers sont variés, de la maison à l'école.
      Chaque nouvelle personne travaille en binôme pendant un mois.
    `),
    headcounts: ["6 à 9 salariés", "10 à 19 salariés"],
    jobs: ["electrician", "electrician", "plumber", "secretary"],
    kinds: steady,
    weight: 3,
  },
  {
    naf: "4332A",
    activity: "Travaux de menuiserie bois",
    names: [["Menuiserie {n}", "La menuiserie {n}"]],
    about: lines(`
      La menuiserie fabrique et pose des ouvrages sur mesure.
      Le bois vient de forêts de la région.
      L'atelier a accueilli plus de vingt apprentis depuis sa création.
    `),
    headcounts: ["6 à 9 salariés"],
    jobs: ["joiner", "joiner", "salesRep"],
    kinds: steady,
    weight: 2,
  },
  {
    naf: "4520A",
    activity: "Entretien et réparation de véhicules automobiles",
    names: [
      ["Garage {n}", "Le garage {n}"],
      ["Garage {c}", "Le garage {c}"],
    ],
    about: lines(`
      Le garage entretient et répare toutes les marques.
      Les clients nous confient leur voiture depuis des années.
      L'atelier se prépare aux véhicules électriques.
    `),
    headcounts: ["6 à 9 salariés", "10 à 19 salariés"],
    jobs: ["mechanic", "mechanic", "bodyworker"],
    kinds: steady,
    weight: 3,
  },
];
