import type { OfferCard } from "@tremplin/core/offer";
import type { EmployerView } from "../employer/view.ts";
import type { PlaceView } from "../territory/view.ts";
import type { OfferView } from "./view.ts";

/** The page of an offer. */
export interface OfferPage {
  /** "expired" once it can no longer be answered: ended, filled or archived. */
  readonly status: "live" | "expired";
  readonly offer: OfferView;
  /** Null for a confidential employer. */
  readonly company: EmployerView | null;
  readonly similar: readonly OfferCard[];
  /** schema.org JobPosting for search engines; only while it is live. */
  readonly jobPosting: Readonly<Record<string, unknown>> | null;
  readonly commune: PlaceView | null;
}

const input = z.object({ publicId: z.string().max(40) });

/** The page of an offer. Refused: `not-found`, also for those that the public may not see. */
export const show = procedure(anyone)
  .input(input)
  .query(({ ctx, input: { publicId } }): Promise<Result<OfferPage, "not-found">> => offerPage(ctx, publicId));
