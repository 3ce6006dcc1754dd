import type { RouterOutputs } from "@tremplin/api";
import type { ContentPart, FiguresPart } from "@tremplin/instance/content";
import type { PageServices } from "../services.ts";

/** The numbers of a page's blocks, each by its place among the parts. */
export type CountedFigures = ReadonlyMap<number, RouterOutputs["content"]["figures"][number]>;

/** Counts what the blocks of a page ask for; nothing is asked where there is none. */
export async function countFigures(
  { api }: Pick<PageServices, "api">,
  parts: readonly ContentPart[],
): Promise<CountedFigures> {
  const asked = parts.filter((part) => part.kind === "figures");
  if (asked.length === 0) return new Map();
  // More than a page can make sense of is not counted.
  return placeFigures(parts, await api.content.figures(asked.slice(0, 12).map(scopeOf)));
}

/** Numbers in the order of the blocks, each put at the place of its block. */
export function placeFigures(
  parts: readonly ContentPart[],
  counted: readonly RouterOutputs["content"]["figures"][number][],
): CountedFigures {
  const places = parts.flatMap(({ kind }, at) => (kind === "figures" ? [at] : []));
  return new Map(counted.map((figures, each) => [places[each] ?? -1, figures]));
}

function scopeOf({ rome, place, radiusKm }: FiguresPart) {
  return { rome: [...rome], place, radiusKm };
}
