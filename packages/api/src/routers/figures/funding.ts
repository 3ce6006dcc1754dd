import { undoMinutes } from "@tremplin/core/application";
import { dayIn } from "@tremplin/core/candidate";
import { type FundingFigures, fundingOfParts } from "@tremplin/core/figures";
import { startOfDay } from "@tremplin/core/shared";
import {
  filledElsewhereByPlace,
  firstPublication,
  hiredByPlace,
  joinedByPlace,
  type OfferIndex,
  publishedByPlace,
} from "@tremplin/database";
import { hasFeature } from "@tremplin/instance/features";
import { antennasOf } from "../../antenna/open.ts";
import { today } from "../../asking.ts";
import type { Context } from "../../context.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** What the money did in one year: on the whole board, and in each antenna. */
export interface FundingYear {
  readonly year: number;
  readonly all: FundingFigures;
  readonly antennas: readonly (FundingFigures & { readonly slug: string; readonly name: string })[];
}

export interface Funding {
  /** The last one first. */
  readonly years: readonly FundingYear[];
  readonly hasMembers: boolean;
}

/** No board is older. */
const mostYears = 20;

interface Known {
  readonly key: string;
  readonly freshUntil: number;
  readonly value: Promise<Funding>;
}

/**
 * What was worked out last for an index, for a version of its data, on one day. No version tells of hires, which
 * become final by the clock, nor of paid fees: it is worked out anew once a hire of just now would be final.
 */
const known = new WeakMap<OfferIndex, Known>();

/** What the funders' money did, by year and antenna. */
export const funding = procedure(anyone).query(async ({ ctx }): Promise<Funding> => {
  await ctx.index.follow();
  const now = ctx.now().getTime();
  const key = `${ctx.index.version} ${today(ctx)}`;
  const kept = known.get(ctx.index);
  if (kept?.key === key && now < kept.freshUntil) return kept.value;
  const value = workOut(ctx);
  known.set(ctx.index, { key, freshUntil: now + undoMinutes * 60_000, value });
  value.catch(() => known.delete(ctx.index));
  return value;
});

async function workOut(ctx: Context): Promise<Funding> {
  const { db } = ctx.database;
  const hasMembers = hasFeature(ctx.instance.config, "membership");
  const last = yearOf(today(ctx));
  const published = await firstPublication(db);
  const first = published === null ? last : yearOf(dayIn(published, ctx.instance.config.timeZone));
  const years: FundingYear[] = [];
  for (let year = last; year >= Math.max(first, last - mostYears + 1); year -= 1) {
    years.push(await ofYear(ctx, year, hasMembers));
  }
  return { years, hasMembers };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

async function ofYear(ctx: Context, year: number, hasMembers: boolean): Promise<FundingYear> {
  const { db } = ctx.database;
  const { timeZone } = ctx.instance.config;
  const from = startOfDay(`${year}-01-01`, timeZone);
  const end = startOfDay(`${year + 1}-01-01`, timeZone);
  const stretch = { from, until: end };
  // What may still be taken back is not counted yet.
  const settled = new Date(ctx.now().getTime() - undoMinutes * 60_000);
  const [published, hired, filled, joined] = await Promise.all([
    publishedByPlace(db, stretch),
    hiredByPlace(db, { from, until: settled < end ? settled : end }),
    filledElsewhereByPlace(db, stretch),
    hasMembers ? joinedByPlace(db, stretch) : [],
  ]);
  const rows = { published, signed: [...hired, ...filled], joined };
  const antennas = antennasOf(ctx);
  const { all, parts } = fundingOfParts(
    rows,
    antennas.map(({ territory }) => territory),
  );
  return {
    year,
    all,
    antennas: antennas.flatMap(({ slug, name }, at) => {
      const figures = parts[at];
      return figures ? [{ slug, name, ...figures }] : [];
    }),
  };
}
