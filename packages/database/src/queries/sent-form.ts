import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** What is to be done with a form that arrives: answer it, wait for who answers it, or say again what was answered. */
export type Sending =
  | { readonly kind: "mine" }
  | { readonly kind: "under-way" }
  | { readonly kind: "answered"; readonly answer: string };

/**
 * Takes a form to answer it, once: of all that arrive with this digest, at the same time or later, one is told
 * `mine` and has until `until` to keep its answer. What was kept until now or before is as if it never was.
 */
export async function takeSending(
  db: Kysely<Database>,
  digest: string,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<Sending> {
  const taken = await db
    .insertInto("sentForm")
    .values({ digest, answer: null, until })
    .onConflict((conflict) =>
      conflict.column("digest").doUpdateSet({ answer: null, until }).where("sentForm.until", "<=", now),
    )
    .returning("digest")
    .executeTakeFirst();
  if (taken) return { kind: "mine" };
  const known = await db
    .selectFrom("sentForm")
    .select("answer")
    .where("digest", "=", digest)
    .executeTakeFirst();
  // Given back in between: whoever asks again may have it.
  return known?.answer ? { kind: "answered", answer: known.answer } : { kind: "under-way" };
}

/** Keeps what a form was answered, to be said again until `until`. */
export async function keepAnswer(
  db: Kysely<Database>,
  digest: string,
  answer: string,
  until: Date,
): Promise<void> {
  await db.updateTable("sentForm").set({ answer, until }).where("digest", "=", digest).execute();
}

/** Gives a form back that did nothing: sent again, it is tried again. */
export async function giveSendingBack(db: Kysely<Database>, digest: string): Promise<void> {
  await db.deleteFrom("sentForm").where("digest", "=", digest).execute();
}
