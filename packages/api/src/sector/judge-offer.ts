import { isMember } from "@tremplin/core/membership";
import type { OfferContent } from "@tremplin/core/offer";
import { decisionKey, judgeSector, type SectorJudgement } from "@tremplin/core/sector";
import {
  companiesInSector,
  type DatabaseHandle,
  membershipsOfCompanies,
  sectorDecisions,
} from "@tremplin/database";
import { sectorRules } from "@tremplin/instance";
import type { Context } from "../context.ts";

/** An offer as far as it is known, to be judged. */
export interface OfferToJudge {
  readonly title: string;
  readonly description: string;
  readonly romeCode: string | null;
  readonly place: { readonly insee: string | null; readonly department: string | null } | null;
  readonly chosen: string | null;
  readonly company: { readonly id: string | null; readonly name: string | null };
}

/** Whether an offer is of the board's sector, and why; null on a board without one. */
export async function judgeOffer(
  handle: Pick<DatabaseHandle, "db">,
  ctx: Pick<Context, "instance">,
  offer: OfferToJudge,
): Promise<SectorJudgement | null> {
  const [judgement = null] = await judgeOffers(handle, ctx, [offer]);
  return judgement;
}

/** The same of many, in their order, with as many questions of the database as for one. */
async function judgeOffers(
  { db }: Pick<DatabaseHandle, "db">,
  ctx: Pick<Context, "instance">,
  offers: readonly OfferToJudge[],
): Promise<(SectorJudgement | null)[]> {
  const rules = sectorRules(ctx.instance.config);
  if (!rules) return offers.map(() => null);
  const keys = offers.map(({ title, company }) => decisionKey(title, company));
  const ids = [...new Set(offers.flatMap(({ company }) => company.id ?? []))];
  const [decisions, inSector, memberships] = await Promise.all([
    sectorDecisions(db, [...new Set(keys.flatMap((key) => key?.companyKey ?? []))]),
    companiesInSector(db, ids),
    ctx.instance.config.features.membership ? membershipsOfCompanies(db, ids) : [],
  ]);
  const learned = new Map(decisions.map((each) => [`${each.companyKey} ${each.titleKey}`, each]));
  const states = new Map(memberships.map(({ companyId, state }) => [companyId, state]));
  return offers.map(({ title, description, romeCode, place, chosen, company: { id } }, at) => {
    const key = keys[at];
    return judgeSector(
      {
        title,
        description,
        romeCode,
        insee: place?.insee ?? null,
        department: place?.department ?? null,
        companyInSector: id !== null && inSector.has(id),
        isMember: isMember((id === null ? null : states.get(id)) ?? null),
        chosen,
        learned: (key && learned.get(`${key.companyKey} ${key.titleKey}`)) ?? null,
      },
      rules,
    );
  });
}

/** What is judged of a whole offer. */
export interface ContentToJudge {
  readonly content: OfferContent;
  readonly companyId: string | null;
}

/** Whether whole offers are of the board's sector, in their order. */
export function judgeContents(
  handle: Pick<DatabaseHandle, "db">,
  ctx: Pick<Context, "instance">,
  offers: readonly ContentToJudge[],
): Promise<(SectorJudgement | null)[]> {
  return judgeOffers(
    handle,
    ctx,
    offers.map(({ content, companyId }) => ({
      ...content,
      chosen: content.sector?.family ?? null,
      company: { id: companyId, name: content.companyName },
    })),
  );
}

/** The same of one. */
export async function judgeContent(
  handle: Pick<DatabaseHandle, "db">,
  ctx: Pick<Context, "instance">,
  content: OfferContent,
  companyId: string | null,
): Promise<SectorJudgement | null> {
  const [judgement = null] = await judgeContents(handle, ctx, [{ content, companyId }]);
  return judgement;
}
