import { again } from "../forms/attempt.ts";

/** The rows that were ticked in a table. */
export function tickedIds(form: FormData): string[] {
  return form.getAll("id").filter((id) => typeof id === "string");
}

/** The page to show again when no row was ticked; null when one was. */
export function nothingTicked(form: FormData) {
  return tickedIds(form).length === 0 ? again(form, [], { code: "nothing-ticked" }) : null;
}
