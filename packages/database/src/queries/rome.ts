import type { Rome } from "@tremplin/core/offer";
import { fold } from "@tremplin/core/text";
import { type Kysely, sql } from "kysely";
import { type DatabaseHandle, inTransaction } from "../open.ts";
import type { Database } from "../schema.ts";
import { bumpDataVersion } from "./data-version.ts";

/** Jobs and titles of the ROME to keep. */
export interface RomeToSave {
  readonly jobs: readonly { readonly code: string; readonly label: string }[];
  readonly titles: readonly { readonly id: string; readonly code: string; readonly label: string }[];
}

/** How many were new, and how many said something else than before. */
export interface RomeSaved {
  readonly added: number;
  readonly changed: number;
}

const rowsPerStatement = 500;

/** Keeps jobs and titles, new or known, all or none. What is known already in the same words is not written. */
export function saveRome(
  database: DatabaseHandle,
  { jobs, titles }: RomeToSave,
): Promise<{ readonly jobs: RomeSaved; readonly titles: RomeSaved }> {
  return inTransaction(database, async (handle) => {
    const { db } = handle;
    const knownJobs = new Map(
      (await db.selectFrom("romeJob").selectAll().execute()).map(({ code, label }) => [code, label]),
    );
    const knownTitles = new Map(
      (await db.selectFrom("romeTitle").select(["id", "romeCode", "label"]).execute()).map((row) => [
        row.id,
        `${row.romeCode} ${row.label}`,
      ]),
    );
    const otherJobs = jobs.filter(({ code, label }) => knownJobs.get(code) !== label);
    const otherTitles = titles.filter(({ id, code, label }) => knownTitles.get(id) !== `${code} ${label}`);
    for (const rows of parts(otherJobs)) {
      await db
        .insertInto("romeJob")
        .values(rows.map(({ code, label }) => ({ code, label })))
        .onConflict((conflict) =>
          conflict.column("code").doUpdateSet((eb) => ({ label: eb.ref("excluded.label") })),
        )
        .execute();
    }
    for (const rows of parts(otherTitles)) {
      await db
        .insertInto("romeTitle")
        .values(
          rows.map(({ id, code, label }) => ({ id, romeCode: code, label, folded: foldedTitle(label) })),
        )
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet((eb) => ({
            romeCode: eb.ref("excluded.romeCode"),
            label: eb.ref("excluded.label"),
            folded: eb.ref("excluded.folded"),
          })),
        )
        .execute();
    }
    if (otherJobs.length + otherTitles.length > 0) await bumpDataVersion(handle);
    return {
      jobs: savedOf(otherJobs, ({ code }) => knownJobs.has(code)),
      titles: savedOf(otherTitles, ({ id }) => knownTitles.has(id)),
    };
  });
}

function* parts<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let from = 0; from < items.length; from += rowsPerStatement) {
    yield items.slice(from, from + rowsPerStatement);
  }
}

function savedOf<Item>(items: readonly Item[], isKnown: (item: Item) => boolean): RomeSaved {
  const changed = items.filter(isKnown).length;
  return { added: items.length - changed, changed };
}

/** A title as it is looked for: each word between spaces, so that "chef" does not find "chefferie". */
function foldedTitle(label: string): string {
  return ` ${wordsOf(label).join(" ")} `;
}

/** Words that say nothing of a job. */
const small = new Set([
  "de",
  "du",
  "des",
  "la",
  "le",
  "les",
  "en",
  "et",
  "au",
  "aux",
  "un",
  "une",
  "hf",
  "fh",
]);

function wordsOf(text: string): string[] {
  return [
    ...new Set(
      fold(text)
        .split(/[^a-z0-9]+/)
        .filter((word) => word.length > 1 && !small.has(word)),
    ),
  ];
}

/** Titles looked at for one question: more share a word with it than can be told apart. */
const mostRows = 600;
const mostWords = 8;

/**
 * The jobs of the ROME whose titles have the words of a title, those that have all of them and little else first.
 * Empty on a board that has not imported it.
 */
export async function romesOfTitle(db: Kysely<Database>, title: string, most: number): Promise<Rome[]> {
  const words = wordsOf(title).slice(0, mostWords);
  if (words.length === 0) return [];
  const has = words.map((word) => sql<number>`case when "folded" like ${`% ${word}%`} then 1 else 0 end`);
  const rows = await db
    .selectFrom("romeTitle")
    .leftJoin("romeJob", "romeJob.code", "romeTitle.romeCode")
    .select(["romeCode", "folded", "romeTitle.label as title", "romeJob.label as job"])
    .where((eb) => eb.or(words.map((word) => eb("folded", "like", `% ${word}%`))))
    // Before the limit: an exact title has all the words, and no others.
    .orderBy(sql`${sql.join(has, sql` + `)}`, "desc")
    .orderBy(sql`length("folded")`)
    .orderBy("romeTitle.id")
    .limit(mostRows)
    .execute();
  const best = new Map<string, { readonly label: string; readonly score: number }>();
  for (const { romeCode, folded, title: name, job } of rows) {
    const told = folded.trim().split(" ");
    const shared = words.filter((word) => told.some((each) => each.startsWith(word))).length;
    // Its first word is what the job is; the others, of which it has more than were asked, are where and how.
    const isFirst = words.some((word) => told[0]?.startsWith(word));
    const score = shared / words.length + (isFirst ? 0.5 : 0) - Math.max(0, told.length - shared) / 50;
    if (score > (best.get(romeCode)?.score ?? 0)) best.set(romeCode, { label: job ?? name, score });
  }
  return [...best]
    .filter(([, { score }]) => score >= 0.5)
    .sort(([a, one], [b, other]) => other.score - one.score || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([code, { label }]) => ({ code, label }));
}
