import { type ApplicationCommand, isOpen, mayUndo, undoUntil } from "@tremplin/core/application";
import {
  type ApplicationRow,
  advisorsToTell,
  companyMembers,
  companyStandingOf,
  type DatabaseHandle,
  dropNotifications,
  dropWaitingMails,
  saveLink,
} from "@tremplin/database";
import { today } from "../../asking.ts";
import type { Context } from "../../context.ts";
import { linkToken } from "../../link-token.ts";
import { tellLive } from "../../live/tell-live.ts";
import { notify, type Told } from "../../notification/notify.ts";
import type { StepActor } from "./take.ts";

type Working = Pick<Context, "instance" | "now" | "baseUrl">;

interface TakenStep {
  readonly before: ApplicationRow;
  readonly after: ApplicationRow;
  readonly command: ApplicationCommand;
  readonly actor: StepActor;
}

/** How long the link of a mail lets an employer answer without signing in, in days. */
const answerLinkDays = 30;
const dayMs = 86_400_000;

/** Tells those whom a step concerns, and were not the ones to take it. */
export async function tellStep(handle: DatabaseHandle, ctx: Working, taken: TakenStep): Promise<void> {
  const { before, after, command, actor } = taken;
  switch (command.step) {
    case "send":
    case "approve":
    case "send-for":
      await tellEmployer(handle, ctx, after);
      if (command.step !== "send") await tellCandidate(handle, ctx, after, command);
      if (command.step === "send") await tellAdvisor(handle, ctx, after);
      return;
    case "ask-review":
      return tellAdvisor(handle, ctx, after);
    case "return":
      return tellCandidate(handle, ctx, after, command);
    case "shortlist":
    case "make-offer":
    case "hire":
    case "refuse": {
      // Nobody is told while the decision may be taken back.
      const runAt = mayUndo(after, ctx.now()) ? undoUntil(after.changedAt) : ctx.now();
      await tellCandidate(handle, ctx, after, command, runAt);
      return tellAdvisor(handle, ctx, after, runAt, actor);
    }
    case "undo":
      await dropNotifications(handle.db, decisionKey(before), ctx.now());
      return dropWaitingMails(handle.db, decisionKey(before));
    case "withdraw":
    case "withdraw-for":
      if (isOpen(before.state)) await tellGone(handle, ctx, after);
      if (command.step === "withdraw-for") await tellCandidate(handle, ctx, after, command);
      else await tellAdvisor(handle, ctx, after);
      return;
    case "lapse":
      await tellCandidate(handle, ctx, after, command);
      return tellAdvisor(handle, ctx, after);
    case "make-obsolete":
      if (isOpen(before.state) && command.reason === "found-a-job") await tellGone(handle, ctx, after);
      if (isOpen(before.state) && command.reason !== "found-a-job") {
        await tellCandidate(handle, ctx, after, command);
      }
      return;
    // What these change is seen where it stands; a proposal of dates has a mail of its own.
    case "take-back":
    case "see":
    case "propose-interview":
    case "reopen":
      return;
  }
}

/** Has the open pages of those whom a step concerns show it: the candidate's side once it is told to them. */
export async function showStep(
  handle: DatabaseHandle,
  ctx: Working,
  application: ApplicationRow,
): Promise<void> {
  const { id: subject, candidateId, companyId, changedAt } = application;
  const [advisors, members] = await Promise.all([
    advisorsToTell(handle.db, candidateId, today(ctx)),
    companyId === null ? [] : companyMembers(handle.db, companyId),
  ]);
  const now = ctx.now();
  const told = mayUndo(application, now) ? undoUntil(changedAt) : now;
  const change = { kind: "application", subject } as const;
  await tellLive(handle, { ...change, userIds: members.map(({ userId }) => userId) }, now);
  await tellLive(handle, { ...change, userIds: [candidateId, ...advisors.map(({ id }) => id)] }, now, told);
}

/** Begins the keys of the mails that tell of a decision. */
function decisionKey({ id, changedAt }: Pick<ApplicationRow, "id" | "changedAt">): string {
  return `application ${id} ${changedAt.toISOString()}`;
}

async function tellCandidate(
  handle: DatabaseHandle,
  ctx: Working,
  application: ApplicationRow,
  { text = "", reason }: ApplicationCommand,
  runAt = ctx.now(),
): Promise<void> {
  const to = await candidateOf(handle, application.candidateId);
  const values = {
    ...about(application),
    state: application.state,
    isReturned: application.state === "draft",
    text: text.trim(),
    reason: reason ?? null,
  };
  const dedupeKey = `${decisionKey(application)} candidate`;
  await notify(handle, ctx, { kind: "application.news", to, values, dedupeKey, runAt });
}

/** Tells who accompanies the candidate, and who stands in for them today; not who acted. */
async function tellAdvisor(
  handle: DatabaseHandle,
  ctx: Working,
  application: ApplicationRow,
  runAt = ctx.now(),
  actor?: StepActor,
): Promise<void> {
  const candidate = await candidateOf(handle, application.candidateId);
  const values = { ...about(application), candidate: candidate.name, state: application.state };
  const kind = application.state === "advisor-review" ? "application.to-review" : "application.advisor-news";
  for (const to of await advisorsToTell(handle.db, application.candidateId, today(ctx))) {
    if (to.id === actor?.id) continue;
    const dedupeKey = `${decisionKey(application)} advisor ${to.id}`;
    await notify(handle, ctx, { kind, to, values, dedupeKey, runAt, about: candidate.id });
  }
}

/** Tells the company: each of its members gets a link of their own, by which one answers without signing in. */
async function tellEmployer(
  handle: DatabaseHandle,
  ctx: Working,
  application: ApplicationRow,
): Promise<void> {
  const candidate = await candidateOf(handle, application.candidateId);
  const page = `/espace/candidatures-recues/${application.id}`;
  for (const to of await employersOf(handle, ctx, application)) {
    const path = await answerPath(handle, ctx, application.id, to.email);
    const values = { title: application.offerTitle, candidate: candidate.name, path };
    const dedupeKey = `${decisionKey(application)} ${to.email}`;
    await notify(handle, ctx, {
      kind: "application.received",
      to,
      values,
      dedupeKey,
      about: candidate.id,
      page,
    });
  }
}

/** Reminds a company of an application that waits; once for each of `days`. */
export async function remindEmployer(
  handle: DatabaseHandle,
  ctx: Working,
  application: ApplicationRow,
  days: number,
): Promise<void> {
  const candidate = await candidateOf(handle, application.candidateId);
  const page = `/espace/candidatures-recues/${application.id}`;
  for (const to of await employersOf(handle, ctx, application)) {
    const path = await answerPath(handle, ctx, application.id, to.email);
    const values = { title: application.offerTitle, candidate: candidate.name, days, path };
    const dedupeKey = `application-reminder ${days} ${application.id} ${to.email}`;
    await notify(handle, ctx, {
      kind: "application.reminder",
      to,
      values,
      dedupeKey,
      about: candidate.id,
      page,
    });
  }
}

/** Tells the company that an application is gone; nothing of the person stays in the mail. */
async function tellGone(handle: DatabaseHandle, ctx: Working, application: ApplicationRow): Promise<void> {
  for (const to of await employersOf(handle, ctx, application)) {
    const values = { title: application.offerTitle, isHiredElsewhere: application.state === "obsolete" };
    const dedupeKey = `${decisionKey(application)} gone ${to.email}`;
    await notify(handle, ctx, { kind: "application.gone", to, values, dedupeKey });
  }
}

async function answerPath(handle: DatabaseHandle, ctx: Working, id: string, email: string): Promise<string> {
  const { token, digest } = linkToken();
  await saveLink(handle.db, {
    digest,
    purpose: "application-answer",
    subjectId: id,
    email,
    createdAt: ctx.now(),
    expiresAt: new Date(ctx.now().getTime() + answerLinkDays * dayMs),
    usedAt: null,
  });
  return `/lien/candidature/${token}`;
}

/** Who answers for a company: its members, or the agency while it has none on the board or is suspended. */
export async function employersOf(
  { db }: DatabaseHandle,
  { instance }: Pick<Context, "instance">,
  { companyId }: Pick<ApplicationRow, "companyId">,
): Promise<readonly Told[]> {
  const standing = companyId === null ? null : await companyStandingOf(db, companyId);
  const mayAnswer = companyId !== null && standing !== "suspended";
  const members = mayAnswer ? await companyMembers(db, companyId) : [];
  if (members.length > 0) return members.map(({ userId, email, name }) => ({ userId, email, name }));
  return [{ userId: null, email: instance.config.contact.email, name: instance.config.name }];
}

export async function candidateOf(
  { db }: DatabaseHandle,
  id: string,
): Promise<{ readonly id: string; readonly email: string; readonly name: string }> {
  return db.selectFrom("user").select(["id", "email", "name"]).where("id", "=", id).executeTakeFirstOrThrow();
}

function about({ id, offerTitle, companyName }: ApplicationRow): {
  readonly title: string;
  readonly company: string | null;
  readonly page: string;
} {
  return { title: offerTitle, company: companyName, page: `/espace/candidatures/${id}` };
}
