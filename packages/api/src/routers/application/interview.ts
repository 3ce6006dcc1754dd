import { interviewMinutes, interviewStep, maxDates, proposeDates } from "@tremplin/core/application";
import { isMinor } from "@tremplin/core/candidate";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type ApplicationRow,
  addInterview,
  advisorOf,
  applicationById,
  type DatabaseHandle,
  type InterviewRow,
  inTransaction,
  interviewById,
  profileOf,
  saveInterview,
} from "@tremplin/database";
import { calendar } from "@tremplin/interop";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { notify } from "../../notification/notify.ts";
import { recruiter, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { ownApplication } from "./relation.ts";
import { takeApplicationStep } from "./take.ts";
import { candidateOf, employersOf } from "./tell.ts";

const proposal = z.object({
  id: z.string().max(64),
  dates: z.array(z.date()).max(maxDates),
  minutes: z
    .number()
    .int()
    .refine((minutes) => (interviewMinutes as readonly number[]).includes(minutes)),
  place: z.string().trim().min(1).max(300),
  link: z.union([z.literal(""), z.url({ protocol: /^https$/ }).max(500)]).default(""),
  text: z.string().trim().max(2_000).default(""),
});

/**
 * Proposes dates for an interview; those proposed before are taken back. Refused: `interview-no-date`,
 * `interview-past`, and as the transition of the application says.
 */
export const proposeInterview = procedure(recruiter)
  .input(proposal)
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const dates = proposeDates(input.dates, ctx.now());
    if (!dates.ok) return refuse(dates.refusal.code, { field: "dates.0" });
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      const { application, relation } = await ownApplication(ctx, input.id, ["employer"], handle);
      const taken = await takeApplicationStep(
        handle,
        ctx,
        application,
        { step: "propose-interview" },
        { id: ctx.actor.userId, name: ctx.actor.name, role: relation.role },
      );
      if (!taken.ok) return taken;
      const interview: InterviewRow = {
        id: ctx.newId(),
        applicationId: application.id,
        state: "proposed",
        dates: dates.value.map((date) => date.toISOString()),
        chosenAt: null,
        minutes: input.minutes,
        place: input.place,
        link: input.link || null,
        text: input.text,
        sequence: 0,
        createdBy: ctx.actor.userId,
        createdAt: ctx.now(),
        updatedAt: ctx.now(),
      };
      await addInterview(handle.db, interview);
      await tellProposal(handle, ctx, application, interview);
      return accept(null);
    });
  });

const answer = z.discriminatedUnion("step", [
  z.object({ step: z.literal("choose"), id: z.string().max(64), at: z.date() }),
  z.object({ step: z.literal("decline"), id: z.string().max(64) }),
  z.object({ step: z.literal("cancel"), id: z.string().max(64) }),
]);

/**
 * Chooses a date or declines (the candidate, or who accompanies them), or cancels (the company). Refused:
 * `interview-state`, `interview-date`, `interview-past`.
 */
export const answerInterview = procedure(signedIn)
  .input(answer)
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      const interview = await interviewById(handle.db, input.id);
      if (!interview) throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
      const kinds = input.step === "cancel" ? (["employer"] as const) : (["candidate", "advisor"] as const);
      const { application, relation } = await ownApplication(ctx, interview.applicationId, kinds, handle);
      const life = { ...interview, dates: interview.dates.map((date) => new Date(date)) };
      const next = interviewStep(life, input, ctx.now());
      if (!next.ok) return next;
      const change = { ...next.value, updatedAt: ctx.now() };
      if (!(await saveInterview(handle.db, interview, change))) return refuse("interview-state");
      const told = { ...interview, ...change };
      if (relation.kind === "employer") await tellCandidateSide(handle, ctx, application, told);
      else await tellCompany(handle, ctx, application, told);
      return accept(null);
    });
  });

/** The entry of an interview with its date, for the calendars of those whom it concerns. Refused: `interview-state` without a date. */
export const interviewCalendar = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<string, "interview-state">> => {
    const interview = await interviewById(ctx.database.db, input.id);
    if (!interview) throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
    const { application, relation } = await ownApplication(ctx, interview.applicationId, [
      "candidate",
      "advisor",
      "employer",
    ]);
    if (interview.chosenAt === null) return refuse("interview-state");
    const { id, sequence, minutes, place, link, text, updatedAt, state, chosenAt } = interview;
    const candidate = await candidateOf(ctx.database, application.candidateId);
    const other = relation.kind === "candidate" ? application.companyName : candidate.name;
    const { name } = ctx.instance.config;
    const title = [ctx.tReader("application.interview.title"), application.offerTitle, other]
      .filter(Boolean)
      .join(" · ");
    return accept(
      calendar(name, [
        {
          uid: `${id}@${new URL(ctx.baseUrl).hostname}`,
          sequence,
          isCancelled: state !== "accepted",
          startsAt: chosenAt,
          minutes,
          title,
          place,
          link,
          text,
          updatedAt,
        },
      ]),
    );
  });

/** Tells the candidate; a minor's advisor gets the same, being in every exchange. */
async function tellProposal(
  handle: DatabaseHandle,
  ctx: Asking,
  application: ApplicationRow,
  interview: InterviewRow,
): Promise<void> {
  const values = {
    title: application.offerTitle,
    dates: interview.dates,
    place: interview.place,
    text: interview.text,
    page: `/espace/candidatures/${application.id}`,
  };
  for (const to of await candidateSide(handle, ctx, application)) {
    const about = application.candidateId;
    await notify(handle, ctx, { kind: "application.interview-proposed", to, values, about });
  }
}

async function candidateSide(handle: DatabaseHandle, ctx: Asking, { candidateId }: ApplicationRow) {
  const [candidate, profile, advisor] = await Promise.all([
    candidateOf(handle, candidateId),
    profileOf(handle.db, candidateId),
    advisorOf(handle.db, candidateId),
  ]);
  const isWithAdvisor = isMinor(profile.birthDate, ctx.now(), ctx.instance.config.timeZone);
  return advisor && isWithAdvisor ? [candidate, advisor] : [candidate];
}

async function tellCandidateSide(
  handle: DatabaseHandle,
  ctx: Asking,
  application: ApplicationRow,
  interview: InterviewRow,
): Promise<void> {
  const page = `/espace/candidatures/${application.id}`;
  const values = await answered(handle, application, interview, page);
  for (const to of await candidateSide(handle, ctx, application)) {
    const about = application.candidateId;
    await notify(handle, ctx, { kind: "application.interview-answered", to, values, about });
  }
}

async function tellCompany(
  handle: DatabaseHandle,
  ctx: Asking,
  application: ApplicationRow,
  interview: InterviewRow,
): Promise<void> {
  // The company may have lost the file since: it is told nothing then.
  const current = await applicationById(handle.db, application.id);
  if (current?.state !== application.state) return;
  const page = `/espace/candidatures-recues/${application.id}`;
  const values = await answered(handle, application, interview, page);
  for (const to of await employersOf(handle, ctx, application)) {
    const about = application.candidateId;
    await notify(handle, ctx, { kind: "application.interview-answered", to, values, about });
  }
}

async function answered(
  handle: DatabaseHandle,
  application: ApplicationRow,
  { state, chosenAt }: InterviewRow,
  page: string,
) {
  const candidate = await candidateOf(handle, application.candidateId);
  return {
    title: application.offerTitle,
    candidate: candidate.name,
    answer: state === "proposed" ? ("accepted" as const) : state,
    date: chosenAt?.toISOString() ?? "",
    page,
  };
}
