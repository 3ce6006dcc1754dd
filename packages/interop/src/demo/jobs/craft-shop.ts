import { type Job, lines } from "../job.ts";

/** Flowers, hair, beauty: shops where hands do the work. */
export const craftShopJobs = {
  florist: {
    rome: ["D1209", "Fleuriste"],
    titles: [
      ["Fleuriste", "Fleuriste"],
      ["Vendeur fleuriste", "Vendeuse fleuriste"],
    ],
    tasks: lines(`
      réaliser des bouquets et des compositions
      conseiller les clients pour les fêtes, les mariages et le deuil
      nettoyer les fleurs et changer l'eau
      décorer la vitrine au fil des saisons
      préparer les commandes et les livraisons
      entretenir les plantes de la boutique
      choisir les fleurs à l'arrivage
      encaisser et emballer
    `),
    profile: lines(`
      Vous avez le goût des couleurs et des matières.
      Vos mains sont habiles et vous aimez les fleurs de saison.
      Vous savez écouter un client dans les moments heureux comme dans les moments difficiles.
      Le froid de la réserve et le travail debout ne vous gênent pas.
    `),
    setting: lines(`
      L'atelier donne sur la boutique : on vous voit créer.
      Une partie des fleurs vient de producteurs voisins.
      Vous travaillez en duo, dans une boutique de quartier.
      La fête des mères et la Toussaint sont les temps forts de l'année.
    `),
    skills: lines(`
      Composition florale
      Entretien des plantes
      Conseil aux clients
      Décoration de vitrine
      Encaissement
    `),
    diplomas: ["CAP Fleuriste", "BP Fleuriste"],
    hours: "shop",
    pay: [1.01, 1.15],
    level: "some",
    licence: 0.2,
    also: ["stage"],
  },
  hairdresser: {
    rome: ["D1202", "Coiffeur / Coiffeuse"],
    titles: [
      ["Coiffeur", "Coiffeuse"],
      ["Coiffeur", "Coiffeuse", "mixte"],
      ["Coiffeur coloriste", "Coiffeuse coloriste"],
    ],
    tasks: lines(`
      accueillir la clientèle et proposer une coupe adaptée
      réaliser les shampooings, les soins et les massages du cuir chevelu
      couper et coiffer les cheveux de tous types
      préparer et poser les couleurs et les mèches
      tailler les barbes
      conseiller les produits à utiliser à la maison
      prendre les rendez-vous et encaisser
      nettoyer le matériel et le poste
    `),
    profile: lines(`
      Vous suivez les tendances et vous aimez créer.
      Vous mettez les gens à l'aise.
      Vous travaillez proprement et soignez les finitions.
      Vous avez envie d'apprendre de nouvelles techniques.
    `),
    setting: lines(`
      Le salon compte six fauteuils et une équipe stable.
      Des formations aux techniques de couleur sont prévues deux fois par an.
      Les produits utilisés sont d'origine végétale autant que possible.
      Les pourboires sont partagés entre tous.
    `),
    skills: lines(`
      Coupe
      Coloration
      Barbe
      Accueil de la clientèle
      Conseil en produits
      Hygiène du matériel
    `),
    diplomas: ["CAP Métiers de la coiffure", "BP Coiffure"],
    hours: "shop",
    pay: [1.02, 1.25],
    level: "skilled",
    licence: 0,
    also: ["stage"],
  },
  beautician: {
    rome: ["D1208", "Esthéticien / Esthéticienne"],
    titles: [
      ["Esthéticien", "Esthéticienne"],
      ["Praticien bien-être", "Praticienne bien-être"],
    ],
    tasks: lines(`
      réaliser les soins du visage et du corps
      pratiquer les épilations et les soins des mains
      accueillir et conseiller la clientèle
      préparer les cabines et désinfecter le matériel
      présenter les produits et suivre les stocks
      prendre les rendez-vous
      faire découvrir les cartes cadeaux et les forfaits
      noter les préférences de chaque personne
    `),
    profile: lines(`
      La douceur et la discrétion font partie de vos qualités.
      Vous respectez les règles d'hygiène sans qu'on vous le rappelle.
      Vous aimez prendre soin des autres.
      Vous savez gérer un agenda bien rempli.
    `),
    setting: lines(`
      L'institut dispose de quatre cabines et d'un espace de détente.
      L'équipe échange ses savoir-faire chaque mois.
      La blouse et le matériel sont fournis.
      La clientèle est régulière et de tous les âges.
    `),
    skills: lines(`
      Soins du visage
      Épilation
      Manucure
      Hygiène et désinfection
      Conseil en produits
      Prise de rendez-vous
    `),
    diplomas: ["CAP Esthétique, cosmétique, parfumerie", "BP Esthétique, cosmétique, parfumerie"],
    hours: "shop",
    pay: [1.01, 1.15],
    level: "skilled",
    licence: 0,
    also: ["stage"],
  },
} satisfies Record<string, Job>;
