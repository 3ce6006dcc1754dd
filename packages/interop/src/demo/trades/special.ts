import { lines } from "../job.ts";
import { medium, small, type Trade, tiny } from "./trade.ts";

const inclusion = lines(`
  Notre association emploie des personnes qui reprennent pied dans le monde du travail.
  Chaque salarié est suivi par un encadrant technique et une accompagnatrice.
  L'association travaille avec la mission locale et France Travail.
  Deux personnes sur trois trouvent un emploi ou une formation à la sortie.
`);

/** Those under whose contracts nobody else hires: agencies, inclusion, civic service, self-employment. */
export const specialTrades: readonly Trade[] = [
  {
    naf: "7820Z",
    activity: "Agence de travail temporaire",
    names: [
      ["{c} Intérim", "{c} Intérim"],
      ["Agence {c} Emploi", "L'agence {c} Emploi"],
    ],
    about: lines(`
      Nous sommes une agence d'intérim indépendante, implantée dans la région depuis plus de quinze ans.
      Nous travaillons avec près de deux cents entreprises de tous les métiers.
      Chaque personne est reçue, conseillée et suivie pendant sa mission.
      Nos équipes connaissent les ateliers et les chantiers où vous serez envoyés.
    `),
    headcounts: small,
    jobs: [
      "orderPicker",
      "forkliftDriver",
      "truckDriver",
      "deliveryDriver",
      "foodOperator",
      "packer",
      "welder",
      "machinist",
      "maintenance",
      "mason",
      "painter",
      "electrician",
      "plumber",
      "roofer",
      "labourer",
      "mechanic",
      "waiter",
      "kitchenHelp",
      "dishwasher",
      "cleaner",
      "nursingAssistant",
      "careHomeWorker",
      "secretary",
      "accountant",
      "shelfStacker",
      "landscaper",
    ],
    kinds: ["interim", "cdi-interimaire"],
    weight: 4,
    agency: true,
  },
  {
    naf: "7820Z",
    activity: "Entreprise de travail temporaire d'insertion",
    names: [["{c} Insertion Intérim", "{c} Insertion Intérim"]],
    about: lines(`
      Nous sommes une entreprise de travail temporaire d'insertion.
      Nos missions sont un premier pas vers un emploi durable.
      Chaque personne est suivie par une conseillère en insertion.
      Nous proposons des missions d'intérim accompagnées.
    `),
    headcounts: small,
    jobs: [
      "orderPicker",
      "labourer",
      "cleaner",
      "packer",
      "deliveryDriver",
      "homeHelp",
      "sorter",
      "foodOperator",
    ],
    kinds: ["interim-insertion"],
    weight: 1,
    agency: true,
  },
  {
    naf: "8810C",
    activity: "Chantier d'insertion du bâtiment",
    names: [["Chantiers {n}", "L'association Chantiers {n}"]],
    about: inclusion,
    headcounts: medium,
    jobs: ["painter", "mason", "labourer", "joiner", "cleaner"],
    kinds: ["insertion"],
    weight: 1,
  },
  {
    naf: "8810C",
    activity: "Ressourcerie",
    names: [["Ressourcerie {n}", "La ressourcerie {n}"]],
    about: inclusion,
    headcounts: medium,
    jobs: ["sorter", "packer", "deliveryDriver"],
    kinds: ["insertion"],
    weight: 1,
  },
  {
    naf: "8810C",
    activity: "Jardin d'insertion",
    names: [["Jardins solidaires {n}", "L'association Jardins solidaires {n}"]],
    about: inclusion,
    headcounts: medium,
    jobs: ["marketGardener", "landscaper", "kitchenHelp"],
    kinds: ["insertion"],
    weight: 1,
  },
  {
    naf: "8292Z",
    activity: "Entreprise adaptée",
    names: [["Ateliers {c}", "L'entreprise adaptée Ateliers {c}"]],
    about: lines(`
      Notre entreprise adaptée emploie des personnes en situation de handicap.
      Les postes sont aménagés selon les besoins de chaque personne.
      Nous préparons des commandes, entretenons des jardins et répondons au téléphone pour nos clients.
      Un parcours vers les autres entreprises est proposé à ceux qui le souhaitent.
    `),
    headcounts: ["50 à 99 salariés"],
    jobs: [
      "packer",
      "orderPicker",
      "secretary",
      "callAdviser",
      "frontDesk",
      "landscaper",
      "cleaner",
      "sorter",
    ],
    kinds: ["cdd-tremplin"],
    weight: 1,
  },
  {
    naf: "9499Z",
    activity: "Association de quartier",
    names: [
      ["Association {c}", "L'association {c}"],
      ["Maison de quartier {n}", "La maison de quartier {n}"],
    ],
    about: lines(`
      L'association relie les habitants autour de projets simples et utiles.
      L'association réunit une centaine de bénévoles.
      Les activités sont ouvertes à tous, sans condition de revenus.
      L'association est agréée pour l'accueil de volontaires en service civique.
    `),
    headcounts: small,
    jobs: ["digitalHelp", "elderlyVisits", "ecology", "readingHelp"],
    kinds: ["service-civique"],
    weight: 2,
  },
  {
    naf: "8621Z",
    activity: "Maison de santé pluriprofessionnelle",
    names: [["Maison de santé {n}", "La maison de santé {n}"]],
    about: lines(`
      La maison de santé réunit des soignants de plusieurs métiers.
      La maison a été créée avec l'appui de la commune.
      Les locaux sont récents et accessibles.
    `),
    headcounts: tiny,
    jobs: ["privateNurse", "physiotherapist"],
    kinds: ["liberal"],
    weight: 1,
  },
  {
    naf: "7010Z",
    activity: "Réseau de franchise",
    names: [["Réseau {c}", "Le réseau {c}"]],
    about: lines(`
      Le réseau s'est construit pas à pas, avec des entrepreneurs de terrain.
      Chaque franchisé est accompagné avant et après l'ouverture.
      Les résultats des points de vente sont partagés en toute transparence.
    `),
    headcounts: medium,
    jobs: ["franchiseMeals", "franchiseServices"],
    kinds: ["franchise"],
    weight: 1,
  },
  {
    naf: "6831Z",
    activity: "Agence immobilière",
    names: [
      ["{c} Immobilier", "{c} Immobilier"],
      ["Comptoir {n}", "Le Comptoir {n}"],
    ],
    about: lines(`
      Nous accompagnons les projets de vente et d'achat dans tout le département.
      Nous privilégions le conseil et la connaissance du terrain.
      Nos agents commerciaux sont indépendants et bien entourés.
    `),
    headcounts: small,
    jobs: ["estateAgent"],
    kinds: ["commercial"],
    weight: 1,
  },
  {
    naf: "4617A",
    activity: "Vente de produits du terroir",
    names: [["Terroirs {c}", "La maison Terroirs {c}"]],
    about: lines(`
      Nous vendons des condiments, du miel et des confitures faits dans la région.
      Nos produits sont présents dans une centaine de magasins.
      Nos agents commerciaux sont indépendants et bien entourés.
    `),
    headcounts: small,
    jobs: ["salesAgent"],
    kinds: ["commercial"],
    weight: 1,
  },
  {
    naf: "9411Z",
    activity: "Transmission d'entreprises",
    names: [["Relais {c} Transmission", "Le Relais {c} Transmission"]],
    about: lines(`
      Nous mettons en relation des artisans qui partent à la retraite et des personnes qui veulent s'installer.
      Nos conseillers suivent chaque reprise, du premier rendez-vous à la deuxième année.
      L'accompagnement est gratuit pour les repreneurs.
    `),
    headcounts: small,
    jobs: ["bakeryTakeover", "workshopTakeover"],
    kinds: ["reprise"],
    weight: 1,
  },
];
