import { randomUUID } from "node:crypto";
import {
  broadcastQueue,
  deliverPush,
  deliverSms,
  fileRemovalQueue,
  forgetGivenUpReplies,
  handleBroadcast,
  handleLive,
  handleReply,
  liveQueue,
  mailQueue,
  type OrderedPush,
  type OrderedSms,
  pushQueue,
  remindOfEndings,
  removeUnprovedAccounts,
  replyQueue,
  runAlertsRound,
  runApplicationsRound,
  runAppointmentsRound,
  runCvLibraryRound,
  runDigestRound,
  runMembershipRound,
  runWorkshopsRound,
  smsQueue,
  tellOfEnded,
} from "@tremplin/api";
import { expireOffers, forgetDone, forgetStale } from "@tremplin/database";
import { isThere } from "@tremplin/instance/features";
import { logError } from "../log.ts";
import { sendMail } from "../mail/send-mail.ts";
import type { Services } from "../services.ts";
import { type EventHandler, runQueue } from "./run-queue.ts";

/** Between two rounds, in milliseconds. Nothing public waits for it: an offer ends on time without it. */
const usualRoundMs = 60_000;
/** The outbox wakes the worker; this is for what is due later, and for other processes. */
const pollMs = 5_000;
/** What live pages were told is kept so long: each has been on a screen, and there are many. */
const keepLiveMs = 60_000;
/** Handled events are kept so long, for who looks into what happened. */
const keepDoneMs = 30 * 86_400_000;

export interface Worker {
  /** Ends after what is under way. */
  stop(): Promise<void>;
}

type WorkingServices = Pick<
  Services,
  | "communes"
  | "context"
  | "database"
  | "files"
  | "index"
  | "instance"
  | "mail"
  | "now"
  | "push"
  | "replies"
  | "sms"
  | "stopLinks"
  | "t"
  | "tIn"
>;

type Round = (
  working: Pick<Services, "communes" | "database" | "index" | "instance" | "now" | "t" | "tIn"> & {
    readonly newId: () => string;
    readonly baseUrl: string;
  },
) => Promise<unknown>;

/** What is looked at again and again, by the name that the registry of features has for it. */
export const rounds: Readonly<Record<string, Round>> = {
  endings: async (working) => {
    await remindOfEndings(working);
    await tellOfEnded(working);
  },
  applications: runApplicationsRound,
  cvLibrary: runCvLibraryRound,
  memberships: runMembershipRound,
  appointments: runAppointmentsRound,
  workshops: runWorkshopsRound,
  alerts: runAlertsRound,
  digests: runDigestRound,
};

/** Does what no request should wait for: handles the outbox, gives ended offers their state, tidies up. */
export async function startWorker(
  services: WorkingServices,
  /** Origin of the links of the mails that no request asks for; null sends none. */
  baseUrl: string | null = null,
  roundMs = usualRoundMs,
): Promise<Worker> {
  const { communes, database, files, index, instance, mail, now, push, sms, t, tIn } = services;
  // While it is developed, mails are read where they are kept.
  const origin = baseUrl ?? "http://localhost";
  const handlers: Record<string, EventHandler> = {
    // Without a mail server mails wait, and are sent once there is one.
    ...(mail.kind === "none" ? {} : { [mailQueue]: (event) => sendMail(services, event) }),
    [fileRemovalQueue]: async ({ payload }) => {
      for (const key of payload.keys as readonly string[]) await files.remove(key);
    },
    [replyQueue]: ({ payload }) => handleReply(services.context(origin), payload),
    [broadcastQueue]: ({ payload }) => handleBroadcast(services.context(origin), payload),
    // Told for live updates; the search follows the data's version by itself.
    offersSaved: async () => {},
  };
  let tidiedOn = "";
  const tidying = repeated(roundMs, async () => {
    await expireOffers(database, now());
    const today = now().toISOString().slice(0, 10);
    if (tidiedOn !== today) await removeUnprovedAccounts({ database, now });
    tidiedOn = today;
    if (baseUrl !== null) {
      const working = { communes, database, index, instance, now, newId: randomUUID, baseUrl, t, tIn };
      for (const [name, run] of Object.entries(rounds)) {
        if (isThere(instance.config, "rounds", name)) await run(working);
      }
    }
    await forgetStale(database.db, now());
    await forgetGivenUpReplies({ database, now }, new Date(now().getTime() - keepDoneMs));
    await forgetDone(database.db, new Date(now().getTime() - keepDoneMs));
    await forgetDone(database.db, new Date(now().getTime() - keepLiveMs), liveQueue);
  });
  const queues = repeated(pollMs, async () => {
    for (const [queue, handle] of Object.entries(handlers)) await runQueue({ database, queue, handle, now });
  });
  // Apart: no mail on its way holds up what people see on their screens.
  const live = repeated(pollMs, async () => {
    const handle: EventHandler = ({ payload }) => handleLive(database, payload, now());
    await runQueue({ database, queue: liveQueue, handle, now });
  });
  // Apart too: a slow service of others holds up no mail. What was put in these queues was so by `notify` and the like.
  const ways = { database, instance, tIn, now, baseUrl };
  const outside = repeated(pollMs, async () => {
    // What the outbox gives back is what was ordered under this topic, kept as JSON.
    const tell: EventHandler = ({ payload }) => deliverPush(ways, push, payload as unknown as OrderedPush);
    await runQueue({ database, queue: pushQueue, handle: tell, now });
    // Without a service they wait, as mails do.
    if (sms === null) return;
    const text: EventHandler = ({ payload }) => deliverSms(ways, sms, payload as unknown as OrderedSms);
    await runQueue({ database, queue: smsQueue, handle: text, now });
  });
  const soon = () => {
    queues.soon();
    live.soon();
    outside.soon();
  };
  const stopListening = await database.dialect.notices.listen("outbox", soon);
  // What was left when the last one ended.
  soon();
  return {
    async stop() {
      await stopListening();
      await Promise.all([tidying.stop(), queues.stop(), live.stop(), outside.stop()]);
    },
  };
}

/** Does a work again and again, never twice at once. */
function repeated(everyMs: number, work: () => Promise<void>) {
  let running: Promise<void> | null = null;
  let isAsked = false;
  let isStopped = false;
  const run = (): Promise<void> => {
    if (isStopped) return running ?? Promise.resolve();
    isAsked = running !== null;
    running ??= work()
      .catch((error) => {
        logError(error);
      })
      .finally(() => {
        running = null;
        if (isAsked) void run();
      });
    return running;
  };
  const timer = setInterval(run, everyMs);
  timer.unref();
  return {
    /** Does it as soon as what is under way has ended. */
    soon: () => {
      setImmediate(run);
    },
    async stop() {
      clearInterval(timer);
      isAsked = false;
      isStopped = true;
      await running;
    },
  };
}
