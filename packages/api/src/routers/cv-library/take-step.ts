import { type ContactStep, contactStep, type DeclineReason } from "@tremplin/core/cv-library";
import { accept, type Result, type Role, refuse } from "@tremplin/core/shared";
import {
  beginConversation,
  type ContactRequestRow,
  type DatabaseHandle,
  findableRow,
  partnersAmong,
  saveContactStep,
} from "@tremplin/database";
import type { Context } from "../../context.ts";
import { momentOf } from "./library-moment.ts";
import { tellAnswered } from "./tell.ts";

type Working = Pick<Context, "instance" | "now" | "newId" | "baseUrl">;

/**
 * The only way by which a request changes: decides, saves, tells, and opens the conversation of the three when it was
 * accepted. Refused as `contactStep`, and `contact-state` when somebody was faster.
 */
export async function takeContactStep(
  handle: DatabaseHandle,
  ctx: Working,
  request: ContactRequestRow,
  step: ContactStep,
  role: Role,
  reason: DeclineReason | null = null,
): Promise<Result<ContactRequestRow>> {
  const at = momentOf(ctx);
  const [row, partners] = await Promise.all([
    findableRow(handle.db, request.entryId, at),
    partnersAmong(handle.db, [request.companyId]),
  ]);
  const facts = { ...request, isFindable: row !== undefined, isPartner: partners.length > 0 };
  const decided = contactStep(facts, step, role, at.now);
  if (!decided.ok) return decided;
  const change = { state: decided.value, changedAt: at.now, reason };
  if (!(await saveContactStep(handle.db, request, change))) return refuse("contact-state");
  const after = { ...request, ...change };
  if (after.state === "accepted") await openConversation(handle, ctx, after);
  // What a company takes back itself it need not be told; the young person sees it where the request stands.
  if (after.state !== "withdrawn") await tellAnswered(handle, ctx, after);
  return accept(after);
}

/** The conversation of young person, company and advisor, who is in it from the start. */
async function openConversation(
  { db }: DatabaseHandle,
  { now, newId }: Pick<Working, "now" | "newId">,
  { id, candidateId, companyId, offerTitle }: ContactRequestRow,
): Promise<void> {
  await beginConversation(db, {
    id: newId(),
    kind: "contact",
    subjectId: id,
    candidateId,
    companyId,
    title: offerTitle,
    state: "open",
    blockedBy: null,
    advisorJoinedAt: now(),
    createdAt: now(),
    lastAt: now(),
  });
}
