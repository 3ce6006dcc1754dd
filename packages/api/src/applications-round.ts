import { followUpDays, reminderDays, silenceDays, undoMinutes } from "@tremplin/core/application";
import {
  type ApplicationRow,
  applicationsIn,
  applicationsSilent,
  applicationsToEndedOffers,
  applicationsToRemind,
  followUpsDue,
  hiresToSettle,
  inTransaction,
  markAsked,
  noteReminded,
  planFollowUps,
  saveLink,
} from "@tremplin/database";
import type { Context } from "./context.ts";
import { linkToken } from "./link-token.ts";
import { notify } from "./notification/notify.ts";
import { takeApplicationStep } from "./routers/application/take.ts";
import { candidateOf, remindEmployer } from "./routers/application/tell.ts";

type Round = Pick<Context, "database" | "instance" | "now" | "newId" | "baseUrl">;

const dayMs = 86_400_000;
/** How long the link of a question after a hire is good, in days. */
const followUpLinkDays = 30;

/** What the board itself does with applications: reminds of silence, settles hires, asks how it goes. */
export async function runApplicationsRound(ctx: Round): Promise<void> {
  await lapseUnanswered(ctx);
  await remindOfSilence(ctx);
  await settleHires(ctx);
  await endWithTheirOffers(ctx);
  await askAfterHires(ctx);
}

async function lapseUnanswered(ctx: Round): Promise<void> {
  for (const application of await applicationsSilent(ctx.database.db, before(ctx, silenceDays))) {
    await asBoard(ctx, application, "lapse");
  }
}

/** Reminds employers at 14 and 7 days of what nobody answered: once for each, and never of both at once. */
async function remindOfSilence(ctx: Round): Promise<void> {
  for (const days of reminderDays.toReversed()) {
    const due = await applicationsToRemind(ctx.database.db, { days, sentBefore: before(ctx, days) });
    for (const application of due) {
      await inTransaction(ctx.database, async (handle) => {
        if (!(await noteReminded(handle.db, application.id, days))) return;
        await remindEmployer(handle, ctx, application, days);
      });
    }
  }
}

/**
 * Once a hire can't be taken back: the person's other applications are at an end, their employers are told,
 * and the questions of the days after are planned.
 */
async function settleHires(ctx: Round): Promise<void> {
  const until = new Date(ctx.now().getTime() - undoMinutes * 60_000);
  for (const hired of await hiresToSettle(ctx.database.db, until)) {
    const others = await applicationsIn(
      ctx.database.db,
      ["draft", "advisor-review", "sent", "seen", "shortlisted", "interview", "offer-made", "unanswered"],
      { candidateId: hired.candidateId },
    );
    for (const other of others) await asBoard(ctx, other, "make-obsolete", "found-a-job");
    await planFollowUps(
      ctx.database.db,
      followUpDays.map((day) => ({
        id: ctx.newId(),
        applicationId: hired.id,
        candidateId: hired.candidateId,
        day,
        dueAt: new Date(hired.changedAt.getTime() + day * dayMs),
        askedAt: null,
        isStill: null,
        text: "",
        answeredAt: null,
      })),
    );
  }
}

/** An offer that takes nobody any more ends what was sent to it. */
async function endWithTheirOffers(ctx: Round): Promise<void> {
  for (const application of await applicationsToEndedOffers(ctx.database.db)) {
    await asBoard(ctx, application, "make-obsolete");
  }
}

async function askAfterHires(ctx: Round): Promise<void> {
  const now = ctx.now();
  for (const due of await followUpsDue(ctx.database.db, now)) {
    await inTransaction(ctx.database, async (handle) => {
      const application = await handle.db
        .selectFrom("application")
        .select("offerTitle")
        .where("id", "=", due.applicationId)
        .executeTakeFirstOrThrow();
      const to = await candidateOf(handle, due.candidateId);
      const { token, digest } = linkToken();
      await saveLink(handle.db, {
        digest,
        purpose: "follow-up",
        subjectId: due.id,
        email: to.email,
        createdAt: now,
        expiresAt: new Date(now.getTime() + followUpLinkDays * dayMs),
        usedAt: null,
      });
      const values = { title: application.offerTitle, days: due.day, path: `/lien/nouvelles/${token}` };
      const dedupeKey = `follow-up-asked ${due.id}`;
      await notify(handle, ctx, { kind: "application.follow-up", to, values, dedupeKey });
      await markAsked(handle.db, due.id, now);
    });
  }
}

async function asBoard(
  ctx: Round,
  application: ApplicationRow,
  step: "lapse" | "make-obsolete",
  reason?: "found-a-job",
): Promise<void> {
  // Refused when somebody acted in between: nothing is left to do then.
  await inTransaction(ctx.database, (handle) =>
    takeApplicationStep(
      handle,
      ctx,
      application,
      { step, ...(reason ? { reason } : {}) },
      { id: null, name: ctx.instance.config.name, role: "system" },
    ),
  );
}

function before({ now }: Round, days: number): Date {
  return new Date(now().getTime() - days * dayMs);
}
