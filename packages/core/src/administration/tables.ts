import { accountRoles } from "../account/index.ts";
import { companyStandings } from "../employer/index.ts";
import { memberStates } from "../membership/index.ts";
import { contractKinds, offerStates } from "../offer/index.ts";
import { type QueryOf, tableShape } from "../table/index.ts";

/** Events of the outbox: what waits, what is being done, what was given up, what was done. */
export const jobStates = ["waiting", "running", "failed", "done"] as const;
export type JobState = (typeof jobStates)[number];

export const personStates = ["active", "unproved", "disabled"] as const;
/** `unproved`: has not signed in yet, so nobody knows whether the address is theirs. */
export type PersonState = (typeof personStates)[number];

/** Where offers come from: written here, taken in from files, invented for the demo. */
export const offerOrigins = ["board", "import", "demo"] as const;
export type OfferOriginKind = (typeof offerOrigins)[number];

export const peopleTable = tableShape({
  sorts: ["nom", "courriel", "creation"],
  usualSort: "nom",
  filters: { role: [...accountRoles, "recruiter"], etat: personStates },
});

export const companiesTable = tableShape({
  sorts: ["nom", "ville", "creation", "offres", "membres"],
  usualSort: "nom",
  filters: { statut: companyStandings, membres: ["avec", "sans"], siret: ["avec", "sans"] },
});

export const offersTable = tableShape({
  sorts: ["titre", "entreprise", "modification", "publication", "fin"],
  usualSort: "-modification",
  filters: { etat: offerStates, contrat: contractKinds, origine: offerOrigins, entreprise: "text" },
});

export const membershipsTable = tableShape({
  sorts: ["entreprise", "demande", "fin", "effectif"],
  usualSort: "-demande",
  filters: { etat: memberStates, paiement: ["du", "regle"] },
});

export const jobsTable = tableShape({
  sorts: ["creation", "prevu", "essais"],
  usualSort: "-creation",
  filters: { etat: jobStates, file: "text" },
});

export const auditTable = tableShape({
  sorts: ["date", "personne"],
  usualSort: "-date",
  filters: { action: "text", personne: "text", objet: "text", du: "day", au: "day" },
});

export type PeopleQuery = QueryOf<typeof peopleTable>;
export type CompaniesQuery = QueryOf<typeof companiesTable>;
export type OffersQuery = QueryOf<typeof offersTable>;
export type MembershipsQuery = QueryOf<typeof membershipsTable>;
export type JobsQuery = QueryOf<typeof jobsTable>;
export type AuditQuery = QueryOf<typeof auditTable>;
