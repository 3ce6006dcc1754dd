import { type Offer, type OfferCard, offerPath } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { companyById, companyStandingOf, offerByPublicId, offerCards } from "@tremplin/database";
import { jobPosting } from "@tremplin/interop";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { distanceFromTown } from "../../place.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type EmployerView, employerView } from "../employer/view.ts";
import { type PlaceView, placeView } from "../territory/view.ts";
import { isPausedForAll, publicStatus } from "./public-status.ts";
import { contactHere, type OfferView, offerView } from "./view.ts";

/** The page of an offer. */
export interface OfferPage {
  /** "expired" once it can no longer be answered: ended, filled or archived. */
  readonly status: "live" | "expired";
  readonly offer: OfferView;
  /** Null for a confidential employer. */
  readonly company: EmployerView | null;
  readonly similar: readonly OfferCard[];
  /** schema.org JobPosting for search engines; only while the offer is live. */
  readonly jobPosting: Readonly<Record<string, unknown>> | null;
  readonly commune: PlaceView | null;
  /** How far the offer is from the instance's main town; null in it, and where nothing tells. */
  readonly fromTown: { readonly name: string; readonly km: number } | null;
}

const similarShown = 4;

const input = z.object({ publicId: z.string().max(40) });

/**
 * The page of an offer. Refused: `offer-paused` with its `title`, for links that people kept, and `not-found`,
 * also for those that the public may not see.
 */
export const show = procedure(anyone)
  .input(input)
  .query(async ({ ctx, input: { publicId } }): Promise<Result<OfferPage, "not-found" | "offer-paused">> => {
    const { db } = ctx.database;
    const now = ctx.now();
    const offer = await offerByPublicId(db, publicId);
    const status = offer && publicStatus(offer, now);
    if (!offer) return refuse("not-found");
    if (!status) {
      return isPausedForAll(offer) && !(await isOfSuspended(ctx, offer))
        ? refuse("offer-paused", { title: offer.title })
        : refuse("not-found");
    }

    const isLive = status === "live";
    // A confidential employer is known to the board, never told.
    const companyId = offer.companyName === null ? null : offer.companyId;
    const employer = companyId === null ? null : await companyById(db, companyId);
    const company = employer && employerView(employer);
    const commune = offer.place.insee === null ? null : ctx.communes.byInsee(offer.place.insee);
    const similar = await ctx.index.similar(offer, similarShown, now);
    const { name, timeZone } = ctx.instance.config;
    const { features, contact: ours } = ctx.instance.config;
    const contact = isLive ? contactHere(features, ours.email, offer.contact) : null;
    const isDirect = contact?.kind === "app";
    const sources = {
      company,
      commune,
      url: ctx.baseUrl + offerPath(offer),
      boardName: name,
      timeZone,
      isDirect,
    };
    return accept({
      status,
      offer: offerView(offer, contact),
      company,
      similar: await offerCards(db, similar),
      jobPosting: isLive ? jobPosting(offer, sources) : null,
      commune: commune && placeView(commune),
      fromTown: distanceFromTown(ctx, offer.place),
    });
  });

async function isOfSuspended(
  { database: { db } }: Pick<Context, "database">,
  { companyId }: Pick<Offer, "companyId">,
): Promise<boolean> {
  return companyId !== null && (await companyStandingOf(db, companyId)) === "suspended";
}
