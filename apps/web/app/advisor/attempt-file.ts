import type { Result } from "@tremplin/core/shared";
import { data } from "react-router";
import { attempt } from "../forms/attempt.ts";

/** As `attempt`; about a file that one may not open, the page is not found, whether there is one or not. */
export function attemptFile<Value>(form: FormData, call: () => Promise<Result<Value>>) {
  return attempt(form, async () => {
    const result = await call();
    if (!result.ok && result.refusal.code === "not-found") throw data(null, 404);
    return result;
  });
}
