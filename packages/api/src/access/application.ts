import type { ApplicationState } from "@tremplin/core/application";
import { emptyProfile } from "@tremplin/core/candidate";
import {
  type ApplicationRow,
  addInterview,
  beginApplication,
  planFollowUps,
  saveFollow,
  saveLink,
  saveOffers,
  saveProfile,
} from "@tremplin/database";
import { applicationExample } from "@tremplin/database/testing";
import { digestOf } from "../link-token.ts";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import { everybody, own, ownOffer, type Who } from "./who.ts";

const id = "a";
const soon = new Date(boardNow.getTime() + 86_400_000);

/** Those whom the company of the rows has as members. */
const company: readonly Who[] = ["recruiter", "manager"];
const members: readonly Who[] = ["recruiter", "manager", "stranger"];
/** The candidate, and the advisor who accompanies them. */
const side: readonly Who[] = ["candidate", "advisor"];

/** The candidate's application to the recruiter's offer, in a state; the advisor accompanies the candidate. */
export const anApplication =
  (state: ApplicationState, more: Partial<ApplicationRow> = {}) =>
  async ({ context: { database } }: TestBoard): Promise<void> => {
    const { db } = database;
    await db.deleteFrom("application").execute();
    await db.deleteFrom("follow").execute();
    await db.deleteFrom("linkToken").execute();
    await saveOffers(database, [ownOffer], boardNow);
    await saveProfile(
      db,
      "candidate",
      { ...emptyProfile, birthDate: "2004-05-12", jobs: ["vente"], about: "Souriante." },
      boardNow,
    );
    const attached = { id: `f${Math.random()}`, candidateId: "candidate", at: boardNow, actorId: null };
    await saveFollow(
      db,
      { candidateId: "candidate", advisorId: "advisor", antennaId: null },
      {
        ...attached,
        actorName: "",
        kind: "attached",
        fromAdvisorId: null,
        toAdvisorId: "advisor",
        reason: null,
      },
    );
    const example = { offerId: ownOffer.id, companyId: own.id, candidateId: "candidate", state };
    await beginApplication(db, applicationExample({ ...example, ...more }));
    await saveLink(db, {
      digest: digestOf("answer"),
      purpose: "application-answer",
      subjectId: id,
      email: "recruiter@exemple.fr",
      createdAt: boardNow,
      expiresAt: soon,
      usedAt: null,
    });
  };

async function anInterview(board: TestBoard): Promise<void> {
  await anApplication("interview")(board);
  await addInterview(board.context.database.db, {
    id: "i",
    applicationId: id,
    state: "proposed",
    dates: [soon.toISOString()],
    chosenAt: soon,
    minutes: 30,
    place: "Dijon",
    link: null,
    text: "",
    sequence: 0,
    createdBy: "recruiter",
    createdAt: boardNow,
    updatedAt: boardNow,
  });
}

async function aFollowUp(board: TestBoard): Promise<void> {
  await anApplication("hired")(board);
  const { db } = board.context.database;
  await planFollowUps(db, [
    {
      id: "s",
      applicationId: id,
      candidateId: "candidate",
      day: 7,
      dueAt: boardNow,
      askedAt: boardNow,
      isStill: null,
      text: "",
      answeredAt: null,
    },
  ]);
  await saveLink(db, {
    digest: digestOf("still"),
    purpose: "follow-up",
    subjectId: "s",
    email: "candidate@exemple.fr",
    createdAt: boardNow,
    expiresAt: soon,
    usedAt: null,
  });
}

const asked = { publicId: ownOffer.publicId };
const written = {
  ...asked,
  message: "Bonjour",
  file: "profile",
  answers: [],
  next: "send" as const,
};

/** Applying, following what becomes of it, and answering. */
export const applicationRows: Readonly<Record<string, Row>> = {
  "application.tellAge": {
    prepare: anApplication("draft"),
    call: (api) => api.application.tellAge({ birthDate: "2004-05-12", candidateId: "candidate" }),
    letsIn: side,
    serves: side,
  },
  "application.compose": {
    prepare: anApplication("draft"),
    call: (api) => api.application.compose({ ...asked, candidateId: "candidate" }),
    letsIn: side,
    serves: side,
  },
  "application.write": {
    prepare: anApplication("draft"),
    call: (api) => api.application.write({ ...written, candidateId: "candidate", agreement: "in-person" }),
    letsIn: side,
    serves: side,
  },
  "application.drop": {
    prepare: anApplication("draft", { sentAt: null }),
    call: (api) => api.application.drop({ id }),
    letsIn: side,
    serves: side,
  },
  "application.mine": { call: (api) => api.application.mine(), letsIn: ["candidate"] },
  "application.show": {
    prepare: anApplication("sent"),
    call: (api) => api.application.show({ id }),
    letsIn: side,
    serves: side,
  },
  "application.toReview": { call: (api) => api.application.toReview(), letsIn: ["advisor", "colleague"] },
  "application.takeStep": {
    prepare: anApplication("sent"),
    call: (api) => api.application.takeStep({ id, step: "withdraw", reason: "too-far" }),
    letsIn: side,
    serves: ["candidate"],
  },
  "application.received": { call: (api) => api.application.received(), letsIn: members },
  "application.board": {
    prepare: anApplication("sent"),
    call: (api) => api.application.board({ offerId: ownOffer.id }),
    letsIn: company,
    serves: company,
  },
  "application.read": {
    prepare: anApplication("sent"),
    call: (api) => api.application.read({ id }),
    letsIn: company,
    serves: company,
  },
  "application.decide": {
    prepare: anApplication("sent"),
    call: (api) => api.application.decide({ ids: [id], step: "shortlist" }),
    letsIn: company,
    serves: company,
  },
  "application.addNote": {
    prepare: anApplication("sent"),
    call: (api) => api.application.addNote({ id, text: "À rappeler." }),
    letsIn: company,
    serves: company,
  },
  "application.setQuestions": {
    call: (api) => api.application.setQuestions({ offerId: ownOffer.id, questions: [] }),
    letsIn: company,
    serves: company,
  },
  "application.proposeInterview": {
    prepare: anApplication("seen"),
    call: (api) => api.application.proposeInterview({ id, dates: [soon], minutes: 30, place: "Dijon" }),
    letsIn: company,
    serves: company,
  },
  "application.answerInterview": {
    prepare: anInterview,
    call: (api) => api.application.answerInterview({ id: "i", step: "choose", at: soon }),
    letsIn: side,
    serves: side,
  },
  "application.interviewCalendar": {
    prepare: anInterview,
    call: (api) => api.application.interviewCalendar({ id: "i" }),
    letsIn: [...side, ...company],
    serves: [...side, ...company],
  },
  "application.byLink": {
    prepare: anApplication("sent", { companyId: own.id }),
    call: (api) => api.application.byLink({ token: "answer" }),
    letsIn: everybody,
    serves: everybody,
  },
  // Nothing to give: this one was sent with the profile.
  "application.cvByLink": {
    prepare: anApplication("sent"),
    call: (api) => api.application.cvByLink({ token: "answer" }),
    letsIn: everybody,
    serves: [],
  },
  "application.answerByLink": {
    prepare: anApplication("sent"),
    call: (api) => api.application.answerByLink({ token: "answer", step: "shortlist" }),
    letsIn: everybody,
    serves: everybody,
  },
  "application.followUpByLink": {
    prepare: aFollowUp,
    call: (api) => api.application.followUpByLink({ token: "still" }),
    letsIn: everybody,
    serves: everybody,
  },
  "application.answerFollowUp": {
    prepare: aFollowUp,
    call: (api) => api.application.answerFollowUp({ id: "s", isStill: true }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "application.answerFollowUpByLink": {
    prepare: aFollowUp,
    call: (api) => api.application.answerFollowUpByLink({ token: "still", isStill: true }),
    letsIn: everybody,
    serves: everybody,
  },
};
