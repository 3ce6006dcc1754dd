import { cvStep } from "@tremplin/core/candidate";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addCvComment,
  advisorOf,
  type CvVersionRow,
  inTransaction,
  saveCvStep,
  tickCvComment,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { notify } from "../../notification/notify.ts";
import { advisor, candidate, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { candidateOf } from "../application/tell.ts";
import { forbidden, ownCv } from "./own-cv.ts";

/**
 * Takes a step of a version's review and tells the other side. Refused: `cv-state`, `cv-role`, `cv-needs-word`,
 * `no-advisor` when nobody accompanies who asks.
 */
export const takeStep = procedure(signedIn)
  .input(
    z.object({
      id: z.string().max(64),
      step: z.enum(["ask", "take-back", "validate", "improve"]),
      text: z.string().trim().max(2_000).default(""),
    }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { version, relation } = await ownCv(ctx, input.id);
    const { step, text } = input;
    const next = cvStep(version.state, step, relation, { hasWord: text !== "" });
    if (!next.ok) return next;
    const reader = step === "ask" ? await advisorOf(ctx.database.db, version.userId) : null;
    if (step === "ask" && !reader) return refuse("no-advisor");
    const now = ctx.now();
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      const isDecision = relation === "advisor";
      const saved = await saveCvStep(handle.db, version, {
        state: next.value,
        ...(step === "ask" ? { askedAt: now } : {}),
        ...(isDecision ? { decidedAt: now, decidedBy: ctx.actor.userId } : {}),
      });
      if (!saved) return refuse("cv-state");
      if (isDecision && text !== "") await addCvComment(handle.db, commentOf(ctx, version, null, text));
      if (reader) {
        const values = { candidate: ctx.actor.name, title: version.title, page: pageOf(version) };
        await notify(handle, ctx, { kind: "cv.to-review", to: reader, values, about: version.userId });
      }
      if (isDecision) {
        const to = await candidateOf(handle, version.userId);
        const isValidated = next.value === "validated";
        const values = { title: version.title, isValidated, text, page: pageOf(version) };
        await notify(handle, ctx, { kind: "cv.reviewed", to, values });
      }
      return accept(null);
    });
  });

/**
 * Says something of a version: of a passage, which must stand in its text, or of the whole. Refused:
 * `passage-unknown`.
 */
export const comment = procedure(advisor)
  .input(
    z.object({
      id: z.string().max(64),
      passage: z.string().trim().max(500),
      text: z.string().trim().min(1).max(2_000),
    }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<null, "passage-unknown">> => {
    const { version, relation } = await ownCv(ctx, input.id);
    if (relation !== "advisor") throw forbidden();
    const passage = input.passage === "" ? null : passageIn(version.text, input.passage);
    if (input.passage !== "" && passage === null) return refuse("passage-unknown", { field: "passage" });
    await addCvComment(ctx.database.db, commentOf(ctx, version, passage, input.text));
    return accept(null);
  });

/** Ticks off what was mended, or takes the tick away. */
export const tick = procedure(candidate)
  .input(z.object({ commentId: z.string().max(64), isDone: z.boolean() }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const doneAt = input.isDone ? ctx.now() : null;
    const { commentId: id } = input;
    if (!(await tickCvComment(ctx.database.db, { id, userId: ctx.actor.userId, doneAt }))) throw forbidden();
    return accept(null);
  });

/** A passage as it stands in a text, whatever the spaces and line breaks of what was selected; null when it does not. */
export function passageIn(text: string, selected: string): string | null {
  const words = selected
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(words.join("\\s+")).exec(text)?.[0] ?? null;
}

function commentOf(ctx: Asking, version: CvVersionRow, passage: string | null, text: string) {
  return {
    id: ctx.newId(),
    versionId: version.id,
    authorId: ctx.actor.userId,
    authorName: ctx.actor.name,
    passage,
    text,
    createdAt: ctx.now(),
    doneAt: null,
  };
}

function pageOf({ id }: CvVersionRow): string {
  return `/espace/cv/${id}`;
}
