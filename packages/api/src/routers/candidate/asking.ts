import { ageOn, type CandidateProfile } from "@tremplin/core/candidate";
import { offerByPublicId, type StoredOffer } from "@tremplin/database";
import { today } from "../../asking.ts";
import type { Context } from "../../context.ts";
import { publicStatus } from "../offer/public-status.ts";

/** Somebody's age in years; null when they have not told their date of birth. */
export function ageOf(
  ctx: Pick<Context, "now" | "instance">,
  { birthDate }: Pick<CandidateProfile, "birthDate">,
): number | null {
  return birthDate === null ? null : ageOn(birthDate, today(ctx));
}

/** An offer that the public may see, live or ended; null for any other. */
export async function shownOffer(
  ctx: Pick<Context, "database" | "now">,
  publicId: string,
): Promise<{ readonly offer: StoredOffer; readonly isLive: boolean } | null> {
  const offer = await offerByPublicId(ctx.database.db, publicId);
  const status = offer && publicStatus(offer, ctx.now());
  return offer && status ? { offer, isLive: status === "live" } : null;
}
