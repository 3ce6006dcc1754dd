import { dayIn } from "@tremplin/core/candidate";
import { type ContactState, contactStepsOf } from "@tremplin/core/cv-library";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  contactStatesOf,
  findableRow,
  type LibraryCv,
  type LibraryRow,
  libraryCvs,
  offersOfCompanies,
  recordLibraryView,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import type { GivenFile } from "../../files/given-file.ts";
import { recruiter } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { anonymousFile } from "./anonymous-file.ts";
import { momentOf, ownPartners } from "./library-moment.ts";

/** A CV of the library as a partner employer reads it, and what they may ask. */
export interface LibraryCvPage {
  readonly shown: LibraryCv;
  /** The companies in whose name one may ask, each with its published offers and what it asked before. */
  readonly companies: readonly {
    readonly id: string;
    readonly name: string;
    readonly offers: readonly { readonly id: string; readonly title: string }[];
    readonly asked: {
      readonly id: string;
      readonly state: ContactState;
      readonly mayWithdraw: boolean;
    } | null;
  }[];
}

const one = z.object({ id: z.string().max(64) });
type Gone = "not-partner" | "library-gone";

/**
 * Opens a CV, which its owner sees was opened: once for each company and day. Refused: `not-partner`; `library-gone` for
 * whatever is not in the library now.
 */
export const show = procedure(recruiter)
  .input(one)
  .query(async ({ ctx, input }): Promise<Result<LibraryCvPage, Gone>> => {
    const opened = await open(ctx, input.id);
    if (!opened.ok) return opened;
    const { shown, partners } = opened.value;
    const { db } = ctx.database;
    const offers = await offersOfCompanies(
      db,
      partners.map(({ id }) => id),
      ["published"],
    );
    return accept({
      shown,
      companies: await Promise.all(
        partners.map(async ({ id, name }) => {
          const [last] = await contactStatesOf(db, { entryId: shown.id, companyId: id });
          return {
            id,
            name,
            offers: offers
              .filter(({ companyId }) => companyId === id)
              .map(({ id: offerId, title }) => ({ id: offerId, title })),
            asked: last
              ? { ...last, mayWithdraw: contactStepsOf(last.state, "recruiter").includes("withdraw") }
              : null,
          };
        }),
      ),
    });
  });

/** The same CV as a PDF, made anew from what is shown. Refused as `show`. */
export const file = procedure(recruiter)
  .input(one)
  .query(async ({ ctx, input }): Promise<Result<GivenFile, Gone>> => {
    const opened = await open(ctx, input.id);
    return opened.ok
      ? accept(await anonymousFile(ctx, opened.value.shown, opened.value.consentedAt))
      : opened;
  });

/** A CV that is in the library now, for a member of a partner company; noted. */
async function open(ctx: Asking, id: string) {
  const partners = await ownPartners(ctx);
  const [viewing] = partners;
  if (!viewing) return refuse("not-partner");
  const at = momentOf(ctx);
  const { db } = ctx.database;
  const row = await findableRow(db, id, at);
  const shown = row ? (await libraryCvs(db, [row])).get(id) : undefined;
  if (!row || !shown) return refuse("library-gone");
  await noteView(ctx, row, viewing);
  return accept({ shown, partners, consentedAt: row.consentedAt });
}

/** Notes that a company looked at somebody's CV: once for each company and day. */
export function noteView(
  ctx: Asking,
  { id, candidateId }: Pick<LibraryRow, "id" | "candidateId">,
  company: { readonly id: string; readonly name: string },
): Promise<void> {
  const { now, timeZone } = momentOf(ctx);
  return recordLibraryView(ctx.database.db, {
    candidateId,
    companyId: company.id,
    day: dayIn(now, timeZone),
    entryId: id,
    companyName: company.name,
    viewerId: ctx.actor.userId,
    viewerName: ctx.actor.name,
    at: now,
  });
}
