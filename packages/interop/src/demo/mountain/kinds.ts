import { lines } from "../job.ts";
import type { MountainJobKey } from "./jobs.ts";

/** A kind of employer of the mountain. `{n}` in its names is an invented place. */
export interface MountainKind {
  readonly names: readonly string[];
  /** What comes before the name inside a sentence, and whether it is feminine: "le magasin", "la société". */
  readonly activity: string;
  readonly naf: string;
  readonly about: readonly string[];
  readonly headcounts: readonly string[];
  readonly jobs: readonly MountainJobKey[];
  /** Wholly of the sector, whatever the job. */
  readonly isWhole?: true;
}

/** Peaks and combes that exist on no map. */
export const inventedPlaces = lines(`
  la Combe Blanche
  l'Aiguille Rousse
  la Dent Claire
  la Croix du Névé
  les Trois Cairns
  la Roche Percée
  le Pas du Chamois
  la Tête Ronde
  le Vallon Perdu
  les Arolles
  la Pierre Levée
  le Col des Vents
  la Grande Arête
  les Edelweiss
  le Balcon des Neiges
  la Cascade Bleue
  l'Ours Brun
  la Lauze
  le Mélézin
  les Gentianes
  la Source Froide
`);

export const mountainKinds = {
  lifts: {
    names: ["Domaine skiable de {n}", "Remontées de {n}", "Société des pistes de {n}"],
    activity: "Exploitation de domaine skiable",
    naf: "4939C",
    about: lines(`
      Le domaine ouvre de mi-décembre à mi-avril, et l'été pour les randonneurs et les vélos.
      L'équipe compte cent vingt personnes l'hiver et quarante à l'année.
      Une bonne part de nos saisonniers revient chaque hiver.
      Nous formons à nos machines, et nous finançons les certificats de qualification.
      La sécurité passe avant la file d'attente : c'est la règle de la maison.
    `),
    headcounts: ["50 à 99 salariés", "100 à 199 salariés"],
    jobs: [
      "liftAgent",
      "liftDriver",
      "liftMechanic",
      "groomer",
      "snowMaker",
      "patroller",
      "patrolChief",
      "ticketSeller",
      "accountant",
    ],
    isWhole: true,
  },
  hotel: {
    names: ["Hôtel de {n}", "Résidence de {n}", "Chalet-hôtel de {n}"],
    activity: "Hôtels et hébergement similaire",
    naf: "5510Z",
    about: lines(`
      La maison a trente-huit chambres, un restaurant et un petit spa, à deux pas des pistes.
      Quatrième saison pour l'équipe actuelle : on se connaît, et on s'entraide au coup de feu.
      Les chambres du personnel ont été refaites l'an dernier.
      Nos clients viennent marcher l'été et skier l'hiver.
    `),
    headcounts: ["10 à 19 salariés", "20 à 49 salariés"],
    jobs: [
      "cook",
      "commis",
      "waiter",
      "roomAttendant",
      "receptionist",
      "nightAuditor",
      "dishwasher",
      "spa",
      "maintenance",
    ],
  },
  restaurant: {
    names: ["Restaurant d'altitude de {n}", "La Table de {n}", "Auberge de {n}"],
    activity: "Restauration traditionnelle",
    naf: "5610A",
    about: lines(`
      Cent vingt couverts en terrasse quand il fait beau, une salle au coin du feu quand il neige.
      La carte est courte et tout est fait sur place.
      On monte en télécabine le matin et on redescend à skis le soir.
      Les fromages viennent de la vallée et les fournisseurs nous connaissent.
    `),
    headcounts: ["6 à 9 salariés", "10 à 19 salariés"],
    jobs: ["cook", "commis", "waiter", "barman", "dishwasher"],
  },
  hut: {
    names: ["Refuge de {n}", "Gîte d'étape de {n}"],
    activity: "Hébergement touristique et autre hébergement de courte durée",
    naf: "5520Z",
    about: lines(`
      Soixante couchages, l'eau de la source et des panneaux solaires : ici on compte.
      On y accède à pied en trois heures, et l'hélicoptère monte les vivres deux fois par saison.
      L'équipe de quatre vit sur place et prend ses jours à tour de rôle.
    `),
    headcounts: ["3 à 5 salariés"],
    jobs: ["hutKeeper", "hutHelp", "hutCook"],
  },
  school: {
    names: ["École de ski de {n}", "Bureau des guides de {n}"],
    activity: "Enseignement de disciplines sportives",
    naf: "8551Z",
    about: lines(`
      L'école réunit quarante monitrices et moniteurs l'hiver, une dizaine l'été.
      Les groupes ne dépassent pas huit personnes.
      Le bureau organise aussi les secours de la haute route avec les communes.
    `),
    headcounts: ["20 à 49 salariés"],
    jobs: ["skiInstructor", "leader", "bikeInstructor", "schoolDesk"],
  },
  shop: {
    names: ["Skis et Cycles de {n}", "Sport Montagne {n}", "La Glisse de {n}"],
    activity: "Commerce de détail d'articles de sport en magasin spécialisé",
    naf: "4764Z",
    about: lines(`
      Le magasin loue, vend et répare : skis l'hiver, vélos à assistance l'été.
      L'atelier a deux machines à affûter neuves.
      On apprend le réglage des fixations en une semaine, avec quelqu'un à côté.
    `),
    headcounts: ["3 à 5 salariés", "6 à 9 salariés"],
    jobs: ["skiTechnician", "sportSeller", "cycleTechnician", "baker"],
  },
  works: {
    names: ["Verticale {n}", "Travaux d'altitude {n}", "Charpentes de {n}"],
    activity: "Travaux spécialisés de construction",
    naf: "4399D",
    about: lines(`
      Filets, ancrages, paravalanches : nos chantiers se voient de loin.
      L'entreprise investit chaque année dans les équipements individuels.
      Les équipes partent à quatre et rentrent chez elles le vendredi.
    `),
    headcounts: ["10 à 19 salariés", "20 à 49 salariés"],
    jobs: ["ropeWorker", "carpenter", "machineDriver", "siteChief"],
    isWhole: true,
  },
  industry: {
    names: ["Câbles et Neige {n}", "Atelier des Cimes {n}"],
    activity: "Ingénierie, études techniques",
    naf: "7112B",
    about: lines(`
      Nous concevons des gares, des cabines et des capteurs de manteau neigeux pour toute l'Europe.
      Le bureau d'études et l'atelier sont dans le même bâtiment : on voit ce que l'on dessine.
    `),
    headcounts: ["50 à 99 salariés"],
    jobs: ["cableEngineer", "draughtsman", "snowScientist", "welder"],
    isWhole: true,
  },
  commune: {
    names: ["Communauté de communes de {n}", "Office de tourisme de {n}", "Parc naturel de {n}"],
    activity: "Administration publique générale",
    naf: "8411Z",
    about: lines(`
      La collectivité emploie soixante agents, et deux fois plus l'hiver pour les navettes et le déneigement.
      Ici chaque métier se voit : une route ouverte, un sentier propre, un visiteur bien orienté.
    `),
    headcounts: ["50 à 99 salariés"],
    jobs: ["snowPlough", "shuttle", "visitorAdviser", "parkWarden", "handyman"],
  },
  /** In towns below, not of the sector. */
  town: {
    names: ["Le Grand Café de {n}"],
    activity: "Restauration traditionnelle",
    naf: "5610A",
    about: lines(`
      L'établissement est en centre-ville, à cinq minutes de la gare.
      L'équipe est stable et les plannings sont connus six semaines avant.
    `),
    headcounts: ["20 à 49 salariés"],
    jobs: ["townCook", "townSeller", "townAccountant"],
  },
  clinic: {
    names: ["Clinique de {n}"],
    activity: "Activités hospitalières",
    naf: "8610Z",
    about: [
      "L'établissement a cent vingt lits, en centre-ville.",
      "Les plannings sont connus six semaines avant.",
    ],
    headcounts: ["100 à 199 salariés"],
    jobs: ["nurse"],
  },
} satisfies Record<string, MountainKind>;

export type MountainKindKey = keyof typeof mountainKinds;

/** The kinds of the first twenty companies of each massif. */
export const kindsOfMassif: readonly MountainKindKey[] = [
  "lifts",
  "hotel",
  "restaurant",
  "shop",
  "hotel",
  "commune",
  "works",
  "hut",
  "school",
  "hotel",
  "restaurant",
  "shop",
  "lifts",
  "hotel",
  "industry",
  "commune",
  "hut",
  "restaurant",
  "shop",
  "works",
];
