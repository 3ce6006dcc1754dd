import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** What became of the applications that were sent within a period. */
export interface ApplicationFigures {
  readonly sent: number;
  readonly answered: number;
  readonly interviewed: number;
  readonly hired: number;
}

/** Counts the applications sent from an instant on; decisions that may still be taken back count from `settled` only. */
export async function applicationFigures(
  db: Kysely<Database>,
  { from, settled }: { readonly from: Date; readonly settled: Date },
): Promise<ApplicationFigures> {
  const sent = db.selectFrom("application").where("sentAt", ">=", from);
  const count = async (query: typeof sent) => {
    const { of } = await query.select(({ fn }) => fn.countAll<number>().as("of")).executeTakeFirstOrThrow();
    return Number(of);
  };
  const [all, answered, interviewed, hired] = await Promise.all([
    count(sent),
    count(sent.where("answeredAt", "<=", settled)),
    count(
      sent.where((eb) =>
        eb.exists(
          eb
            .selectFrom("interview")
            .select("interview.id")
            .whereRef("interview.applicationId", "=", "application.id")
            .where("interview.state", "=", "accepted"),
        ),
      ),
    ),
    count(sent.where("state", "=", "hired").where("changedAt", "<=", settled)),
  ]);
  return { sent: all, answered, interviewed, hired };
}

/** The answers to "still there?", of one number of days after the hire. */
export interface FollowUpFigures {
  readonly day: number;
  readonly asked: number;
  readonly still: number;
  readonly ended: number;
}

/** How those hired fared, by days after the hire, of what was asked from an instant on. */
export async function followUpFigures(db: Kysely<Database>, from: Date): Promise<FollowUpFigures[]> {
  const rows = await db
    .selectFrom("followUp")
    .where("askedAt", ">=", from)
    .select(["day", "isStill", ({ fn }) => fn.countAll<number>().as("of")])
    .groupBy(["day", "isStill"])
    .execute();
  return [...Map.groupBy(rows, ({ day }) => day)]
    .map(([day, answers]) => {
      const of = (isStill: boolean) =>
        answers.reduce((sum, row) => sum + (row.isStill === isStill ? Number(row.of) : 0), 0);
      const asked = answers.reduce((sum, row) => sum + Number(row.of), 0);
      return { day, asked, still: of(true), ended: of(false) };
    })
    .toSorted((a, b) => a.day - b.day);
}

/** Young people whom somebody accompanies now. */
export async function countAccompanied(db: Kysely<Database>): Promise<number> {
  const { of } = await db
    .selectFrom("follow")
    .where("archivedAt", "is", null)
    .where("advisorId", "is not", null)
    .select(({ fn }) => fn.countAll<number>().as("of"))
    .executeTakeFirstOrThrow();
  return Number(of);
}
