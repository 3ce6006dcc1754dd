import { textOf } from "../forms/text-of.ts";

/**
 * The groups of fields of a form, as `experiences.0.title`, `experiences.1.title` …: one record for each, in
 * their order, until a rank of which the form has nothing.
 */
export function groupsOf<Name extends string>(
  form: FormData,
  group: string,
  names: readonly Name[],
): Record<Name, string>[] {
  const groups: Record<Name, string>[] = [];
  for (let rank = 0; names.some((name) => form.has(`${group}.${rank}.${name}`)); rank += 1) {
    const entries = names.map((name) => [name, textOf(form, `${group}.${rank}.${name}`)]);
    groups.push(Object.fromEntries(entries) as Record<Name, string>);
  }
  return groups;
}
