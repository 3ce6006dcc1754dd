import type { Company } from "@tremplin/core/employer";
import { type DraftFields, type DraftReading, everyOffer, type Rome, readDraft } from "@tremplin/core/offer";
import type { SectorJudgement } from "@tremplin/core/sector";
import { type OfferDraftRow, romesOfOffers, romesOfTitle } from "@tremplin/database";
import type { Context } from "../../context.ts";
import { judgeOffer } from "../../sector/judge-offer.ts";

const romesShown = 4;
const offersLikeIt = 20;

/**
 * The jobs of the ROME that a title may name: those whose titles it has, where the ROME was imported, then those of
 * the offers that a search for it finds first.
 */
async function romesOf(
  ctx: Pick<Context, "database" | "index" | "now">,
  title: string | undefined,
): Promise<Rome[]> {
  const words = (title ?? "").replace(/\b[hf]\s*\/\s*[hf]\b/gi, "").trim();
  if (words === "") return [];
  const { ids } = await ctx.index.search({ ...everyOffer, words: words.slice(0, 200) }, null, ctx.now());
  const { db } = ctx.database;
  const [named, alike] = await Promise.all([
    romesOfTitle(db, words, romesShown),
    romesOfOffers(db, ids.slice(0, offersLikeIt), romesShown),
  ]);
  return [...new Map([...alike, ...named].map((rome) => [rome.code, rome])).values()]
    .toSorted((a, b) => rankIn(named, a) - rankIn(named, b))
    .slice(0, romesShown);
}

function rankIn(romes: readonly Rome[], { code }: Rome): number {
  const rank = romes.findIndex((each) => each.code === code);
  return rank === -1 ? romes.length : rank;
}

/** A draft as far as it can be read; the job that its title most likely names is taken until another is chosen. */
export async function readingOf(
  ctx: Pick<Context, "communes" | "database" | "index" | "instance" | "now">,
  draft: OfferDraftRow,
  company: Company,
): Promise<DraftReading & { readonly romes: readonly Rome[]; readonly judgement: SectorJudgement | null }> {
  const romes = await romesOf(ctx, draft.fields.title);
  const fields =
    draft.fields.rome === undefined && romes[0] ? { ...draft.fields, rome: romes[0].code } : draft.fields;
  const { features, sector } = ctx.instance.config;
  const families = features.sector ? (sector?.families.map(({ id }) => id) ?? []) : null;
  const reading = readDraft(fields, { communes: ctx.communes, company, romes, families });
  const judgement = await judgementOf(ctx, fields, reading, company);
  const traits = reading.content?.sector;
  // The family that the rules see is the offer's until another is chosen.
  const content =
    reading.content && traits && judgement
      ? { ...reading.content, sector: { ...traits, family: traits.family ?? judgement.family } }
      : reading.content;
  return { ...reading, content, romes, judgement };
}

/** What the rules of the sector say so far: it is told while one types. */
async function judgementOf(
  ctx: Pick<Context, "communes" | "database" | "instance">,
  fields: DraftFields,
  { content, toCheck }: DraftReading,
  company: Company,
): Promise<SectorJudgement | null> {
  const title = toCheck.title ?? "";
  if (title === "") return null;
  const typed = fields.place ? ctx.communes.resolve(fields.place).commune : null;
  return judgeOffer(ctx.database, ctx, {
    title,
    description: toCheck.description ?? "",
    romeCode: fields.rome ?? null,
    place: content?.place ?? typed,
    chosen: fields.family ?? null,
    company,
  });
}
