import {
  availabilities,
  type LibraryFacets,
  type LibrarySearch,
  parseLibrarySearch,
} from "@tremplin/core/cv-library";
import { contractKinds, type OfferSearchPage } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type FoundInLibrary,
  type LibraryCv,
  offersOfCompanies,
  romeLabelOf,
  type StoredOffer,
} from "@tremplin/database";
import { z } from "zod";
import { searchedPlace } from "../../place.ts";
import { recruiter } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { momentOf, ownPartners } from "./library-moment.ts";

/** One page of the library, as a partner employer sees it. */
export interface LibraryPage
  extends Pick<FoundInLibrary, "total" | "pageCount" | "page" | "corrections">,
    Pick<OfferSearchPage, "placeUnknown" | "placeChoices" | "commune"> {
  readonly search: LibrarySearch;
  /** What the asked job is called; null when none was asked, or no offer tells. */
  readonly job: string | null;
  readonly cvs: readonly LibraryCv[];
  readonly facets: LibraryFacets;
  /** Searches for the offers that one has published: their job, where it is. */
  readonly forOffers: readonly { readonly title: string; readonly search: LibrarySearch }[];
}

/** So many offers are proposed to search for. */
const mostOffers = 6;

const input: z.ZodType<LibrarySearch, LibrarySearch> = z.object({
  words: z.string().max(200),
  place: z.string().max(200),
  radiusKm: z.int().min(5).max(200),
  rome: z
    .string()
    .regex(/^[A-Z]\d{4}$/)
    .nullable(),
  contracts: z.array(z.enum(contractKinds)).max(contractKinds.length),
  availability: z.enum(availabilities).nullable(),
  licence: z.boolean(),
  page: z.int().min(1).max(10_000),
});

/** Searches the library. Refused: `not-partner` to members of companies that the agency does not name. */
export const search = procedure(recruiter)
  .input(input)
  .query(async ({ ctx, input: asked }): Promise<Result<LibraryPage, "not-partner">> => {
    const partners = await ownPartners(ctx);
    if (partners.length === 0) return refuse("not-partner");
    const offers = await offersOfCompanies(
      ctx.database.db,
      partners.map(({ id }) => id),
      ["published"],
    );
    const { commune, ...place } = searchedPlace(ctx, asked.place);
    const label = asked.rome === null ? null : await romeLabelOf(ctx.database.db, asked.rome);
    const { latitude = null, longitude = null } = commune ?? {};
    const found = await ctx.library.search(
      {
        ...asked,
        point: latitude === null || longitude === null ? null : { latitude, longitude },
        job: asked.rome === null ? null : { code: asked.rome, label: label ?? "" },
      },
      momentOf(ctx),
    );
    return accept({
      ...place,
      ...found,
      search: asked,
      job: label,
      forOffers: offers.slice(0, mostOffers).map((offer) => ({
        title: offer.title,
        search: { ...everybody, ...jobOf(offer), place: offer.place.insee ?? "" },
      })),
      commune: commune && { insee: commune.insee, name: commune.name, department: commune.department },
    });
  });

const everybody = parseLibrarySearch(new URLSearchParams());

/** Whom an offer looks for: its job of the ROME, or the words of its title without one. */
function jobOf({ romeCode, title }: StoredOffer): Pick<LibrarySearch, "rome" | "words"> {
  return romeCode === null ? { rome: null, words: title.slice(0, 200) } : { rome: romeCode, words: "" };
}
