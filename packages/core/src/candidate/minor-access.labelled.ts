import type { OfferForMinor } from "./minor-access.ts";

/** An offer of 35 hours by day in which nothing stands against anybody. */
const plain: OfferForMinor = {
  title: "Employé / Employée de commerce (H/F)",
  description: "Vous accueillez les clients et rangez les rayons.",
  schedule: null,
  weeklyHours: 35,
  romeCode: "D1507",
  nafCode: null,
  contract: "cdd",
  contractMonths: 3,
  licences: [],
  training: null,
  skills: [],
};

interface Labelled {
  readonly about: string;
  readonly offer: OfferForMinor;
  readonly age: number;
  /** Verdict, then the codes of the reasons in their order. */
  readonly expected: string;
}

function labelled(about: string, age: number, offer: Partial<OfferForMinor>, expected: string): Labelled {
  return { about, age, offer: { ...plain, ...offer }, expected };
}

/** Offers as people write them, and what the law says of them for an age. */
export const labelledOffers: readonly Labelled[] = [
  labelled("a shop by day", 16, {}, "open"),
  labelled("a shop by day, nearly grown up", 17, {}, "open"),
  labelled(
    "everything, once one is 18",
    18,
    { weeklyHours: 45, schedule: "de nuit", romeCode: "N1101" },
    "open",
  ),
  labelled("part time", 16, { weeklyHours: 20 }, "open"),
  labelled("hours untold", 16, { weeklyHours: null }, "open"),
  // Age of admission.
  labelled("13", 13, {}, "closed too-young"),
  labelled("15, a usual job", 15, {}, "closed too-young"),
  labelled("15, apprenticeship", 15, { contract: "apprentissage" }, "check young-apprentice"),
  labelled("14, apprenticeship", 14, { contract: "apprentissage" }, "closed too-young"),
  labelled("15, internship", 15, { contract: "stage" }, "check young-apprentice"),
  labelled(
    "15, a month of the summer",
    15,
    { contract: "saisonnier", contractMonths: 1 },
    "check school-holidays",
  ),
  labelled(
    "14, summer job by its words",
    14,
    { contract: "cdd", contractMonths: null, description: "Job d'été : vous vendez des glaces." },
    "check school-holidays",
  ),
  labelled(
    "15, a season of six months",
    15,
    { contract: "saisonnier", contractMonths: 6 },
    "closed too-young",
  ),
  labelled("15, permanent", 15, { contract: "cdi", contractMonths: null }, "closed too-young"),
  labelled("16, civic service", 16, { contract: "service-civique" }, "open"),
  labelled("17, own business", 17, { contract: "franchise" }, "check own-business"),
  labelled("17, liberal", 17, { contract: "liberal" }, "check own-business"),
  // Working time.
  labelled("39 hours", 17, { weeklyHours: 39 }, "check weekly-hours-derogation"),
  labelled("36 hours", 17, { weeklyHours: 36 }, "check weekly-hours-derogation"),
  labelled("40 hours on a site", 17, { weeklyHours: 40, romeCode: "F1704" }, "check weekly-hours-derogation"),
  labelled("42 hours", 17, { weeklyHours: 42 }, "closed weekly-hours"),
  labelled(
    "45 hours in the text alone",
    17,
    { weeklyHours: null, description: "Contrat de 45h par semaine." },
    "closed weekly-hours",
  ),
  labelled(
    "39 h/semaine in the schedule",
    16,
    { weeklyHours: null, schedule: "39h/semaine" },
    "check weekly-hours-derogation",
  ),
  labelled("days of 10 hours", 17, { schedule: "10h par jour sur 3 jours" }, "closed daily-hours"),
  labelled(
    "days of 10 hours on a site",
    17,
    { schedule: "10h par jour", romeCode: "A1203" },
    "check daily-hours-derogation",
  ),
  labelled("posts of 12 hours", 17, { schedule: "Postes de 12h" }, "closed daily-hours"),
  labelled("7 hours a day", 16, { schedule: "7h/jour" }, "open"),
  labelled("8 hours a day", 16, { schedule: "8 heures par jour" }, "open"),
  // Night.
  labelled("night in words", 17, { schedule: "Travail de nuit" }, "closed night"),
  labelled("no night", 17, { schedule: "Pas de travail de nuit" }, "open"),
  labelled("3x8", 17, { schedule: "Horaires en 3x8" }, "closed night"),
  labelled("2x8 by day", 17, { schedule: "2x8 : 6h-14h ou 14h-22h" }, "open"),
  labelled("2x8 from 5", 17, { schedule: "5h-13h / 13h-21h" }, "closed night"),
  labelled("22h to 6h", 17, { schedule: "de 22h à 6h" }, "closed night"),
  labelled("until 23h in a warehouse", 17, { schedule: "de 15h à 23h", romeCode: "N1103" }, "closed night"),
  labelled(
    "until 23h in a restaurant",
    17,
    { schedule: "de 17h30 à 23h", romeCode: "G1803" },
    "check night-sector",
  ),
  labelled(
    "until 23h in a hotel by its activity",
    16,
    { schedule: "16h-23h", romeCode: null, nafCode: "5510Z" },
    "check night-sector",
  ),
  labelled("until 1h in a restaurant", 17, { schedule: "18h à 1h", romeCode: "G1803" }, "closed night"),
  labelled(
    "night watch of a hotel",
    17,
    { title: "Réceptionniste de nuit (H/F)", romeCode: "G1703" },
    "closed night",
  ),
  labelled("bakery from 4h", 17, { schedule: "de 4h à 11h", romeCode: "D1102" }, "check night-sector"),
  labelled("bakery from 3h", 17, { schedule: "de 3h à 10h", romeCode: "D1102" }, "closed night"),
  labelled(
    "bakery from 4h, 15",
    15,
    { schedule: "4h-11h", romeCode: "D1102", contract: "apprentissage" },
    "closed night young-apprentice",
  ),
  labelled(
    "until 21h, 15",
    15,
    { schedule: "13h à 21h", contract: "apprentissage" },
    "closed night young-apprentice",
  ),
  labelled("until 21h, 16", 16, { schedule: "13h à 21h" }, "open"),
  labelled("until 22h", 16, { schedule: "15h à 22h" }, "open"),
  labelled("a night club", 17, { description: "Vestiaire d'une boîte de nuit." }, "closed bar"),
  labelled(
    "nights of hotel are no night work",
    17,
    { description: "Vous vendez des nuitées et des nuits d'hôtel." },
    "open",
  ),
  // Work that is kept from minors.
  labelled("fork-lift by its job", 17, { romeCode: "N1101" }, "closed mobile-machines"),
  labelled("CACES", 17, { description: "CACES 3 exigé." }, "closed mobile-machines"),
  labelled("no CACES", 17, { description: "Préparation de commandes, sans CACES." }, "open"),
  labelled(
    "CACES in training",
    17,
    { description: "Vous passerez le CACES 1.", contract: "professionnalisation" },
    "check mobile-machines training-derogation",
  ),
  labelled("roofer", 17, { title: "Couvreur / Couvreuse (H/F)", romeCode: "F1610" }, "closed heights"),
  labelled(
    "roofer in training: heights with a declaration",
    17,
    { title: "Couvreur (H/F)", contract: "apprentissage" },
    "check heights training-derogation",
  ),
  labelled("work at height", 16, { description: "Travaux en hauteur réguliers." }, "closed heights"),
  labelled("no work at height", 16, { description: "Pas de travaux en hauteur." }, "open"),
  labelled(
    "up to your expectations",
    16,
    { description: "Un salaire à la hauteur de vos attentes." },
    "open",
  ),
  labelled("electrician", 17, { romeCode: "F1602" }, "closed electricity"),
  labelled(
    "apprentice electrician",
    17,
    { romeCode: "F1602", contract: "apprentissage" },
    "check electricity electric-habilitation",
  ),
  labelled(
    "apprentice butcher, 15",
    15,
    { romeCode: "D1101", contract: "apprentissage" },
    "check young-apprentice machines training-derogation",
  ),
  labelled("butcher", 17, { romeCode: "D1101" }, "closed machines"),
  labelled("chemicals", 17, { description: "Manipulation de produits chimiques." }, "closed chemicals"),
  labelled("asbestos", 17, { description: "Chantiers de désamiantage." }, "closed asbestos"),
  labelled("demolition", 17, { description: "Démolition de cloisons." }, "closed collapse"),
  labelled("scaffolding", 17, { description: "Montage d'échafaudages." }, "closed scaffolding"),
  labelled("foundry", 17, { description: "Coulée de métal en fusion." }, "closed molten"),
  labelled("slaughterhouse", 17, { description: "Poste en abattoir." }, "closed animals"),
  labelled("freezers", 17, { description: "Travail en chambre froide négative." }, "closed temperature"),
  labelled("confined", 17, { description: "Nettoyage en espace confiné." }, "closed confined"),
  labelled("bar", 17, { title: "Barman / Barmaid (H/F)", romeCode: "G1801" }, "closed bar"),
  labelled("bar in training", 17, { romeCode: "G1801", contract: "apprentissage" }, "check bar"),
  labelled(
    "waiting at table",
    17,
    { title: "Serveur / Serveuse (H/F)", romeCode: "G1803", schedule: "11h à 15h" },
    "open",
  ),
  labelled("heavy loads", 17, { description: "Port de charges lourdes." }, "check heavy-loads"),
  labelled("no heavy loads", 17, { description: "Sans port de charges lourdes." }, "open"),
  // Licences.
  labelled("licence B at 17", 17, { licences: ["B"] }, "open"),
  labelled("licence B at 16", 16, { licences: ["B"] }, "closed licence-age"),
  labelled("lorry", 17, { licences: ["C", "CE"] }, "closed licence-age"),
  labelled("moped", 16, { licences: ["AM"] }, "open"),
  labelled("licence untold", 16, { licences: null }, "open"),
  // Several at once: what closes comes first.
  labelled(
    "39 hours with a fork-lift at night",
    17,
    { weeklyHours: 39, schedule: "de nuit", romeCode: "N1101" },
    "closed night mobile-machines weekly-hours-derogation",
  ),
];
