import { refusalReasons } from "@tremplin/core/application";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type ApplicationRow,
  applicationById,
  cvVersionById,
  type DatabaseHandle,
  goodLink,
  inTransaction,
  type LinkToken,
  spendLink,
} from "@tremplin/database";
import { z } from "zod";
import type { Context } from "../../context.ts";
import type { GivenFile } from "../../files/given-file.ts";
import { digestOf } from "../../link-token.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { cvFile } from "../cv/file.ts";
import { type Applicant, applicantOf } from "./applicant.ts";
import { takeApplicationStep } from "./take.ts";
import { employersOf } from "./tell.ts";

const link = z.object({ token: z.string().max(100) });

/**
 * The application that the link of a mail is about, for the employer who got it: what was sent to them,
 * without what colleagues wrote. Refused: `link-spent`, also once the application was taken back.
 */
export const byLink = procedure(anyone)
  .input(link)
  .query(async ({ ctx, input }): Promise<Result<Omit<Applicant, "notes">, "link-spent">> => {
    const found = await linked(ctx.database, ctx, input.token);
    if (!found) return refuse("link-spent");
    const { notes: _, ...applicant } = await applicantOf(ctx, found.application);
    return accept(applicant);
  });

/** The CV of the application that a link is about, for who reads it without signing in. */
export const cvByLink = procedure(anyone)
  .input(link)
  .query(async ({ ctx, input }): Promise<Result<GivenFile, "link-spent" | "not-found">> => {
    const found = await linked(ctx.database, ctx, input.token);
    const versionId = found?.application.cvVersionId ?? null;
    const version = versionId === null ? undefined : await cvVersionById(ctx.database.db, versionId);
    return version ? cvFile(ctx, version, true) : refuse("link-spent");
  });

/** Answers by the link of a mail, once, without signing in. */
export const answerByLink = procedure(anyone)
  .input(
    link.extend({
      step: z.enum(["shortlist", "refuse"]),
      reason: z.enum(refusalReasons).optional(),
      text: z.string().trim().max(2_000).default(""),
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      const found = await linked(handle, ctx, input.token);
      if (!found) return refuse("link-spent");
      const { step, reason, text } = input;
      const taken = await takeApplicationStep(
        handle,
        ctx,
        found.application,
        { step, text, ...(reason ? { reason } : {}) },
        { id: null, name: found.good.email, role: "recruiter" },
      );
      if (!taken.ok) return taken;
      return (await spendLink(handle.db, found.good.digest, ctx.now())) ? accept(null) : refuse("link-spent");
    });
  });

/** A good link and its application, while it is still the company's to read and its bearer still answers for it. */
async function linked(
  handle: DatabaseHandle,
  ctx: Pick<Context, "now" | "instance">,
  token: string,
): Promise<{ readonly good: LinkToken; readonly application: ApplicationRow } | null> {
  const good = await goodLink(handle.db, {
    digest: digestOf(token),
    purpose: "application-answer",
    now: ctx.now(),
  });
  const application = good ? await applicationById(handle.db, good.subjectId) : undefined;
  if (!good || !application) return null;
  const isWaiting = ["sent", "seen", "shortlisted", "interview", "unanswered"].includes(application.state);
  const employers = await employersOf(handle, ctx, application);
  const isTheirs = employers.some(({ email }) => email === good.email);
  return isWaiting && isTheirs ? { good, application } : null;
}
