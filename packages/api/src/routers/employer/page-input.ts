import type { Person } from "@tremplin/core/account";
import { mayInCompany } from "@tremplin/core/employer";
import { accept, endOfDay, type Result, refuse } from "@tremplin/core/shared";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { searchedPlace } from "../../place.ts";
import { companyName, line, optionalLine, optionalPhone, optionalSite, optionalText } from "./input.ts";
import type { OwnCompany } from "./own-company.ts";

/** What a company says on its page, as typed. */
export const pageInput = z.object({
  name: companyName,
  activity: optionalLine(120),
  description: optionalText(6_000),
  website: optionalSite,
  headcount: optionalLine(60),
  place: line(200),
  address: optionalLine(200),
  phone: optionalPhone,
  /** `YYYY-MM-DD`; empty for no spontaneous applications. */
  spontaneousUntil: z.union([z.literal("").transform(() => null), z.iso.date()]).nullable(),
  /** Whether an address of the domain that a moderator confirmed lets in at once; counts for those who manage. */
  knowsColleagues: z.boolean(),
});

export type PageInput = z.output<typeof pageInput>;

export type PageRefusal = "unknown-town" | "day-past" | "day-far";

/** The longest that spontaneous applications may be announced ahead. */
const longestMs = 366 * 86_400_000;

/** The company and its profile as the page's form wants them, or the field that is wrong. */
export function changedPage(
  ctx: Pick<Context, "communes" | "instance" | "now"> & { readonly actor: Person },
  { company, profile }: OwnCompany,
  input: PageInput,
): Result<OwnCompany, PageRefusal> {
  const now = ctx.now();
  const { name, activity, description, website, headcount, place, knowsColleagues, ...rest } = input;
  const { commune } = searchedPlace(ctx, place);
  if (commune === null) return refuse("unknown-town", { field: "place", place });
  if (rest.spontaneousUntil !== null) {
    const end = endOfDay(rest.spontaneousUntil, ctx.instance.config.timeZone);
    if (end < now) return refuse("day-past", { field: "spontaneousUntil" });
    if (end.getTime() - now.getTime() > longestMs) return refuse("day-far", { field: "spontaneousUntil" });
  }
  const postcode = commune.postcodes.length === 1 ? (commune.postcodes[0] ?? null) : profile.postcode;
  // Members close this door, and do not open it: a shared domain looks like one's own to whoever has it.
  const closesDoor = !knowsColleagues && mayInCompany(ctx.actor, "manage-members", company.id);
  const emailDomain = closesDoor ? null : profile.emailDomain;
  return accept({
    company: {
      ...company,
      name,
      activity,
      description,
      website,
      headcount,
      insee: commune.insee,
      placeLabel: commune.name,
      updatedAt: now,
    },
    profile: { ...profile, ...rest, emailDomain, postcode, updatedAt: now },
  });
}
