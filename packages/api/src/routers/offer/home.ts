import type { ContractKind, OfferCard } from "@tremplin/core/offer";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import type { PlaceView } from "../territory/view.ts";

/** What the home page tells of the board: how many offers, the newest, and ways into them. */
export interface OfferHome {
  /** The instance's main town: where a search starts. */
  readonly town: PlaceView | null;
  readonly count: number;
  readonly latest: readonly OfferCard[];
  /** Each with at least one offer, most first. */
  readonly contracts: readonly { readonly contract: ContractKind; readonly count: number }[];
  readonly jobs: readonly { readonly rome: string; readonly label: string; readonly count: number }[];
  readonly places: readonly { readonly insee: string; readonly name: string; readonly count: number }[];
}

export const home = procedure(anyone).query(({ ctx }): Promise<OfferHome> => homePage(ctx));
