import { type CandidateProfile, emptyProfile } from "@tremplin/core/candidate";
import { anonymousCv } from "@tremplin/core/cv-library";
import type { DatabaseHandle } from "../open.ts";
import { createUser, giveRole } from "../queries/account.ts";
import { saveProfile } from "../queries/candidate.ts";
import { saveLibraryEntry } from "../queries/cv-library/entry.ts";
import { addCvVersion } from "../queries/cv-version.ts";
import { saveFollow } from "../queries/follow.ts";

/** Dijon. */
const home = { insee: "21231", label: "Dijon", latitude: 47.3216, longitude: 5.0415 };

/** What a test says of somebody; the rest is told as a shop assistant's, of age, in Dijon. */
export interface LibraryPerson {
  readonly id: string;
  readonly name?: string;
  readonly profile?: Partial<CandidateProfile>;
  readonly advisorId: string;
}

/**
 * Somebody with a validated CV who agreed to show it: account, profile, follow-up, CV `<id>-cv`, agreement
 * `<id>-entry`. The advisor's account is there already.
 */
export async function libraryPersonExample(
  handle: DatabaseHandle,
  { id, name = "Lina Morel", profile: told = {}, advisorId }: LibraryPerson,
  at: Date,
): Promise<void> {
  const { db } = handle;
  const email = `${id}@exemple.fr`;
  const profile: CandidateProfile = {
    ...emptyProfile,
    birthDate: "2004-05-12",
    phone: "06 12 34 56 78",
    place: home,
    jobs: ["Vente"],
    about: `Je m'appelle ${name}.`,
    skills: [{ label: "Encaisser", from: "work" }],
    ...told,
  };
  await createUser(handle, { id, name, email }, at);
  await giveRole(handle, id, "candidate", at);
  await saveProfile(db, id, profile, at);
  const event = { id: `${id}-follow`, candidateId: id, at, actorId: null, actorName: "" };
  await saveFollow(
    db,
    { candidateId: id, advisorId, antennaId: null },
    { ...event, kind: "attached", fromAdvisorId: null, toAdvisorId: advisorId, reason: null },
  );
  await addCvVersion(handle, {
    id: `${id}-cv`,
    userId: id,
    kind: "made",
    title: "CV vente",
    documentId: null,
    content: { ...profile, name },
    text: profile.about,
    state: "validated",
    createdAt: at,
    askedAt: at,
    decidedAt: at,
    decidedBy: advisorId,
    deletedAt: null,
  });
  await saveLibraryEntry(db, {
    id: `${id}-entry`,
    candidateId: id,
    cvVersionId: `${id}-cv`,
    content: anonymousCv(profile, {
      names: [name],
      email,
      phone: profile.phone,
      birthDate: profile.birthDate,
      commune: profile.place?.label ?? null,
    }),
    consentedAt: at,
  });
}
