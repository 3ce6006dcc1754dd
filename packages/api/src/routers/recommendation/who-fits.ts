import {
  emptyProfile,
  type FitObstacle,
  type FitReason,
  fitOf,
  type MinorAccess,
  minorAccess,
} from "@tremplin/core/candidate";
import { offerPath } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  accompaniedBy,
  applicantsAmong,
  profilesOf,
  recommendedAmong,
  type StoredOffer,
} from "@tremplin/database";
import { hasFeature } from "@tremplin/instance/features";
import { z } from "zod";
import { type Asking, today } from "../../asking.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { ageOf, shownOffer } from "../candidate/asking.ts";

/** A young person beside an offer: words, never a figure. */
export interface PersonForOffer {
  readonly id: string;
  readonly name: string;
  readonly fits: boolean;
  readonly reasons: readonly FitReason[];
  readonly obstacles: readonly FitObstacle[];
  /** What the law says; null for those of age, and when their age is not known. */
  readonly minor: MinorAccess | null;
  /** Who recommended it to them already. */
  readonly recommendedBy: string | null;
  readonly hasApplied: boolean;
}

export interface WhoFits {
  readonly offer: {
    readonly title: string;
    readonly path: string;
    readonly isLive: boolean;
    /** One applies on the board: an advisor may do so for somebody. */
    readonly takesApplications: boolean;
  };
  /** In alphabetical order. */
  readonly people: readonly PersonForOffer[];
}

/** Whom of those one accompanies an offer fits, and why; the others with what stands between. Refused: `not-found`. */
export const whoFits = procedure(advisor)
  .input(z.object({ publicId: z.string().max(40) }))
  .query(async ({ ctx, input }): Promise<Result<WhoFits, "not-found">> => {
    const shown = await shownOffer(ctx, input.publicId);
    if (!shown) return refuse("not-found");
    const { offer, isLive } = shown;
    const people = await peopleForOffer(ctx, offer);
    const takesApplications =
      isLive && offer.contact.kind === "app" && hasFeature(ctx.instance.config, "applications");
    return accept({
      offer: { title: offer.title, path: offerPath(offer), isLive, takesApplications },
      people,
    });
  });

/** Those whom the actor accompanies, each beside the offer. */
export async function peopleForOffer(ctx: Asking, offer: StoredOffer): Promise<PersonForOffer[]> {
  const { db } = ctx.database;
  const people = await accompaniedBy(db, ctx.actor.userId, today(ctx));
  const ids = people.map(({ candidateId }) => candidateId);
  const [profiles, recommended, applied] = await Promise.all([
    profilesOf(db, ids),
    recommendedAmong(db, offer.id, ids),
    applicantsAmong(db, offer.id, ids),
  ]);
  return people.map(({ candidateId: id, name }) => {
    const profile = profiles.get(id) ?? emptyProfile;
    const age = ageOf(ctx, profile);
    const { fits, reasons, obstacles } = fitOf(offer, profile, age);
    return {
      id,
      name,
      // Of whom nothing is known, nothing is said.
      fits: fits && profiles.has(id),
      reasons: profiles.has(id) ? reasons : [],
      obstacles,
      minor: age !== null && age < 18 ? minorAccess(offer, age) : null,
      recommendedBy: recommended.get(id) ?? null,
      hasApplied: applied.has(id),
    };
  });
}
