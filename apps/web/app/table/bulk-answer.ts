import type { BulkOutcome } from "@tremplin/api";
import type { Result } from "@tremplin/core/shared";
import { data } from "react-router";
import { type Attempt, attempt, done, typedIn } from "../forms/attempt.ts";
import { type Unsent, unsent } from "../unsent.ts";
import { cameFrom } from "./table-address.ts";
import { nothingTicked } from "./ticked-ids.ts";

/** A form of ticked rows that was sent: as it is shown again, and what became of each row. */
export interface BulkSent extends Attempt {
  readonly outcome: BulkOutcome;
}

interface BulkStep {
  readonly form: FormData;
  readonly request: Request;
  /** `done.<code>` says what was done, when all of it was. */
  readonly code: string;
}

/**
 * Takes a step with the ticked rows. Done with all of them, the table comes back and says so; otherwise it
 * shows which are left and why, and those stay ticked.
 */
export async function bulkAnswer(
  { form, request, code }: BulkStep,
  call: () => Promise<Result<BulkOutcome>>,
) {
  const none = nothingTicked(form);
  if (none) return none;
  const changed = await attempt(form, call);
  if (!changed.ok) return changed.again;
  const outcome = changed.value;
  if (outcome.left.length === 0) return done(cameFrom(request), code);
  const { typed, ...sent } = typedIn(form);
  const stillTicked = new Map(typed).set(
    "id",
    outcome.left.map(({ id }) => id),
  );
  const status = outcome.done > 0 ? 200 : 422;
  return data(unsent<BulkSent>({ ...sent, typed: stillTicked, outcome }), status);
}

/** What became of the rows, when the form has just been sent and some are left. */
export function outcomeOf(actionData: Unsent<Attempt | BulkSent> | undefined): BulkOutcome | null {
  const sent = actionData?.unsent;
  return sent && "outcome" in sent ? sent.outcome : null;
}
