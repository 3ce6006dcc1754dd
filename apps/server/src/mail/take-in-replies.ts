import { logError } from "../log.ts";
import type { Services } from "../services.ts";

/** What brings answers by mail in. */
export interface ReplyIntake {
  /** The port of the receiver; null for a mailbox that is looked into. */
  readonly port: number | null;
  /** Ends after what is under way. */
  stop(): Promise<void>;
}

/** What is needed to keep a mail that came in for the worker. */
export type ReplyServices = Pick<Services, "context" | "replies">;

/**
 * Begins to take answers by mail in, where the board is told how. The libraries are read only then. Throws `StartError`
 * when the port can't be had.
 */
export async function takeInReplies(services: ReplyServices, baseUrl: string): Promise<ReplyIntake | null> {
  const { replies } = services;
  if (replies === null) return null;
  const context = services.context(baseUrl);
  const { way } = replies;
  if (way.kind === "smtp") {
    const { receiveReplies } = await import("./receive-replies.ts");
    return receiveReplies(context, way);
  }
  const { fetchReplies } = await import("./fetch-replies.ts");
  return fetchReplies(context, way, logError);
}
