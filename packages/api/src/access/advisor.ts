import { newCode } from "@tremplin/core/advisor";
import { emptyProfile } from "@tremplin/core/candidate";
import {
  addAction,
  addAdvisorNote,
  addCode,
  addCover,
  giveRole,
  saveFollow,
  saveProfile,
} from "@tremplin/database";
import { digestOf } from "../link-token.ts";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import type { Who } from "./who.ts";

const id = "candidate";
const code = newCode((bytes) => new Uint8Array(bytes));
/** Advisors: one accompanies the candidate of the rows, the colleague nobody. */
const advisors: readonly Who[] = ["advisor", "colleague"];
const accompanying: readonly Who[] = [...advisors, "administrator"];

/** The advisor accompanies the candidate, who is a minor; there is a note, an action, a code, an absence. */
async function accompanied(board: TestBoard, changes: { readonly isAttached?: boolean } = {}): Promise<void> {
  const { database } = board.context;
  const { db } = database;
  for (const table of [
    "follow",
    "followEvent",
    "advisorNote",
    "action",
    "registrationCode",
    "absenceCover",
  ] as const) {
    await db.deleteFrom(table).execute();
  }
  await giveRole(database, id, "candidate", boardNow);
  for (const who of advisors) await giveRole(database, who, "advisor", boardNow);
  await saveProfile(db, id, { ...emptyProfile, birthDate: "2009-05-12" }, boardNow);
  const made = { candidateId: id, createdAt: boardNow };
  const event = { id: "f", candidateId: id, at: boardNow, actorId: null, actorName: "", reason: null };
  if (changes.isAttached !== false) {
    await saveFollow(
      db,
      { candidateId: id, advisorId: "advisor", antennaId: null },
      { ...event, kind: "attached", fromAdvisorId: null, toAdvisorId: "advisor" },
    );
  }
  await addAdvisorNote(db, {
    ...made,
    id: "n",
    authorId: "advisor",
    authorName: "advisor",
    visibility: "private",
    text: "À rappeler.",
    updatedAt: boardNow,
  });
  await addAction(db, {
    ...made,
    id: "t",
    authorId: "advisor",
    authorName: "advisor",
    text: "Refaire le CV",
    dueOn: null,
    doneAt: null,
    doneBy: null,
  });
  await addCode(db, {
    id: "c",
    digest: digestOf(code),
    hint: "22",
    advisorId: "advisor",
    antennaId: null,
    createdAt: boardNow,
    expiresAt: new Date(boardNow.getTime() + 1_000),
    mostUses: 5,
    uses: 0,
    revokedAt: null,
  });
  const days = { fromDay: "2027-01-04", toDay: "2027-01-08", createdAt: boardNow };
  await addCover(db, { id: "b", advisorId: "advisor", coveredBy: "colleague", ...days });
}

const prepare = (board: TestBoard) => accompanied(board);
const alone = (board: TestBoard) => accompanied(board, { isAttached: false });
/** A file: every advisor may ask, only who accompanies is served. */
const ofFile = { prepare, letsIn: advisors, serves: ["advisor"] } as const satisfies Omit<Row, "call">;
const ofCandidate = { prepare, letsIn: ["candidate"], serves: ["candidate"] } as const satisfies Omit<
  Row,
  "call"
>;
const note = { id, visibility: "shared", text: "Bravo." } as const;

/** Accompanying young people: nobody opens another's file. */
export const advisorRows: Readonly<Record<string, Row>> = {
  "advisor.portfolio": {
    call: (api) =>
      api.advisor.portfolio({ words: "", filters: {}, sort: "nom", isDescending: false, page: 1, size: 25 }),
    letsIn: advisors,
    serves: advisors,
  },
  "advisor.file": { ...ofFile, call: (api) => api.advisor.file({ id }) },
  "advisor.giveConsent": {
    ...ofFile,
    call: (api) => api.advisor.giveConsent({ id, representativeName: "Luc", relation: "père", way: "paper" }),
  },
  "advisor.takeConsentBack": { ...ofFile, call: (api) => api.advisor.takeConsentBack({ id }) },
  "advisor.correctAge": {
    ...ofFile,
    call: (api) => api.advisor.correctAge({ id, birthDate: "2004-05-06", reason: "Année mal tapée" }),
  },
  "advisor.addNote": { ...ofFile, call: (api) => api.advisor.addNote(note) },
  "advisor.changeNote": { ...ofFile, call: (api) => api.advisor.changeNote({ ...note, note: "n" }) },
  "advisor.deleteNote": { ...ofFile, call: (api) => api.advisor.deleteNote({ id, note: "n" }) },
  "advisor.addAction": {
    ...ofFile,
    call: (api) => api.advisor.addAction({ id, text: "Appeler", dueOn: "" }),
  },
  "advisor.tickAction": {
    ...ofFile,
    call: (api) => api.advisor.tickAction({ id, action: "t", isDone: true }),
  },
  "advisor.dropAction": { ...ofFile, call: (api) => api.advisor.dropAction({ id, action: "t" }) },
  "advisor.setIndicators": {
    ...ofFile,
    call: (api) =>
      api.advisor.setIndicators({
        id,
        programme: "cej",
        programmeFrom: "",
        programmeTo: "",
        isQpv: false,
        isRqth: false,
        isZrr: false,
        diplomaLevel: "",
        externalId: "",
        antennaId: "",
      }),
  },
  // An administrator sees to it that somebody accompanies, and reads nothing.
  "advisor.accompaniment": {
    prepare,
    call: (api) => api.advisor.accompaniment({ id }),
    letsIn: accompanying,
    serves: ["advisor", "administrator"],
  },
  "advisor.transfer": {
    prepare,
    call: (api) => api.advisor.transfer({ id, advisorId: "colleague", word: "" }),
    letsIn: accompanying,
    serves: ["advisor", "administrator"],
  },
  "advisor.archive": { ...ofFile, call: (api) => api.advisor.archive({ id, reason: "cdi" }) },
  "advisor.reopen": {
    ...ofFile,
    prepare: async (board) => {
      await accompanied(board);
      await board.context.database.db.updateTable("follow").set({ archivedAt: boardNow }).execute();
    },
    call: (api) => api.advisor.reopen({ id }),
  },
  "advisor.unattached": {
    call: (api) => api.advisor.unattached(),
    letsIn: accompanying,
    serves: accompanying,
  },
  "advisor.attach": {
    prepare: alone,
    // To oneself; an administrator chooses anybody.
    call: (api) => api.advisor.attach({ id, advisorId: "colleague" }),
    letsIn: accompanying,
    serves: ["colleague", "administrator"],
  },
  "advisor.absences": { call: (api) => api.advisor.absences(), letsIn: advisors },
  "advisor.addAbsence": {
    prepare,
    call: (api) =>
      api.advisor.addAbsence({ coveredBy: "colleague", fromDay: "2027-01-04", toDay: "2027-01-08" }),
    letsIn: advisors,
    serves: ["advisor"],
  },
  "advisor.removeAbsence": { ...ofFile, call: (api) => api.advisor.removeAbsence({ id: "b" }) },
  "advisor.codes": { call: (api) => api.advisor.codes(), letsIn: advisors },
  "advisor.makeCode": {
    call: (api) => api.advisor.makeCode({ days: 7, mostUses: 10, antennaId: "" }),
    letsIn: advisors,
    serves: advisors,
  },
  "advisor.dropCode": { ...ofFile, call: (api) => api.advisor.dropCode({ id: "c" }) },
  "advisor.invite": {
    call: (api) => api.advisor.invite({ email: "zoe@exemple.fr", name: "Zoé", antennaId: "" }),
    letsIn: advisors,
    serves: advisors,
  },
  "advisor.importPortfolio": {
    call: (api) =>
      api.advisor.importPortfolio({
        bytes: new TextEncoder().encode("prénom;e-mail\nZoé;zoe@exemple.fr"),
        isDry: true,
      }),
    letsIn: accompanying,
    serves: accompanying,
  },
  "advisor.support": { ...ofCandidate, call: (api) => api.advisor.support() },
  "advisor.tickOwnAction": {
    ...ofCandidate,
    call: (api) => api.advisor.tickOwnAction({ action: "t", isDone: true }),
  },
  "advisor.enterCode": { ...ofCandidate, prepare: alone, call: (api) => api.advisor.enterCode({ code }) },
};
