import { isPushService } from "@tremplin/core/notification";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  pushSubscriptionsOf,
  removePushSubscription,
  savePushSubscription,
  sessionsOf,
} from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** Browsers of one person: amply more than anybody has. */
const mostDevices = 10;

/** Bytes of RFC 8291 in base64url: a point of P-256, and the secret. */
const bytes = (count: number) =>
  z.string().refine((text) => /^[\w-]+=*$/.test(text) && Buffer.from(text, "base64url").length === count);

const subscription = z.object({
  endpoint: z.string().max(2_000),
  p256dh: bytes(65),
  auth: bytes(16),
  /** What the browser calls itself. */
  device: z.string().trim().max(60).nullable().default(null),
  /** In which it was asked: signing out of it ends both. */
  sessionId: z.string().max(64).nullable().default(null),
});

/** Has one's browser be told. Refused: `push-service` for an address that is none of a push service, `too-many-devices`. */
export const addDevice = procedure(signedIn)
  .input(subscription)
  .mutation(async ({ ctx, input }): Promise<Result<null, "push-service" | "too-many-devices">> => {
    if (!isPushService(input.endpoint)) return refuse("push-service");
    const { db } = ctx.database;
    const { userId } = ctx.actor;
    const known = await pushSubscriptionsOf(db, userId);
    const isKnown = known.some(({ endpoint }) => endpoint === input.endpoint);
    if (!isKnown && known.length >= mostDevices) return refuse("too-many-devices");
    const sessions = await sessionsOf(db, userId, ctx.now());
    const sessionId = sessions.find(({ id }) => id === input.sessionId)?.id ?? null;
    await savePushSubscription(db, { ...input, sessionId, id: ctx.newId(), userId, createdAt: ctx.now() });
    return accept(null);
  });

/** Has a browser of one's own be told no more. */
export const removeDevice = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    await removePushSubscription(ctx.database.db, input.id, ctx.actor.userId);
    return accept(null);
  });
