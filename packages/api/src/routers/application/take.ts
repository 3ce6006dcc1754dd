import {
  type ApplicationCommand,
  type ApplicationFacts,
  type ApplicationLife,
  applicationTransition,
} from "@tremplin/core/application";
import { isMinor, isProfileTelling } from "@tremplin/core/candidate";
import { accept, type Result, type Role, refuse } from "@tremplin/core/shared";
import {
  type ApplicationRow,
  consentOf,
  countOpen,
  type DatabaseHandle,
  offerById,
  profileOf,
  questionsOf,
  saveApplicationStep,
} from "@tremplin/database";
import type { Context } from "../../context.ts";
import { publicStatus } from "../offer/public-status.ts";
import { take as takeOfferStep } from "../offer/submit.ts";
import { tellCompany } from "../offer/tell-company.ts";
import { showStep, tellStep } from "./tell.ts";

/** Who takes a step: a person, or the board itself. */
export interface StepActor {
  readonly id: string | null;
  readonly name: string;
  readonly role: Role;
}

type Working = Pick<Context, "instance" | "now" | "newId" | "baseUrl">;

/** Steps by which an employer answers: the first of them ends the silence. */
const answers: readonly ApplicationCommand["step"][] = [
  "shortlist",
  "propose-interview",
  "make-offer",
  "hire",
  "refuse",
];

/**
 * Takes one step of an application within a transaction, with its trace, and tells those it concerns.
 * Refused as the transition says, and `application-changed` when somebody was faster.
 */
export async function takeApplicationStep(
  handle: DatabaseHandle,
  ctx: Working,
  application: ApplicationRow,
  command: ApplicationCommand,
  actor: StepActor,
): Promise<Result<ApplicationRow>> {
  const now = after(application.changedAt, ctx.now());
  const { life, facts } = await around(handle, ctx, application);
  const next = applicationTransition(life, command, actor.role, facts, now);
  if (!next.ok) return next;
  const { change, event } = next.value;
  const isFirstAnswer = answers.includes(command.step) && application.answeredAt === null;
  const taken: ApplicationRow = {
    ...application,
    ...change,
    updatedAt: now,
    agreement: command.agreement ?? application.agreement,
    answeredAt: isFirstAnswer
      ? now
      : command.step === "undo"
        ? firstAnswerBefore(application)
        : application.answeredAt,
  };
  const { agreement, answeredAt } = taken;
  // The silence begins anew with each sending.
  const reminders = taken.state === "sent" && command.step !== "undo" ? { remindedDays: 0 } : {};
  const saved = await saveApplicationStep(
    handle.db,
    application,
    { ...change, ...reminders, agreement, answeredAt },
    {
      id: ctx.newId(),
      applicationId: application.id,
      at: now,
      actorId: actor.id,
      actorName: actor.name,
      role: actor.role,
      step: command.step,
      from: event.from,
      to: event.to,
      reason: event.reason,
      text: event.text,
    },
  );
  if (!saved) return refuse("application-changed");
  if (taken.state === "sent") await pauseWhenFull(handle, ctx, application.offerId);
  await tellStep(handle, ctx, { before: application, after: taken, command, actor });
  await showStep(handle, ctx, taken);
  return accept(taken);
}

/** An offer with as many open applications as the instance takes stops itself, to be fair to those who wait. */
async function pauseWhenFull(handle: DatabaseHandle, ctx: Working, offerId: string): Promise<void> {
  const open = await countOpen(handle.db, offerId);
  if (open < ctx.instance.config.rules.applicationLimit) return;
  const offer = await offerById(handle.db, offerId);
  if (offer?.state !== "published") return;
  const paused = await takeOfferStep(
    handle,
    { ...ctx, actor: { name: ctx.instance.config.name } },
    offer,
    { step: "pause" },
    "system",
  );
  if (!paused.ok) return;
  const values = { by: ctx.instance.config.name, isFull: true };
  await tellCompany(handle, ctx, paused.value, { kind: "offer.paused", values });
}

/** Two steps never share an instant: their order is what the timeline tells. */
function after(last: Date, now: Date): Date {
  return now > last ? now : new Date(last.getTime() + 1);
}

/** An answer that is taken back was none: it ended the silence only if an earlier one had. */
function firstAnswerBefore({ answeredAt, changedAt }: ApplicationRow): Date | null {
  return answeredAt && answeredAt < changedAt ? answeredAt : null;
}

async function around(
  { db }: DatabaseHandle,
  { instance, now }: Working,
  application: ApplicationRow,
): Promise<{ readonly life: ApplicationLife; readonly facts: ApplicationFacts }> {
  const [profile, consent, offer, questions] = await Promise.all([
    profileOf(db, application.candidateId),
    consentOf(db, application.candidateId),
    offerById(db, application.offerId),
    questionsOf(db, application.offerId),
  ]);
  const answered = new Set(
    application.answers.filter(({ answer }) => answer.trim() !== "").map(({ question }) => question),
  );
  const hasFile = application.cvVersionId !== null || (application.withProfile && isProfileTelling(profile));
  return {
    life: { ...application, isComplete: hasFile && questions.every((question) => answered.has(question)) },
    facts: {
      isAgeKnown: profile.birthDate !== null,
      isMinor: isMinor(profile.birthDate, now(), instance.config.timeZone),
      hasConsent: consent !== undefined,
      isOfferOpen: offer !== null && publicStatus(offer, now()) === "live",
    },
  };
}
