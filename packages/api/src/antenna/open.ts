import type { OpenAntenna } from "@tremplin/database";
import { hasFeature } from "@tremplin/instance/features";
import type { Context } from "../context.ts";

/** The antennas that the public sees; none on a board without them. */
export function antennasOf({ index, instance }: Pick<Context, "index" | "instance">): readonly OpenAntenna[] {
  return hasFeature(instance.config, "antennas") ? index.antennas : [];
}

/** A search whose antenna is one that the public sees: another is no filter. */
export function inOpenAntenna<Search extends { readonly antenna: string | null }>(
  ctx: Pick<Context, "index" | "instance">,
  search: Search,
): Search {
  const { antenna } = search;
  if (antenna === null || antennasOf(ctx).some(({ slug }) => slug === antenna)) return search;
  return { ...search, antenna: null };
}
