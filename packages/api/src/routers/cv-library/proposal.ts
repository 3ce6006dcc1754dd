import { createHash } from "node:crypto";
import { type CandidateProfile, isMinor, isProfileTelling } from "@tremplin/core/candidate";
import {
  type AnonymousCv,
  anonymousCv,
  type HiddenReason,
  type LibraryFacts,
  whyNotConsent,
} from "@tremplin/core/cv-library";
import {
  type CvVersionRow,
  consentOf,
  type DatabaseHandle,
  followOf,
  type LibraryCv,
  profileOf,
  wishesOf,
} from "@tremplin/database";
import type { Context } from "../../context.ts";
import { candidateOf } from "../application/tell.ts";

/** What the library would show of somebody, and why they can't agree to it yet. */
export interface Proposal {
  readonly shown: Omit<LibraryCv, "id">;
  /** Of what is shown: whoever agrees, agrees to this and nothing else. */
  readonly digest: string;
  readonly whyNot: HiddenReason | "empty" | null;
  readonly isMinor: boolean;
}

/**
 * What the library would show for a version of a CV: what that version says, without its owner; for a file, which is
 * never shown, what their profile says.
 */
export async function proposalOf(
  ctx: Pick<Context, "now" | "instance">,
  handle: DatabaseHandle,
  version: CvVersionRow,
): Promise<Proposal> {
  const { db } = handle;
  const { userId } = version;
  const [person, profile, facts] = await Promise.all([
    candidateOf(handle, userId),
    profileOf(db, userId),
    factsOf(ctx, handle, userId),
  ]);
  const source: CandidateProfile = version.content ?? profile;
  const cv = anonymousCv(source, {
    names: [person.name, ...(version.content ? [version.content.name] : [])],
    email: person.email,
    phone: source.phone ?? profile.phone,
    birthDate: profile.birthDate ?? source.birthDate,
    commune: source.place?.label ?? profile.place?.label ?? null,
  });
  const whyNot = whyNotConsent({ ...facts, cvState: version.state });
  const { contracts, radiusKm, availableFrom, place } = profile;
  return {
    shown: { cv, ...wishesOf({ contracts, radiusKm, availableFrom, insee: place?.insee ?? null }) },
    digest: digestOf(cv),
    whyNot: whyNot ?? (isProfileTelling(source) ? null : "empty"),
    isMinor: facts.isMinor,
  };
}

/** What is true of somebody who has signed in, whatever their CVs. */
async function factsOf(
  { now, instance }: Pick<Context, "now" | "instance">,
  { db }: DatabaseHandle,
  userId: string,
): Promise<Omit<LibraryFacts, "isConsented" | "cvState">> {
  const [{ birthDate }, follow, representative] = await Promise.all([
    profileOf(db, userId),
    followOf(db, userId),
    consentOf(db, userId),
  ]);
  return {
    isDisabled: false,
    isArchived: (follow?.archivedAt ?? null) !== null,
    hasAdvisor: (follow?.advisorId ?? null) !== null,
    isBirthDateTold: birthDate !== null,
    isMinor: isMinor(birthDate, now(), instance.config.timeZone),
    hasRepresentativeConsent: representative !== undefined,
  };
}

function digestOf(cv: AnonymousCv): string {
  return createHash("sha256").update(JSON.stringify(cv)).digest("base64url");
}
