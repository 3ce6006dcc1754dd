import { inTransaction, type TremplinDatabase } from "../../open.ts";
import { bumpDataVersion } from "../../queries/data-version.ts";
import { analyserVersion } from "../language/analyse.ts";
import { updateSearchIndex } from "./update-search-index.ts";

/** Offers read and indexed at a time: a quarter of a block of postings, some tens of MB. */
const offersAtATime = 16_384;

/** Makes the index anew when another version of the analyser wrote it, or none did. */
export async function ensureSearchIndex(
  database: TremplinDatabase,
  onProgress: (indexed: number) => void,
): Promise<void> {
  const state = await database.db.selectFrom("searchState").select("analyser").executeTakeFirst();
  if (state?.analyser !== analyserVersion) await rebuildSearchIndex(database, onProgress);
}

/** Makes the whole index anew from the published offers; searches see it once it is complete. */
export async function rebuildSearchIndex(
  database: TremplinDatabase,
  onProgress: (indexed: number) => void = () => {},
): Promise<void> {
  await inTransaction(database, async (handle) => {
    const { db } = handle;
    const version = await bumpDataVersion(handle);
    for (const table of ["searchPosting", "searchColumn", "searchWord", "searchState"] as const) {
      await db.deleteFrom(table).execute();
    }
    let indexed = 0;
    for (let after = 0; ; ) {
      const offers = await db
        .selectFrom("offer")
        .selectAll()
        .where("state", "=", "published")
        .where("seq", ">", after)
        .orderBy("seq")
        .limit(offersAtATime)
        .execute();
      await updateSearchIndex(
        db,
        version,
        offers.map((offer) => ({ seq: offer.seq, before: null, after: offer })),
      );
      indexed += offers.length;
      onProgress(indexed);
      if (offers.length < offersAtATime) break;
      after = offers.at(-1)?.seq ?? 0;
    }
    await db.insertInto("searchState").values({ id: 1, analyser: analyserVersion }).execute();
  });
}
