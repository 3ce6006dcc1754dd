import { consentWays } from "@tremplin/core/advisor";
import { isMinor } from "@tremplin/core/candidate";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type DatabaseHandle,
  inTransaction,
  profileOf,
  recordConsent,
  revokeConsent,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { line } from "../employer/input.ts";
import { fileInput, noFile, reach } from "./reach.ts";

/** Records that the legal representative of a minor agrees. Refused: `not-found`, `consent-adult`. */
export const giveConsent = procedure(advisor)
  .input(fileInput.extend({ representativeName: line(120), relation: line(60), way: z.enum(consentWays) }))
  .mutation(({ ctx, input }): Promise<Result<null, "not-found" | "consent-adult">> => {
    return inTransaction(ctx.database, async (handle) => {
      if (!(await reach(ctx, input.id, handle))) return noFile;
      const { birthDate } = await profileOf(handle.db, input.id);
      if (!isMinor(birthDate, ctx.now(), ctx.instance.config.timeZone)) return refuse("consent-adult");
      const { representativeName, relation, way } = input;
      await recordConsent(handle.db, {
        candidateId: input.id,
        representativeName,
        relation,
        way,
        recordedBy: ctx.actor.userId,
        recordedAt: ctx.now(),
        revokedAt: null,
      });
      await note(handle, ctx, "consent.record", input.id);
      return accept(null);
    });
  });

/** Notes that the representative agrees no more: nothing is sent from then on. Refused: `not-found`. */
export const takeConsentBack = procedure(advisor)
  .input(fileInput)
  .mutation(({ ctx, input }): Promise<Result<null, "not-found">> => {
    return inTransaction(ctx.database, async (handle) => {
      if (!(await reach(ctx, input.id, handle))) return noFile;
      if (await revokeConsent(handle.db, input.id, ctx.now())) {
        await note(handle, ctx, "consent.revoke", input.id);
      }
      return accept(null);
    });
  });

/** By number only: the trail of administrators is no list of who is accompanied. */
function note(handle: DatabaseHandle, ctx: Asking, action: string, id: string): Promise<void> {
  return audit(handle, ctx, { action, subject: { kind: "person", id, label: id } });
}
