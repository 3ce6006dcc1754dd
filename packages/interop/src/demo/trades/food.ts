import { lines } from "../job.ts";
import { medium, small, steady, type Trade, usual } from "./trade.ts";

/** Bakeries, butchers, restaurants, hotels. */
export const foodTrades: readonly Trade[] = [
  {
    naf: "1071C",
    activity: "Boulangerie et boulangerie-pâtisserie",
    names: [
      ["Boulangerie {n}", "La boulangerie {n}"],
      ["Le Fournil {n}", "Le fournil {n}"],
    ],
    about: lines(`
      La boulangerie fabrique ses pains et ses gâteaux sur place.
      Trois personnes au fournil, trois en boutique : on se connaît bien.
      Nos farines viennent d'un moulin voisin.
      La maison a été reprise il y a quelques années par un couple de boulangers.
    `),
    headcounts: ["6 à 9 salariés"],
    jobs: ["baker", "pastryCook", "bakerySeller", "bakerySeller"],
    kinds: usual,
    weight: 4,
  },
  {
    naf: "5610A",
    activity: "Restauration traditionnelle",
    names: [
      ["Restaurant {n}", "Le restaurant {n}"],
      ["La Table {n}", "La Table {n}"],
      ["Brasserie {n}", "La brasserie {n}"],
    ],
    about: lines(`
      Le restaurant propose une cuisine de saison, faite maison.
      La carte change souvent et met en avant les producteurs de la région.
      La salle est conviviale et la terrasse appréciée dès le printemps.
      L'équipe est stable et aime transmettre.
    `),
    headcounts: ["6 à 9 salariés", "10 à 19 salariés"],
    jobs: ["cook", "kitchenHelp", "waiter", "waiter", "dishwasher"],
    kinds: usual,
    weight: 5,
  },
  {
    naf: "5610C",
    activity: "Restauration rapide",
    names: [["{c} à emporter", "L'enseigne {c} à emporter"]],
    about: lines(`
      Nous préparons des repas simples et frais, sur place ou à emporter.
      Le restaurant est ouvert midi et soir, sept jours sur sept.
      Beaucoup de salariés ont commencé ici leur vie professionnelle.
    `),
    headcounts: medium,
    jobs: ["fastFood", "fastFood", "deliveryDriver"],
    kinds: usual,
    weight: 3,
  },
  {
    naf: "5510Z",
    activity: "Hôtels et hébergement similaire",
    names: [
      ["Hôtel {n}", "L'hôtel {n}"],
      ["Hôtel {c}", "L'hôtel {c}"],
    ],
    about: lines(`
      L'hôtel accueille des voyageurs et des familles toute l'année.
      Les chambres ont été rénovées récemment.
      La maison fait attention à l'eau, au linge et aux déchets.
      L'équipe parle plusieurs langues et s'entraide.
    `),
    headcounts: ["10 à 19 salariés"],
    jobs: ["receptionist", "roomAttendant", "waiter", "dishwasher"],
    kinds: usual,
    weight: 3,
  },
  {
    naf: "4722Z",
    activity: "Boucherie et charcuterie",
    names: [["Boucherie {n}", "La boucherie {n}"]],
    about: lines(`
      La boucherie travaille en direct avec des éleveurs.
      Les terrines et les plats sont faits sur place.
      La maison forme des apprentis depuis longtemps.
    `),
    headcounts: small,
    jobs: ["butcher"],
    kinds: steady,
    weight: 1,
  },
];
