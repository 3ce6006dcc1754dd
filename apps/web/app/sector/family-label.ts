import { type Page, usePage } from "../page.ts";

/** What the board calls a family of jobs; its id when it has none of that name (any more). */
export function familyLabelOf({ instance }: Pick<Page, "instance">): (id: string) => string {
  const families = instance.config.sector?.families ?? [];
  return (id) => families.find((family) => family.id === id)?.label ?? id;
}

/** The same, where components are. */
export function useFamilyLabel(): (id: string) => string {
  return familyLabelOf(usePage());
}
