import { emptyProfile } from "@tremplin/core/candidate";
import { anonymousCv, parseLibrarySearch } from "@tremplin/core/cv-library";
import {
  addContactRequest,
  addCvVersion,
  namePartner,
  saveLibraryEntry,
  saveProfile,
} from "@tremplin/database";
import { boardNow, type TestBoard } from "../testing/board.ts";
import { anApplication } from "./application.ts";
import type { Row } from "./row.ts";
import { moderatorsOfAll, own, ownOffer, type Who } from "./who.ts";

const id = "e";
const version = "lv";
const company: readonly Who[] = ["recruiter", "manager"];
/** Members of companies; the stranger's is no partner. */
const members: readonly Who[] = ["recruiter", "manager", "stranger"];
const sides: readonly Who[] = ["candidate", "advisor", ...company];
const text = "Votre profil nous plaît, parlons du poste.";
const profile = { ...emptyProfile, birthDate: "2004-05-12", jobs: ["vente"], about: "Souriante." };

/** The candidate's validated CV in the library, the recruiter's company a partner. */
async function anEntry(board: TestBoard): Promise<void> {
  await anApplication("sent")(board);
  const { database } = board.context;
  const { db } = database;
  for (const table of ["cvVersion", "libraryEntry", "partnerCompany", "rateLimit"] as const) {
    await db.deleteFrom(table).execute();
  }
  await saveProfile(db, "candidate", profile, boardNow);
  await addCvVersion(database, {
    id: version,
    userId: "candidate",
    kind: "made",
    title: "CV vente",
    documentId: null,
    content: { ...profile, name: "Lina" },
    text: "Souriante.",
    state: "validated",
    createdAt: boardNow,
    askedAt: boardNow,
    decidedAt: boardNow,
    decidedBy: "advisor",
    deletedAt: null,
  });
  await saveLibraryEntry(db, {
    id,
    candidateId: "candidate",
    cvVersionId: version,
    content: anonymousCv(profile, { names: [], email: null, phone: null, birthDate: null, commune: null }),
    consentedAt: boardNow,
  });
  await namePartner(db, { companyId: own.id, namedAt: boardNow, namedBy: "moderator", namedByName: "Max" });
}

/** The same, and the company asks. */
async function aRequest(board: TestBoard): Promise<void> {
  await anEntry(board);
  await addContactRequest(board.context.database.db, {
    id: "r",
    entryId: id,
    candidateId: "candidate",
    companyId: own.id,
    companyName: own.name,
    offerId: ownOffer.id,
    offerTitle: ownOffer.title,
    askedBy: "recruiter",
    askedByName: "Rémi",
    text,
    state: "asked",
    askedAt: boardNow,
    changedAt: boardNow,
    reason: null,
  });
}

async function digestOf(api: Parameters<Row["call"]>[0]): Promise<string> {
  const page = await api.cvLibrary.mine({ cvVersionId: version });
  return page.ok ? (page.value.proposal?.digest ?? "") : "";
}

/** The CV library: partner employers read and ask, young people agree and answer, the agency names partners. */
export const cvLibraryRows: Readonly<Record<string, Row>> = {
  "cvLibrary.search": {
    prepare: anEntry,
    call: (api) => api.cvLibrary.search(parseLibrarySearch(new URLSearchParams())),
    letsIn: members,
    serves: company,
  },
  "cvLibrary.show": {
    prepare: anEntry,
    call: (api) => api.cvLibrary.show({ id }),
    letsIn: members,
    serves: company,
  },
  "cvLibrary.file": {
    prepare: anEntry,
    call: (api) => api.cvLibrary.file({ id }),
    letsIn: members,
    serves: company,
  },
  "cvLibrary.ask": {
    prepare: anEntry,
    call: (api) => api.cvLibrary.ask({ id, offerId: ownOffer.id, text }),
    letsIn: members,
    serves: company,
  },
  "cvLibrary.withdraw": {
    prepare: aRequest,
    call: (api) => api.cvLibrary.withdraw({ id: "r" }),
    letsIn: company,
    serves: company,
  },
  "cvLibrary.sent": { call: (api) => api.cvLibrary.sent(), letsIn: members },
  "cvLibrary.mine": {
    prepare: anEntry,
    call: (api) => api.cvLibrary.mine({ cvVersionId: null }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "cvLibrary.agree": {
    prepare: anEntry,
    call: async (api) =>
      api.cvLibrary.agree({ cvVersionId: version, digest: await digestOf(api), isSure: true }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "cvLibrary.revoke": {
    prepare: anEntry,
    call: (api) => api.cvLibrary.revoke(),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "cvLibrary.answer": {
    prepare: aRequest,
    call: (api) => api.cvLibrary.answer({ id: "r", step: "accept" }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "cvLibrary.request": {
    prepare: aRequest,
    call: (api) => api.cvLibrary.request({ id: "r" }),
    letsIn: sides,
    serves: sides,
  },
  "cvLibrary.ofPerson": {
    prepare: anEntry,
    call: (api) => api.cvLibrary.ofPerson({ userId: "candidate" }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "cvLibrary.partners": { call: (api) => api.cvLibrary.partners({ typed: "o" }), letsIn: moderatorsOfAll },
  "cvLibrary.name": {
    call: (api) => api.cvLibrary.name({ companyId: own.id }),
    letsIn: moderatorsOfAll,
    serves: moderatorsOfAll,
  },
  "cvLibrary.unname": {
    prepare: anEntry,
    call: (api) => api.cvLibrary.unname({ companyId: own.id }),
    letsIn: moderatorsOfAll,
    serves: moderatorsOfAll,
  },
};
