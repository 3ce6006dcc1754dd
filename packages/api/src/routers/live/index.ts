import type { LiveChange } from "@tremplin/core/live";
import { hasLiveEventsSince, lastLiveSeq, liveEventsAfter } from "@tremplin/database";
import { TRPCError, tracked } from "@trpc/server";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import type { LiveEvent } from "../../live/live-hub.ts";
import { signedIn } from "../../policy.ts";
import { procedure, router } from "../../procedure.ts";

/** `begun`: from here on; `reset`: too much was missed, ask for everything anew. */
export type ToldLive =
  | LiveChange
  | Extract<LiveEvent, { kind: "typing" }>
  | { readonly kind: "begun" | "reset" };

/** More than that missed is asked for anew. */
const mostMissed = 500;

const from = z
  .object({
    lastEventId: z
      .string()
      .regex(/^\d{1,15}$/)
      .nullish(),
  })
  .nullish();

/**
 * What changes for who asks, as it happens. Each change has its number: asked with the last one that was
 * received, nothing is lost and nothing comes twice.
 */
const changes = procedure(signedIn)
  .input(from)
  .subscription(async function* ({ ctx, input, signal }) {
    const waiting: LiveEvent[] = [];
    let wake = () => {};
    // Before what was missed is read: between the two nothing is lost, and what is in both is passed over.
    const stop = await ctx.live.subscribe(ctx.actor.userId, (event) => {
      waiting.push(event);
      wake();
    });
    // The page asks now and then instead.
    if (!stop) throw new TRPCError({ code: "TOO_MANY_REQUESTS", message: "too-many" });
    const ended = () => wake();
    signal?.addEventListener("abort", ended);
    try {
      const missed = await missedSince(ctx, input?.lastEventId);
      let { seq } = missed;
      yield tracked(String(seq), { kind: missed.isWhole ? "begun" : "reset" } as ToldLive);
      for (const { kind, subject, ...event } of missed.events) {
        seq = event.seq;
        yield tracked(String(seq), { kind, subject } as ToldLive);
      }
      while (!signal?.aborted) {
        const event = waiting.shift();
        if (!event) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else if (event.kind === "typing") yield event as ToldLive;
        else if (event.seq > seq) {
          seq = event.seq;
          yield tracked(String(seq), { kind: event.kind, subject: event.subject } as ToldLive);
        }
      }
    } finally {
      stop();
      signal?.removeEventListener("abort", ended);
    }
  });

/** The same for who can't keep a connection open: what changed since the last number, and the number to ask with next. */
const since = procedure(signedIn)
  .input(from)
  .query(async ({ ctx, input }): Promise<{ readonly seq: number; readonly changes: readonly ToldLive[] }> => {
    const { seq, events, isWhole } = await missedSince(ctx, input?.lastEventId);
    return {
      seq: events.at(-1)?.seq ?? seq,
      changes: isWhole ? events.map(({ kind, subject }) => ({ kind, subject })) : [{ kind: "reset" }],
    };
  });

async function missedSince(ctx: Asking, lastEventId: string | null | undefined) {
  const { db } = ctx.database;
  const seq = lastEventId ? Number(lastEventId) : await lastLiveSeq(db);
  const events = lastEventId
    ? await liveEventsAfter(db, { seq, userId: ctx.actor.userId, limit: mostMissed })
    : [];
  const isWhole = events.length < mostMissed && (!lastEventId || (await hasLiveEventsSince(db, seq)));
  return isWhole ? { seq, events, isWhole } : { seq: await lastLiveSeq(db), events: [], isWhole };
}

export const liveRouter = router({ changes, since });
