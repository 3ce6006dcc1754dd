import { standingAt } from "@tremplin/core/account";
import { closeReasons, fillChannels, type Offer, type OfferCommand } from "@tremplin/core/offer";
import { accept, type Result, type Role, refuse } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  decideReview,
  goodLink,
  inTransaction,
  offerById,
  reviewsOfOffer,
  spendLink,
} from "@tremplin/database";
import { z } from "zod";
import { digestOf } from "../../link-token.ts";
import { anyone, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { actingRole } from "./own-offer.ts";
import { take } from "./submit.ts";
import { tellCompany } from "./tell-company.ts";

/** What the author of an offer does with it, and why. */
const command = z.object({
  step: z.enum(["withdraw", "pause", "resume", "prolong", "fill", "close", "archive"]),
  closeReason: z.enum(closeReasons).optional(),
  fillChannel: z.enum(fillChannels).optional(),
});

function commandOf({ step, closeReason, fillChannel }: z.output<typeof command>): OfferCommand {
  return { step, ...(closeReason ? { closeReason } : {}), ...(fillChannel ? { fillChannel } : {}) };
}

/** Takes a step of the life of an offer of one's company. Refused by the transition, in its codes. */
export const takeStep = procedure(signedIn)
  .input(command.extend({ id: z.string().max(64) }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const offer = await offerById(handle.db, input.id);
      const role = actingRole(
        standingAt(ctx.actor, offer?.place.insee ?? null),
        offer?.companyId ?? null,
        null,
      );
      if (!offer) return refuse("not-found");
      if (input.step === "withdraw") {
        const [review] = await reviewsOfOffer(handle.db, offer.id);
        if (review?.state === "waiting") {
          await decideReview(handle.db, review, { state: "withdrawn", decidedAt: ctx.now() });
        }
      }
      const taken = await take(handle, ctx, offer, commandOf(input), role);
      if (!taken.ok) return taken;
      const isByStaff = role === "moderator" || role === "administrator";
      if (input.step === "pause" && isByStaff) {
        const values = { by: ctx.actor.name, isFull: false };
        await tellCompany(handle, ctx, taken.value, { kind: "offer.paused", values });
      }
      return accept(null);
    });
  });

const link = z.object({ token: z.string().max(100) });

/** What a link of a reminder shows: the offer, and nothing of anybody's. Refused: `link-spent`. */
export const byLink = procedure(anyone)
  .input(link)
  .query(
    async ({ ctx, input }): Promise<Result<Pick<Offer, "title" | "state" | "expiresAt">, "link-spent">> => {
      const { db } = ctx.database;
      const good = await goodLink(db, {
        digest: digestOf(input.token),
        purpose: "offer-life",
        now: ctx.now(),
      });
      const offer = good ? await offerById(db, good.subjectId) : null;
      if (!offer) return refuse("link-spent");
      return accept({ title: offer.title, state: offer.state, expiresAt: offer.expiresAt });
    },
  );

/** Prolongs, pauses or closes by a link of a reminder, once, without signing in. */
export const takeStepByLink = procedure(anyone)
  .input(command.extend({ token: z.string().max(100) }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const digest = digestOf(input.token);
      const good = await goodLink(handle.db, { digest, purpose: "offer-life", now: ctx.now() });
      const offer = good ? await offerById(handle.db, good.subjectId) : null;
      if (!good || !offer) return refuse("link-spent");
      const role: Role = "recruiter";
      const taken = await take(
        handle,
        { ...ctx, actor: { name: good.email } },
        offer,
        commandOf(input),
        role,
      );
      if (!taken.ok) return taken;
      await spendLink(handle.db, digest, ctx.now());
      return accept(null);
    });
  });
