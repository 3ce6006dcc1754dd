import { textOf } from "../forms/text-of.ts";

const fields = [
  "title",
  "description",
  "date",
  "updated",
  "authors",
  "image",
  "alt",
  "rome",
  "tags",
  "rest",
  "body",
] as const;

/** A text as its editor sends it. */
export function typedForm(form: FormData): Record<(typeof fields)[number], string> {
  const typed = Object.fromEntries(fields.map((field) => [field, textOf(form, field)]));
  return typed as Record<(typeof fields)[number], string>;
}
