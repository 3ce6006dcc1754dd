import { accept, type Result, type Role, refuse } from "../shared/index.ts";
import {
  type CloseReason,
  type FillChannel,
  type OfferNeed,
  type OfferStep,
  offerTransitions,
  publicationDays,
} from "./lifecycle.ts";
import type { Offer, OfferState } from "./offer.ts";

/** What a transition looks at. */
export type OfferLife = Pick<Offer, "state" | "publishedAt" | "expiresAt" | "title" | "description">;

/** A step asked for, with what it may need. */
export interface OfferCommand {
  readonly step: OfferStep;
  /** In words, for "reject" and "request-changes". */
  readonly reason?: string;
  readonly closeReason?: CloseReason;
  readonly fillChannel?: FillChannel;
  /** End of publication for "publish" and "prolong"; sixty days from now when absent. */
  readonly until?: Date;
}

/** What changes on the offer. */
export interface OfferChange {
  readonly state: OfferState;
  readonly publishedAt: Date | null;
  readonly expiresAt: Date | null;
}

/** What happened, for the outbox: `offer.publish`, `offer.fill` … */
export interface OfferEvent {
  readonly type: `offer.${OfferStep}`;
  readonly at: Date;
  readonly by: Role;
  readonly from: OfferState;
  readonly to: OfferState;
  readonly reason: string | null;
}

export type TransitionRefusal = "offer-state" | "offer-role" | `offer-needs-${OfferNeed}`;

const dayMs = 86_400_000;

/** An offer that can be read: a title and a text. */
export function isComplete(offer: Pick<Offer, "title" | "description">): boolean {
  return offer.title.trim() !== "" && offer.description.trim() !== "";
}

/**
 * Takes one step of an offer's life, or says why not: wrong state (`offer-state`), wrong role
 * (`offer-role`), or something missing (`offer-needs-...`). Whether the actor belongs to the offer's
 * company is the procedure's policy, not asked here.
 */
export function transition(
  offer: OfferLife,
  command: OfferCommand,
  role: Role,
  now: Date,
): Result<{ readonly change: OfferChange; readonly events: readonly OfferEvent[] }, TransitionRefusal> {
  const { from, to, by, needs } = offerTransitions[command.step];
  if (!(from as readonly OfferState[]).includes(offer.state)) {
    return refuse("offer-state", { state: offer.state, step: command.step });
  }
  if (!(by as readonly Role[]).includes(role)) return refuse("offer-role", { role, step: command.step });
  const missing = needs.find((need) => !isMet(need, offer, command, now));
  if (missing) return refuse(`offer-needs-${missing}`);

  const startsPeriod = command.step === "publish" || command.step === "prolong";
  const change: OfferChange = {
    state: to,
    publishedAt: startsPeriod ? (offer.publishedAt ?? now) : offer.publishedAt,
    expiresAt: startsPeriod ? endOfPublication(command, now) : offer.expiresAt,
  };
  const reason = command.reason ?? command.closeReason ?? command.fillChannel ?? null;
  const type: OfferEvent["type"] = `offer.${command.step}`;
  return accept({ change, events: [{ type, at: now, by: role, from: offer.state, to, reason }] });
}

/** The end that the author chose, or sixty days from now. */
export function endOfPublication(command: Pick<OfferCommand, "until">, now: Date): Date {
  return command.until ?? new Date(now.getTime() + publicationDays * dayMs);
}

function isMet(need: OfferNeed, offer: OfferLife, command: OfferCommand, now: Date): boolean {
  switch (need) {
    case "complete":
      return isComplete(offer);
    case "reason":
      return (command.reason ?? "").trim() !== "";
    case "close-reason":
      return command.closeReason !== undefined;
    case "fill-channel":
      return command.fillChannel !== undefined;
    case "due":
      return offer.expiresAt !== null && offer.expiresAt <= now;
    case "time-left":
      return offer.expiresAt === null || offer.expiresAt > now;
  }
}
