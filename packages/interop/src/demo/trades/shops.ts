import { lines } from "../job.ts";
import { small, steady, type Trade, tiny, usual } from "./trade.ts";

/** Shops, hair and beauty. */
export const shopTrades: readonly Trade[] = [
  {
    naf: "4711D",
    activity: "Supermarché",
    names: [
      ["Marché {n}", "Le magasin Marché {n}"],
      ["Halles {n}", "Le magasin Halles {n}"],
    ],
    about: lines(`
      Le magasin est indépendant et tenu par une famille de commerçants.
      Nous vendons beaucoup de produits locaux.
      Les évolutions internes sont fréquentes : plusieurs chefs de rayon ont débuté en caisse.
      Le magasin est ouvert du lundi au samedi.
    `),
    headcounts: ["20 à 49 salariés"],
    jobs: ["shelfStacker", "shelfStacker", "cashier", "butcher", "bakerySeller"],
    kinds: usual,
    weight: 4,
  },
  {
    naf: "4771Z",
    activity: "Commerce d'habillement",
    names: [["Boutique {c}", "La boutique {c}"]],
    about: lines(`
      La boutique choisit ses marques pour la qualité et le confort.
      Notre clientèle est fidèle et de tous les âges.
      Nous reprenons aussi les vêtements qui ne sont plus portés.
    `),
    headcounts: small,
    jobs: ["clothesSeller"],
    kinds: usual,
    weight: 2,
  },
  {
    naf: "4752B",
    activity: "Bricolage et jardinerie",
    names: [["Bricolage {n}", "Le magasin Bricolage {n}"]],
    about: lines(`
      Le magasin conseille les particuliers et les artisans depuis plus de trente ans.
      On y trouve des outils, du bois, des plantes et des conseils.
      Les équipes sont formées plusieurs fois par an.
    `),
    headcounts: ["20 à 49 salariés"],
    jobs: ["hardwareSeller", "cashier", "shelfStacker"],
    kinds: usual,
    weight: 2,
  },
  {
    naf: "4776Z",
    activity: "Fleuriste",
    names: [["L'Atelier fleuri {n}", "L'Atelier fleuri {n}"]],
    about: lines(`
      Nous composons des bouquets de saison.
      Une partie de nos fleurs est cultivée à moins de cinquante kilomètres.
    `),
    headcounts: tiny,
    jobs: ["florist"],
    kinds: steady,
    weight: 1,
  },
  {
    naf: "9602A",
    activity: "Coiffure",
    names: [
      ["Salon {c}", "Le salon {c}"],
      ["Coiffure {n}", "Le salon Coiffure {n}"],
    ],
    about: lines(`
      Le salon accueille toutes les chevelures et tous les âges.
      L'ambiance est simple et l'équipe se forme souvent.
      Nous utilisons des produits respectueux de la peau.
    `),
    headcounts: small,
    jobs: ["hairdresser"],
    kinds: steady,
    weight: 2,
  },
  {
    naf: "9602B",
    activity: "Soins de beauté",
    names: [["Institut {c}", "L'institut {c}"]],
    about: lines(`
      L'institut propose des soins du visage et du corps.
      L'accueil et l'hygiène sont nos priorités.
    `),
    headcounts: tiny,
    jobs: ["beautician"],
    kinds: steady,
    weight: 1,
  },
];
