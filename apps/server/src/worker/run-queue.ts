import { type ClaimedEvent, claim, done, fail, giveUp, type TremplinDatabase } from "@tremplin/database";
import { logError } from "../log.ts";

/** Handles one event: once it answers, the event is done; what it throws has it tried again. */
export type EventHandler = (event: ClaimedEvent) => Promise<void>;

interface QueueOptions {
  readonly database: TremplinDatabase;
  readonly queue: string;
  readonly handle: EventHandler;
  readonly now: () => Date;
}

/** Events handled side by side. */
const atOnce = 5;
/** Amply more than any handler takes: a server that died gives its events back after this. */
const leaseSeconds = 300;
/** After so many attempts, over about a day, an event is given up. */
const mostAttempts = 12;

/** Handles all events of a queue that are due, and answers how many. */
export async function runQueue({ database, queue, handle, now }: QueueOptions): Promise<number> {
  let handled = 0;
  for (;;) {
    const events = await claim(database, { queue, limit: atOnce, leaseSeconds }, now());
    if (events.length === 0) return handled;
    await Promise.all(events.map((event) => handleOne(event, { database, queue, handle, now })));
    handled += events.length;
  }
}

async function handleOne(
  event: ClaimedEvent,
  { database: { db }, handle, now }: QueueOptions,
): Promise<void> {
  try {
    await handle(event);
    await done(db, event, now());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (event.attempts >= mostAttempts || isForGood(error)) {
      logError(error);
      await giveUp(db, event.id, reason, now());
    } else await fail(db, event, reason, now());
  }
}

/** Where a mail server's 5xx speaks of this recipient or this mail, and not of our own account or sender. */
const finalCommands = new Set(["RCPT TO", "DATA"]);

/** Whether trying again cannot help: a wrong password of ours (535) can be mended, an unknown address cannot. */
function isForGood(error: unknown): boolean {
  const { responseCode = 0, command = "" } = (error ?? {}) as { responseCode?: number; command?: string };
  return responseCode >= 500 && finalCommands.has(command);
}
