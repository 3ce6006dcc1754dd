import { type CvVersionRow, cvVersionById } from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import type { Asking } from "../../asking.ts";
import { noteReading } from "../../reading-trace.ts";
import { mayFollow } from "../application/relation.ts";

/** What somebody has to do with a CV: it is theirs, or its owner's advisor is who they are. */
export type CvRelation = "candidate" | "advisor";

/** A person whose CVs the actor may see: themselves, or somebody whom they accompany; the latter is noted. */
export async function cvRelation(ctx: Asking, userId: string): Promise<CvRelation> {
  if (ctx.actor.userId === userId && ctx.actor.roles.includes("candidate")) return "candidate";
  if (await mayFollow(ctx, userId)) {
    await noteReading(ctx, userId);
    return "advisor";
  }
  throw forbidden();
}

/** A version that the actor may see. Forbidden to all others, who are not told whether it exists. */
export async function ownCv(
  ctx: Asking,
  id: string,
): Promise<{ readonly version: CvVersionRow; readonly relation: CvRelation }> {
  const version = await cvVersionById(ctx.database.db, id);
  if (!version) throw forbidden();
  return { version, relation: await cvRelation(ctx, version.userId) };
}

export function forbidden(): TRPCError {
  return new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
}
