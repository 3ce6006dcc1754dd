import { type ExitReason, maxPortfolio, type NeedFacts, type Programme } from "@tremplin/core/advisor";
import { ageOn, dayIn } from "@tremplin/core/candidate";
import type { Kysely } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { Database } from "../schema.ts";
import { hasWords } from "./administration/table-source.ts";
import {
  adviceFacts,
  applicationFacts,
  appointmentFacts,
  careFacts,
  cvFacts,
  leftFacts,
  overdueFacts,
} from "./advisor-facts.ts";

/** Whose young people, and which of them. */
export interface PortfolioScope {
  /** The advisors who accompany them. */
  readonly advisorIds: readonly string[];
  readonly isArchived: boolean;
  readonly words?: string;
  readonly programme?: Programme;
  readonly antennaId?: string;
  /** Of one alone. */
  readonly candidateId?: string;
}

/** A young person of a portfolio, with what their needs are told from. */
export interface AccompaniedRow {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly placeLabel: string | null;
  readonly advisorId: string | null;
  readonly advisorName: string | null;
  readonly antennaName: string | null;
  readonly programme: Programme | null;
  readonly archivedAt: Date | null;
  readonly exitReason: ExitReason | null;
  readonly facts: NeedFacts;
}

/**
 * The young people of a portfolio, by name. As many statements for one as for hundreds: each kind of fact
 * is counted for all of them at once.
 */
export async function portfolioOf(
  handle: DatabaseHandle,
  scope: PortfolioScope,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Promise<AccompaniedRow[]> {
  const { db, dialect } = handle;
  if (scope.advisorIds.length === 0) return [];
  const ids = idsOf(db, scope);
  // Once for all: what the clocks of a zone show is slow to ask.
  const today = dayIn(now, timeZone);
  const people = followed(db, scope)
    .innerJoin("user", "user.id", "follow.candidateId")
    .leftJoin("user as advisor", "advisor.id", "follow.advisorId")
    .leftJoin("antenna", "antenna.id", "follow.antennaId")
    .leftJoin("candidateProfile", "candidateProfile.userId", "follow.candidateId")
    .leftJoin("representativeConsent", (join) =>
      join
        .onRef("representativeConsent.candidateId", "=", "follow.candidateId")
        .on("representativeConsent.revokedAt", "is", null),
    )
    .where("user.disabledAt", "is", null)
    .$if(Boolean(scope.words), (query) => query.where(hasWords(handle, scope.words ?? "", ["user.name"])))
    .select([
      "user.id",
      "user.name",
      "candidateProfile.birthDate",
      "candidateProfile.placeLabel",
      "candidateProfile.updatedAt",
      "follow.advisorId",
      "advisor.name as advisorName",
      "antenna.name as antennaName",
      "follow.programme",
      "follow.archivedAt",
      "follow.exitReason",
      "follow.since",
      "representativeConsent.candidateId as consentId",
    ])
    .orderBy(dialect.folded("user.name"))
    .orderBy("user.id")
    .limit(maxPortfolio)
    .execute();
  const [rows, appointments, applications, cvs, advice, overdue, left, cared] = await Promise.all([
    people,
    appointmentFacts(db, ids, { now, timeZone }),
    applicationFacts(db, ids, now),
    cvFacts(db, ids),
    adviceFacts(db, ids),
    overdueFacts(db, ids, today),
    leftFacts(db, ids),
    careFacts(db, ids),
  ]);
  return rows.map(({ updatedAt, since, consentId, ...row }) => {
    const { id } = row;
    const applied = applications.get(id);
    const moved = [updatedAt, applied?.movedAt ?? null, since].filter((at) => at !== null);
    return {
      ...row,
      facts: {
        appointments: appointments.get(id) ?? null,
        applications: applied?.toReview ?? null,
        silent: applied?.silent ?? null,
        cvs: cvs.get(id) ?? null,
        advice: advice.get(id) ?? null,
        overdue: overdue.get(id) ?? null,
        leftAt: left.get(id) ?? null,
        caredAt: cared.get(id) ?? null,
        isMinor: row.birthDate !== null && ageOn(row.birthDate, today) < 18,
        hasConsent: consentId !== null,
        attachedAt: since,
        movedAt: new Date(Math.max(...moved.map((at) => at.getTime()))),
      },
    };
  });
}

function followed(db: Kysely<Database>, scope: PortfolioScope) {
  const { advisorIds, isArchived, programme, antennaId, candidateId } = scope;
  let found = db
    .selectFrom("follow")
    .where("follow.advisorId", "in", advisorIds)
    .where("follow.archivedAt", isArchived ? "is not" : "is", null);
  if (programme) found = found.where("follow.programme", "=", programme);
  if (antennaId) found = found.where("follow.antennaId", "=", antennaId);
  if (candidateId) found = found.where("follow.candidateId", "=", candidateId);
  return found;
}

function idsOf(db: Kysely<Database>, scope: PortfolioScope) {
  return followed(db, scope).select("follow.candidateId");
}

/** The ids of the young people of a portfolio, as a statement within others. */
export type PortfolioIds = ReturnType<typeof idsOf>;
