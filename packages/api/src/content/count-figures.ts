import { undoMinutes } from "@tremplin/core/application";
import { type ContentFigures, contentFigures } from "@tremplin/database";
import type { ContentPart, FiguresPart } from "@tremplin/instance/content";
import type { Context } from "../context.ts";

/** Which offers a block counts. */
export type FiguresScope = Pick<FiguresPart, "rome" | "place" | "radiusKm">;

/** Fewer would nearly name somebody. */
const leastHires = 5;

/** The numbers of a page's blocks, in the order of the blocks. */
export async function figuresOf(ctx: Context, parts: readonly ContentPart[]): Promise<ContentFigures[]> {
  await ctx.index.follow();
  return Promise.all(figuresParts(parts).map((each) => countedOnce(ctx, each)));
}

/** The blocks of a page that count. */
export function figuresParts(parts: readonly ContentPart[]): FiguresPart[] {
  return parts.filter((part) => part.kind === "figures");
}

/** Two scopes with the same name count the same. */
export function scopeName({ rome, place, radiusKm }: FiguresScope): string {
  return JSON.stringify([rome, place, radiusKm]);
}

interface Kept {
  readonly version: number;
  readonly freshUntil: number;
  readonly counts: Map<string, Promise<ContentFigures>>;
}

/** By board: tests and readings of a folder have several in one process. */
const kept = new WeakMap<Context["index"], Kept>();
/** As many as all the pages of a large site have. */
const mostKept = 200;

/**
 * Counts once for each version of the data, and anew once a hire of just now would be final: no version tells of it.
 */
export function countedOnce(ctx: Context, asked: FiguresScope): Promise<ContentFigures> {
  const now = ctx.now();
  const { version } = ctx.index;
  let at = kept.get(ctx.index);
  if (!at || at.version !== version || at.freshUntil <= now.getTime() || at.counts.size >= mostKept) {
    const settles = now.getTime() + undoMinutes * 60_000;
    at = { version, freshUntil: Math.min(ctx.index.steadyUntil(now), settles), counts: new Map() };
    kept.set(ctx.index, at);
  }
  const { counts } = at;
  const key = scopeName(asked);
  const known = counts.get(key);
  if (known) return known;
  const counting = count(ctx, asked, now);
  counts.set(key, counting);
  // What failed is tried again.
  counting.catch(() => counts.delete(key));
  return counting;
}

async function count(
  { database, communes }: Context,
  asked: FiguresScope,
  now: Date,
): Promise<ContentFigures> {
  const { rome, place, radiusKm } = asked;
  const settled = new Date(now.getTime() - undoMinutes * 60_000);
  const around = place === null ? null : [place];
  const { latitude = null, longitude = null } = (place === null ? null : communes.byInsee(place)) ?? {};
  if (around && latitude !== null && longitude !== null) {
    around.push(...communes.within(latitude, longitude, radiusKm).map(({ insee }) => insee));
  }
  const counted = await contentFigures(database.db, { rome, communes: around }, { now, settled });
  return { ...counted, hires: counted.hires < leastHires ? 0 : counted.hires };
}
