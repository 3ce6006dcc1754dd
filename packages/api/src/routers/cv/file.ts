import { cvContentOf, isMinor } from "@tremplin/core/candidate";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type CvVersionRow,
  cvVersionById,
  documentById,
  isOpenedTo,
  isSentTo,
  profileOf,
} from "@tremplin/database";
import { cvPdf } from "@tremplin/interop";
import { z } from "zod";
import type { Context } from "../../context.ts";
import type { GivenFile } from "../../files/given-file.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { candidateOf } from "../application/tell.ts";
import { cvRelation, forbidden } from "./own-cv.ts";
import { cvWords } from "./words.ts";

/**
 * A CV as a file: for its owner, for who accompanies them, for the companies to which it was sent as long as the
 * application is theirs to read, and for those whose request its owner accepted. Refused: `not-found` when its file is gone.
 */
export const file = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<GivenFile, "not-found">> => {
    const { db } = ctx.database;
    const version = await cvVersionById(db, input.id);
    if (!version) throw forbidden();
    const companyIds = ctx.actor.memberships.map(({ companyId }) => companyId);
    const isForEmployer =
      (await isSentTo(db, version.id, companyIds)) || (await isOpenedTo(db, version.id, companyIds));
    if (!isForEmployer) await cvRelation(ctx, version.userId);
    return cvFile(ctx, version, isForEmployer);
  });

type Giving = Pick<Context, "database" | "files" | "instance" | "now" | "t">;

/** The bytes of a version for somebody who may have them. */
export async function cvFile(
  ctx: Giving,
  version: CvVersionRow,
  isForEmployer: boolean,
): Promise<Result<GivenFile, "not-found">> {
  return version.kind === "made"
    ? accept(await madeFile(ctx, version, isForEmployer))
    : storedFile(ctx, version);
}

async function storedFile(ctx: Giving, version: CvVersionRow): Promise<Result<GivenFile, "not-found">> {
  const document =
    version.documentId === null ? undefined : await documentById(ctx.database.db, version.documentId);
  const bytes = document ? await ctx.files.get(document.storageKey) : null;
  if (!document || !bytes) return refuse("not-found");
  return accept({ name: document.name, mediaType: document.mediaType, bytes });
}

/** The PDF of a CV made from the profile. An employer is given no way to reach a minor past their advisor. */
async function madeFile(ctx: Giving, version: CvVersionRow, isForEmployer: boolean): Promise<GivenFile> {
  const { content } = version;
  if (content === null) throw new Error(`The CV ${version.id} has no content`);
  const [person, profile] = await Promise.all([
    candidateOf(ctx.database, version.userId),
    profileOf(ctx.database.db, version.userId),
  ]);
  const isHidden = isForEmployer && isMinor(profile.birthDate, ctx.now(), ctx.instance.config.timeZone);
  const made = cvContentOf(content, { name: content.name, email: isHidden ? "" : person.email });
  const bytes = await cvPdf(isHidden ? { ...made, phone: null } : made, {
    words: cvWords(ctx.t, content.name),
    accent: ctx.instance.theme.colors.link,
    at: version.createdAt,
  });
  return { name: `${version.title}.pdf`, mediaType: "application/pdf", bytes };
}
