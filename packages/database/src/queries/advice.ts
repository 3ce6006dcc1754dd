import type { Kysely, Selectable } from "kysely";
import type { AdviceRequestTable } from "../schema/candidate.ts";
import type { Database } from "../schema.ts";

export type AdviceRow = Selectable<AdviceRequestTable>;

/** Keeps what somebody asks of their advisor; false when they asked about the offer already. */
export async function askAdvice(db: Kysely<Database>, request: AdviceRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("adviceRequest")
    .values(request)
    .onConflict((conflict) => conflict.columns(["candidateId", "offerId"]).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

export function adviceOn(
  db: Kysely<Database>,
  candidateId: string,
  offerId: string,
): Promise<AdviceRow | undefined> {
  return db
    .selectFrom("adviceRequest")
    .selectAll()
    .where("candidateId", "=", candidateId)
    .where("offerId", "=", offerId)
    .executeTakeFirst();
}

/** A request, who asks, and the offer. */
export interface ListedAdvice extends AdviceRow {
  readonly candidateName: string;
  readonly title: string;
  readonly publicId: string;
  readonly slug: string;
}

function listed(db: Kysely<Database>) {
  return db
    .selectFrom("adviceRequest")
    .innerJoin("offer", "offer.id", "adviceRequest.offerId")
    .innerJoin("user", "user.id", "adviceRequest.candidateId")
    .selectAll("adviceRequest")
    .select(["user.name as candidateName", "offer.title", "offer.publicId", "offer.slug"]);
}

export function adviceById(db: Kysely<Database>, id: string): Promise<ListedAdvice | undefined> {
  return listed(db).where("adviceRequest.id", "=", id).executeTakeFirst();
}

/** What these people asked: what waits first and the longest waiting before, then the last answers. */
export async function adviceOfPeople(
  db: Kysely<Database>,
  candidateIds: readonly string[],
): Promise<ListedAdvice[]> {
  if (candidateIds.length === 0) return [];
  const of = () => listed(db).where("adviceRequest.candidateId", "in", candidateIds);
  const [waiting, answered] = await Promise.all([
    of().where("adviceRequest.answeredAt", "is", null).orderBy("adviceRequest.askedAt").limit(200).execute(),
    of()
      .where("adviceRequest.answeredAt", "is not", null)
      .orderBy("adviceRequest.answeredAt", "desc")
      .limit(50)
      .execute(),
  ]);
  return [...waiting, ...answered];
}

/** Keeps the answer; false when somebody answered before. */
export async function answerAdvice(
  db: Kysely<Database>,
  id: string,
  { answer, answeredBy, answeredAt }: { answer: string; answeredBy: string; answeredAt: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("adviceRequest")
    .set({ answer, answeredBy, answeredAt })
    .where("id", "=", id)
    .where("answeredAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
