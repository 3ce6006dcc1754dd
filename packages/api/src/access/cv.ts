import { emptyProfile } from "@tremplin/core/candidate";
import { addCvComment, addCvVersion, addDocument, saveProfile } from "@tremplin/database";
import { boardNow, type TestBoard } from "../testing/board.ts";
import { anApplication } from "./application.ts";
import type { Row } from "./row.ts";
import type { Who } from "./who.ts";

const id = "v";
/** The candidate, and the advisor who accompanies them: no colleague, nobody else of the agency. */
const side: readonly Who[] = ["candidate", "advisor"];
const company: readonly Who[] = ["recruiter", "manager"];

const profile = { ...emptyProfile, birthDate: "2004-05-12", jobs: ["vente"], about: "Souriante." };

/** A CV and a document of the candidate; the CV was sent to the recruiter's company. */
async function aCv(board: TestBoard): Promise<void> {
  const { database, files } = board.context;
  const { db } = database;
  await anApplication("sent", { cvVersionId: id })(board);
  await db.deleteFrom("cvVersion").execute();
  await db.deleteFrom("document").execute();
  await saveProfile(db, "candidate", profile, boardNow);
  await addCvVersion(database, {
    id,
    userId: "candidate",
    kind: "made",
    title: "CV vente",
    documentId: null,
    content: { ...profile, name: "Lina" },
    text: "Souriante.",
    state: "to-review",
    createdAt: boardNow,
    askedAt: boardNow,
    decidedAt: null,
    decidedBy: null,
    deletedAt: null,
  });
  await addCvComment(db, {
    id: "c",
    versionId: id,
    authorId: "advisor",
    authorName: "Anne",
    passage: null,
    text: "Bien.",
    createdAt: boardNow,
    doneAt: null,
  });
  await files.put("documents/d", Buffer.from("Attestation"));
  await addDocument(db, {
    id: "d",
    ownerId: "candidate",
    kind: "certificate",
    name: "attestation.pdf",
    mediaType: "application/pdf",
    size: 11,
    sha256: "",
    storageKey: "documents/d",
    createdAt: boardNow,
    deletedAt: null,
  });
}

const bytes = Buffer.from("%PDF-");

/** CVs and documents of a young person: theirs, their advisor's, and of the companies to which a CV was sent. */
export const cvRows: Readonly<Record<string, Row>> = {
  "cv.list": {
    prepare: aCv,
    call: (api) => api.cv.list({ userId: "candidate" }),
    letsIn: side,
    serves: side,
  },
  "cv.show": { prepare: aCv, call: (api) => api.cv.show({ id }), letsIn: side, serves: side },
  "cv.addFile": {
    call: (api) => api.cv.addFile({ name: "cv.pdf", title: "", bytes }),
    letsIn: ["candidate"],
  },
  "cv.make": {
    prepare: aCv,
    call: (api) => api.cv.make({ title: "CV" }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "cv.remove": {
    prepare: aCv,
    call: (api) => api.cv.remove({ id }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "cv.takeStep": {
    prepare: aCv,
    call: (api) => api.cv.takeStep({ id, step: "validate" }),
    letsIn: side,
    serves: ["advisor"],
  },
  "cv.comment": {
    prepare: aCv,
    call: (api) => api.cv.comment({ id, passage: "Souriante", text: "Dites-en plus." }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "cv.tick": {
    prepare: aCv,
    call: (api) => api.cv.tick({ commentId: "c", isDone: true }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "cv.file": {
    prepare: aCv,
    call: (api) => api.cv.file({ id }),
    letsIn: [...side, ...company],
    serves: [...side, ...company],
  },
  "document.list": {
    prepare: aCv,
    call: (api) => api.document.list({ userId: "candidate" }),
    letsIn: side,
    serves: side,
  },
  "document.add": {
    call: (api) => api.document.add({ kind: "other", name: "a.pdf", bytes }),
    letsIn: ["candidate"],
  },
  "document.remove": {
    prepare: aCv,
    call: (api) => api.document.remove({ id: "d" }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "document.file": {
    prepare: aCv,
    call: (api) => api.document.file({ id: "d" }),
    letsIn: side,
    serves: side,
  },
};
