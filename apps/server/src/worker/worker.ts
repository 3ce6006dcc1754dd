import { expireOffers } from "@tremplin/database";
import { logError } from "../log.ts";
import type { Services } from "../services.ts";

/** Between two rounds, in milliseconds. Nothing public waits for it: an offer ends on time without it. */
const roundMs = 60_000;

export interface Worker {
  /** Ends after the round under way. */
  stop(): Promise<void>;
}

/** Does, every minute, what no request should wait for: gives ended offers their state. */
export function startWorker({ database, now }: Pick<Services, "database" | "now">): Worker {
  let round: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    round = round.then(() => expireOffers(database, now())).catch(logError);
  }, roundMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}
