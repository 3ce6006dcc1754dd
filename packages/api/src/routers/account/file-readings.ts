import { fileReadingsOf } from "@tremplin/database";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** Who of the agency opened one's file, and when. */
export const fileReadings = procedure(signedIn).query(
  async ({ ctx }): Promise<readonly { readonly readerName: string; readonly at: Date }[]> => {
    const readings = await fileReadingsOf(ctx.database.db, ctx.actor.userId);
    return readings.map(({ readerName, at }) => ({ readerName, at }));
  },
);
