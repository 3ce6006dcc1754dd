import { ageOn } from "@tremplin/core/candidate";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { type DatabaseHandle, profileOf, saveProfile } from "@tremplin/database";
import { z } from "zod";
import { type Asking, today } from "../asking.ts";
import { audit } from "../audit.ts";

/** From the age at which one may have an account alone to well past those whom the agency accompanies. */
const ages = { least: 14, most: 70 } as const;

/** Whether a date of birth (ISO day) may be somebody's here. Refused: `birth-date`. */
export function checkBirthDate(ctx: Asking, birthDate: string): Result<null, "birth-date"> {
  const age = ageOn(birthDate, today(ctx));
  return age < ages.least || age > ages.most ? refuse("birth-date", { field: "birthDate" }) : accept(null);
}

export const correctionInput = z.object({
  birthDate: z.iso.date(),
  /** Why, in words, for who looks into the trail. */
  reason: z.string().trim().max(500),
});

export type CorrectionRefusal = "birth-date" | "birth-date-same" | "birth-date-reason";

/**
 * Writes somebody's date of birth anew, with what stood before and why in the audit trail. What protects minors looks
 * at the date each time, so it holds, or ends, at once. By number only: the trail is no list of who is accompanied.
 */
export async function correctBirthDate(
  handle: DatabaseHandle,
  ctx: Asking,
  candidateId: string,
  { birthDate, reason }: z.output<typeof correctionInput>,
): Promise<Result<null, CorrectionRefusal>> {
  const checked = checkBirthDate(ctx, birthDate);
  if (!checked.ok) return checked;
  const profile = await profileOf(handle.db, candidateId);
  if (profile.birthDate === birthDate) return refuse("birth-date-same", { field: "birthDate" });
  if (reason === "") return refuse("birth-date-reason", { field: "reason" });
  await saveProfile(handle.db, candidateId, { ...profile, birthDate }, ctx.now());
  await audit(handle, ctx, {
    action: "person.birth-date",
    subject: { kind: "person", id: candidateId, label: candidateId },
    details: { before: profile.birthDate, after: birthDate, reason },
  });
  return accept(null);
}
