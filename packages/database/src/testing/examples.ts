import type { Company } from "@tremplin/core/employer";
import type { Offer } from "@tremplin/core/offer";

/** A published offer in Dijon, its identifiers made of `number`, with the changes of the test. */
export function offerExample(number: number, changes: Partial<Offer> = {}): Offer {
  return {
    id: exampleId(number),
    publicId: String(number).padStart(10, "0"),
    slug: "vendeur-vendeuse-en-boulangerie-dijon",
    companyId: null,
    companyName: "Le Fournil de Jeanne",
    origin: { source: "board", reference: String(number), url: null },
    state: "published",
    title: "Vendeur / Vendeuse en boulangerie",
    description: "Tu accueilles les clients.\n\n- mise en rayon\n- encaissement",
    contract: "cdi",
    contractMonths: null,
    workingTime: "full",
    weeklyHours: 35,
    schedule: "Du mardi au samedi",
    pay: {
      kind: "stated",
      min: 185_000,
      max: 195_000,
      period: "month",
      currency: "EUR",
      monthsPaid: 12,
      extras: "Pain offert",
    },
    romeCode: "D1106",
    romeLabel: "Vente en alimentation",
    nafCode: "1071C",
    experience: "none",
    experienceMonths: null,
    licences: [],
    training: null,
    skills: ["Accueillir", "Encaisser"],
    place: {
      insee: "21231",
      label: "Dijon",
      postcode: "21000",
      department: "21",
      latitude: 47.3216,
      longitude: 5.0415,
      street: null,
    },
    remote: "none",
    withoutCar: true,
    startsOn: "2027-01-04",
    posts: 1,
    disabilityFriendly: false,
    contact: { kind: "app", value: null, instructions: null },
    sector: null,
    createdAt: new Date("2026-11-20T08:30:00.123Z"),
    updatedAt: new Date("2026-11-21T08:30:00Z"),
    publishedAt: new Date("2026-11-21T08:30:00Z"),
    expiresAt: new Date("2027-01-20T08:30:00Z"),
    ...changes,
  };
}

/** A company in Dijon, its identifiers made of `number`, with the changes of the test. */
export function companyExample(number: number, changes: Partial<Company> = {}): Company {
  return {
    id: exampleId(number),
    slug: `le-fournil-de-jeanne-${number}`,
    name: "Le Fournil de Jeanne",
    siret: null,
    nafCode: "1071C",
    activity: "Boulangerie et pâtisserie",
    description: null,
    website: null,
    headcount: "3 à 5 salariés",
    insee: "21231",
    placeLabel: "Dijon",
    createdAt: new Date("2026-11-20T08:30:00Z"),
    updatedAt: new Date("2026-11-20T08:30:00Z"),
    ...changes,
  };
}

/** A UUIDv7 that ends with the number. */
function exampleId(number: number): string {
  return `01934000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}
