import type { MessageReportState } from "@tremplin/core/conversation";
import {
  addBroadcast,
  addDocument,
  addMessage,
  addMessageFiles,
  addMessageReport,
  beginConversation,
} from "@tremplin/database";
import { boardNow, type TestBoard } from "../testing/board.ts";
import { anApplication } from "./application.ts";
import type { Row } from "./row.ts";
import { everyPerson, moderators, moderatorsAnywhere, own, type Who } from "./who.ts";

const id = "k";
const messageId = "018f22e2-79b0-7fff-bfff-ffffffffffff";
const company: readonly Who[] = ["recruiter", "manager"];
/** The three sides of a conversation that the advisor has joined. */
const sides: readonly Who[] = ["candidate", "advisor", ...company];

/** A conversation about the candidate's application, the advisor in it, with a message of the candidate. */
async function aConversation(board: TestBoard): Promise<void> {
  await anApplication("sent")(board);
  const { db } = board.context.database;
  await db.deleteFrom("conversation").execute();
  await beginConversation(db, {
    id,
    kind: "application",
    subjectId: "a",
    candidateId: "candidate",
    companyId: own.id,
    title: "Vendeur",
    state: "open",
    blockedBy: null,
    advisorJoinedAt: boardNow,
    createdAt: boardNow,
    lastAt: boardNow,
  });
  await addMessage(db, {
    id: messageId,
    conversationId: id,
    authorId: "candidate",
    authorName: "Lina",
    side: "candidate",
    text: "Bonjour",
    isWhisper: false,
    at: boardNow,
    editedAt: null,
    earlierTexts: [],
    withdrawnAt: null,
    byMail: false,
  });
}

/** The same, with a file beside the message. */
async function aConversationWithFile(board: TestBoard): Promise<void> {
  await aConversation(board);
  const { db } = board.context.database;
  await db.deleteFrom("document").where("id", "=", "file").execute();
  await addDocument(db, {
    id: "file",
    ownerId: "candidate",
    kind: "other",
    name: "horaires.pdf",
    mediaType: "application/pdf",
    size: 4,
    sha256: "",
    storageKey: "documents/file",
    createdAt: boardNow,
    deletedAt: null,
  });
  await addMessageFiles(db, messageId, ["file"]);
  await board.context.files.put("documents/file", new Uint8Array([37, 80, 68, 70]));
}

/** The same, its message told of by a recruiter, and decided on in the states that follow. */
const aMessageReport = (state: MessageReportState) => async (board: TestBoard) => {
  await aConversation(board);
  const isDecided = state !== "open";
  await addMessageReport(board.context.database.db, {
    id: "mr",
    messageId,
    reporterId: "recruiter",
    reason: "other",
    text: "",
    createdAt: boardNow,
    state,
    decision: isDecided ? "withdraw" : null,
    statement: isDecided ? "Insultes." : null,
    decidedBy: isDecided ? "x" : null,
    decidedAt: isDecided ? boardNow : null,
    appeal: null,
  });
};

/** Young people whom the advisor accompanies, and a company that they may be introduced to. */
async function nobodyIntroduced(board: TestBoard): Promise<void> {
  await anApplication("sent")(board);
  await board.context.database.db.deleteFrom("introduction").execute();
  await board.context.database.db.deleteFrom("conversation").execute();
}

async function aBroadcast(board: TestBoard): Promise<void> {
  const { db } = board.context.database;
  await db.deleteFrom("broadcast").execute();
  const row = { id: "b", authorId: "advisor", text: "Bonjour", createdAt: boardNow };
  await addBroadcast(db, row, [{ candidateId: "candidate", messageId: "bm" }]);
}

/** Conversations: the three sides of each, and nobody else. */
export const conversationRows: Readonly<Record<string, Row>> = {
  "conversation.list": { call: (api) => api.conversation.list(), letsIn: everyPerson },
  "conversation.show": {
    prepare: aConversation,
    call: (api) => api.conversation.show({ id }),
    letsIn: sides,
    serves: sides,
  },
  "conversation.unread": { call: (api) => api.conversation.unread(), letsIn: everyPerson },
  "conversation.typing": {
    prepare: aConversation,
    call: (api) => api.conversation.typing({ id }),
    letsIn: sides,
    serves: sides,
  },
  "conversation.file": {
    prepare: aConversationWithFile,
    call: (api) => api.conversation.file({ id: "file" }),
    letsIn: sides,
    serves: sides,
  },
  "conversation.markRead": {
    prepare: aConversation,
    call: (api) => api.conversation.markRead({ id, upTo: boardNow }),
    letsIn: sides,
    serves: sides,
  },
  "conversation.start": {
    prepare: anApplication("sent"),
    call: (api) => api.conversation.start({ kind: "application", subjectId: "a" }),
    letsIn: sides,
    serves: sides,
  },
  "conversation.change": {
    prepare: aConversation,
    call: (api) => api.conversation.change({ id, step: "close" }),
    letsIn: sides,
    serves: sides,
  },
  "conversation.send": {
    prepare: aConversation,
    call: (api, { context }) => api.conversation.send({ id, messageId: context.newId(), text: "Bonjour" }),
    letsIn: sides,
    serves: sides,
  },
  "conversation.edit": {
    prepare: aConversation,
    call: (api) => api.conversation.edit({ messageId, text: "Bonsoir" }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "conversation.withdraw": {
    prepare: aConversation,
    call: (api) => api.conversation.withdraw({ messageId }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "conversation.report": {
    prepare: aConversation,
    call: (api) => api.conversation.report({ messageId, reason: "other" }),
    letsIn: ["advisor", ...company],
    serves: ["advisor", ...company],
  },
  "conversation.decision": {
    prepare: aMessageReport("decided"),
    call: (api) => api.conversation.decision({ id: "mr" }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "conversation.contest": {
    prepare: aMessageReport("decided"),
    call: (api) => api.conversation.contest({ id: "mr", reason: "Relisez." }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "moderation.messageReports": {
    prepare: aMessageReport("open"),
    call: (api) => api.moderation.messageReports(),
    letsIn: moderatorsAnywhere,
  },
  "moderation.messageReport": {
    prepare: aMessageReport("open"),
    call: (api) => api.moderation.messageReport({ id: "mr" }),
    letsIn: moderatorsAnywhere,
    serves: moderators,
  },
  "moderation.decideOnMessage": {
    prepare: aMessageReport("open"),
    call: (api) => api.moderation.decideOnMessage({ id: "mr", step: "decide" }),
    letsIn: moderatorsAnywhere,
    serves: moderators,
  },
  "conversation.introducible": {
    prepare: nobodyIntroduced,
    call: (api) => api.conversation.introducible({ candidateId: "candidate", name: "own" }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "conversation.introduce": {
    prepare: nobodyIntroduced,
    call: (api, { context }) =>
      api.conversation.introduce({
        candidateId: "candidate",
        companyId: own.id,
        agreement: "in-person",
        messageId: context.newId(),
        text: "Je vous présente Lina.",
      }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "conversation.search": { call: (api) => api.conversation.search({ words: "x" }), letsIn: everyPerson },
  "conversation.canned": { call: (api) => api.conversation.canned(), letsIn: everyPerson },
  "conversation.saveCanned": {
    call: (api) => api.conversation.saveCanned({ text: "Bonjour" }),
    letsIn: everyPerson,
    serves: everyPerson,
  },
  "conversation.removeCanned": {
    call: (api) => api.conversation.removeCanned({ id: "x" }),
    letsIn: everyPerson,
    serves: everyPerson,
  },
  "conversation.broadcast": {
    prepare: nobodyIntroduced,
    call: (api, { context }) =>
      api.conversation.broadcast({ id: context.newId(), candidateIds: ["candidate"], text: "Bonjour" }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "conversation.broadcastShow": {
    prepare: aBroadcast,
    call: (api) => api.conversation.broadcastShow({ id: "b" }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "conversation.broadcastPeople": {
    prepare: nobodyIntroduced,
    call: (api) =>
      api.conversation.broadcastPeople({
        words: "",
        filters: {},
        sort: "nom",
        isDescending: false,
        page: 1,
        size: 25,
      }),
    letsIn: ["advisor", "colleague"],
  },
  "conversation.reportable": {
    prepare: aConversation,
    call: (api) => api.conversation.reportable({ messageId }),
    letsIn: ["advisor", ...company],
  },
  "conversation.withCompany": {
    call: (api) => api.conversation.withCompany({ slug: own.slug }),
    letsIn: ["candidate"],
  },
};
