/** The rows that were ticked in a table. */
export function tickedIds(form: FormData): string[] {
  return form.getAll("id").filter((id) => typeof id === "string");
}
