import { type ApplicationState, employerStates } from "@tremplin/core/application";
import { isMinor } from "@tremplin/core/candidate";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import type { ConversationRow } from "./conversation.ts";

/** A conversation with what its list tells of it. */
export interface ListedRow extends ConversationRow {
  readonly candidateName: string;
  readonly companyName: string | null;
  /** Who accompanies the young person. */
  readonly advisorName: string | null;
  /** What it is about is its company's to read. */
  readonly isMatterOpen: boolean;
}

/**
 * The conversations of a young person, of companies, or of those whom an advisor accompanies; the last first. An
 * introduction of a minor is its company's to read only as the legal representative agrees.
 */
export async function conversationsOf(
  db: Kysely<Database>,
  {
    userId,
    companyIds,
    followedIds,
  }: {
    readonly userId: string;
    readonly companyIds: readonly string[];
    readonly followedIds: readonly string[];
  },
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Promise<ListedRow[]> {
  const rows = await db
    .selectFrom("conversation")
    .innerJoin("user as candidate", "candidate.id", "conversation.candidateId")
    .leftJoin("company", "company.id", "conversation.companyId")
    .leftJoin("application", "application.id", "conversation.subjectId")
    .leftJoin("contactRequest", "contactRequest.id", "conversation.subjectId")
    .leftJoin("partnerCompany", "partnerCompany.companyId", "contactRequest.companyId")
    .leftJoin("introduction", "introduction.id", "conversation.subjectId")
    .leftJoin("candidateProfile", "candidateProfile.userId", "conversation.candidateId")
    .leftJoin("representativeConsent", (join) =>
      join
        .onRef("representativeConsent.candidateId", "=", "conversation.candidateId")
        .on("representativeConsent.revokedAt", "is", null),
    )
    .leftJoin("follow", (join) =>
      join.onRef("follow.candidateId", "=", "conversation.candidateId").on("follow.archivedAt", "is", null),
    )
    .leftJoin("user as advisor", "advisor.id", "follow.advisorId")
    .selectAll("conversation")
    .select([
      "candidate.name as candidateName",
      "company.name as companyName",
      "advisor.name as advisorName",
      "application.state as applicationState",
      "contactRequest.state as contactState",
      "partnerCompany.companyId as partnerId",
      "introduction.id as introductionId",
      "introduction.endedAt as introductionEndedAt",
      "candidateProfile.birthDate",
      "representativeConsent.candidateId as consentId",
    ])
    .where((eb) =>
      eb.or([
        eb("conversation.candidateId", "=", userId),
        ...(companyIds.length > 0 ? [eb("conversation.companyId", "in", companyIds)] : []),
        ...(followedIds.length > 0 ? [eb("conversation.candidateId", "in", followedIds)] : []),
      ]),
    )
    .orderBy("conversation.lastAt", "desc")
    .orderBy("conversation.id")
    .limit(300)
    .execute();
  return rows.map(
    ({
      applicationState,
      contactState,
      partnerId,
      introductionId,
      introductionEndedAt,
      birthDate,
      consentId,
      ...row
    }) => {
      const isAgreed = consentId !== null || !isMinor(birthDate, now, timeZone);
      const isOpen = {
        application: (employerStates as readonly (ApplicationState | null)[]).includes(applicationState),
        contact: contactState === "accepted" && partnerId !== null,
        introduction: introductionId !== null && introductionEndedAt === null && isAgreed,
      };
      const isHeld = row.kind in isOpen && isOpen[row.kind as keyof typeof isOpen];
      return { ...row, isMatterOpen: isHeld && row.companyOutAt === null };
    },
  );
}
