import { type HiddenReason, whyHidden } from "@tremplin/core/cv-library";
import { accept, type Result } from "@tremplin/core/shared";
import {
  type ContactRequestRow,
  type CvVersionRow,
  contactRequestsOf,
  cvVersionsOf,
  type DatabaseHandle,
  type LibraryCv,
  libraryCvs,
  libraryEntriesOf,
  libraryRows,
  libraryViewsOf,
} from "@tremplin/database";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { momentOf } from "./library-moment.ts";
import { type Proposal, proposalOf } from "./proposal.ts";

/** What somebody's place in the library is: for themselves and who accompanies them. */
export interface LibraryPlace {
  /** The agreement that holds; null for none. */
  readonly agreed: {
    readonly cvVersionId: string;
    readonly cvTitle: string;
    readonly consentedAt: Date;
    /** Why no employer finds it all the same; null when they do. */
    readonly hidden: HiddenReason | null;
    /** Exactly what they see. */
    readonly shown: LibraryCv | null;
  } | null;
  readonly views: readonly { readonly companyName: string; readonly at: Date }[];
  readonly requests: readonly Pick<
    ContactRequestRow,
    "id" | "companyName" | "offerTitle" | "state" | "askedAt" | "changedAt" | "reason"
  >[];
}

/** A young person's page about the library. */
export interface OwnLibrary extends LibraryPlace {
  /** Validated versions of their CV, the newest first. */
  readonly versions: readonly Pick<CvVersionRow, "id" | "title" | "kind" | "createdAt">[];
  /** What would be shown for the chosen version, or the newest; null without a validated one. */
  readonly proposal: (Proposal & Pick<CvVersionRow, "id" | "title" | "kind">) | null;
}

/** What the library shows or would show of oneself, who looked, and who asks. */
export const mine = procedure(candidate)
  .input(z.object({ cvVersionId: z.string().max(64).nullable() }))
  .query(async ({ ctx, input }): Promise<Result<OwnLibrary>> => {
    const { userId } = ctx.actor;
    const [place, all] = await Promise.all([
      placeOf(ctx, ctx.database, userId),
      cvVersionsOf(ctx.database.db, userId),
    ]);
    const versions = all.filter(({ state }) => state === "validated");
    const chosen = versions.find(({ id }) => id === input.cvVersionId) ?? versions[0];
    return accept({
      ...place,
      versions: versions.map(({ id, title, kind, createdAt }) => ({ id, title, kind, createdAt })),
      proposal: chosen
        ? {
            ...(await proposalOf(ctx, ctx.database, chosen)),
            id: chosen.id,
            title: chosen.title,
            kind: chosen.kind,
          }
        : null,
    });
  });

/** Somebody's place in the library; who may read it is asked before. */
export async function placeOf(
  ctx: Pick<Context, "now" | "instance">,
  { db }: Pick<DatabaseHandle, "db">,
  userId: string,
): Promise<LibraryPlace> {
  const [[row], [entry], views, requests] = await Promise.all([
    libraryRows(db, momentOf(ctx), { candidateId: userId }),
    libraryEntriesOf(db, userId),
    libraryViewsOf(db, userId),
    contactRequestsOf(db, { candidateId: userId }),
  ]);
  return {
    agreed: row
      ? {
          cvVersionId: row.cvVersionId,
          cvTitle: entry?.cvTitle ?? "",
          consentedAt: row.consentedAt,
          hidden: whyHidden(row.facts),
          shown: (await libraryCvs(db, [row])).get(row.id) ?? null,
        }
      : null,
    views: views.map(({ companyName, at }) => ({ companyName, at })),
    requests: requests.map(({ id, companyName, offerTitle, state, askedAt, changedAt, reason }) => ({
      id,
      companyName,
      offerTitle,
      state,
      askedAt,
      changedAt,
      reason,
    })),
  };
}
