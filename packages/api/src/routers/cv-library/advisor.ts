import { accept, type Result } from "@tremplin/core/shared";
import { z } from "zod";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { noteReading } from "../../reading-trace.ts";
import { mayFollow } from "../application/relation.ts";
import { candidateOf } from "../application/tell.ts";
import { forbidden } from "./library-moment.ts";
import { type LibraryPlace, placeOf } from "./own.ts";

/** A young person's place in the library, for who accompanies them. */
export interface LibraryOfPerson extends LibraryPlace {
  readonly person: { readonly id: string; readonly name: string };
}

/** What employers see of somebody whom one accompanies, who looked and who asks. Nobody agrees for another. */
export const ofPerson = procedure(advisor)
  .input(z.object({ userId: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<LibraryOfPerson>> => {
    if (!(await mayFollow(ctx, input.userId))) throw forbidden();
    await noteReading(ctx, input.userId);
    const [place, { id, name }] = await Promise.all([
      placeOf(ctx, ctx.database, input.userId),
      candidateOf(ctx.database, input.userId),
    ]);
    return accept({ ...place, person: { id, name } });
  });
