import { departmentOf, departments, regions } from "./department.ts";
import { codesOfTown } from "./town.ts";

/** What an administrator picks to say where something is: codes of INSEE, of each kind. */
export interface Areas {
  readonly regions: readonly string[];
  readonly departments: readonly string[];
  /** Groupings of communes (EPCI), by their SIREN. */
  readonly groups: readonly string[];
  readonly communes: readonly string[];
}

export const areaKinds = ["regions", "departments", "groups", "communes"] as const;
export type AreaKind = (typeof areaKinds)[number];

export const noAreas: Areas = { regions: [], departments: [], groups: [], communes: [] };

/** Areas reduced to what a place is compared with: whole departments, and single communes. */
export interface Territory {
  readonly departments: readonly string[];
  readonly communes: readonly string[];
}

/** The communes of a grouping by its code; null when there is no such grouping. */
export type GroupMembers = (code: string) => readonly string[] | null;

/** The territory of areas, each code once and in order. Codes that mean nothing are left out. */
export function territoryOf(areas: Areas, membersOf: GroupMembers): Territory {
  const whole = new Set(areas.departments.filter((code) => departments.has(code)));
  for (const { code, region } of departments.values()) if (areas.regions.includes(region)) whole.add(code);
  const single = new Set<string>();
  for (const insee of [...areas.groups.flatMap((code) => membersOf(code) ?? []), ...areas.communes]) {
    const department = departmentOf(insee);
    if (department === null || whole.has(department)) continue;
    for (const code of codesOfTown(insee)) single.add(code);
  }
  return { departments: [...whole].toSorted(), communes: [...single].toSorted() };
}

/** Whether a commune lies in a territory; what is nowhere lies in none. */
export function covers({ departments: whole, communes }: Territory, insee: string | null): boolean {
  if (insee === null) return false;
  const department = departmentOf(insee);
  return (department !== null && whole.includes(department)) || communes.includes(insee);
}

export function isNowhere({ departments: whole, communes }: Territory): boolean {
  return whole.length === 0 && communes.length === 0;
}

/** The codes among areas that no region, department, grouping or commune has. */
export function unknownAreas(
  areas: Areas,
  {
    membersOf,
    isCommune,
  }: { readonly membersOf: GroupMembers; readonly isCommune: (code: string) => boolean },
): { readonly kind: AreaKind; readonly code: string }[] {
  const known: Readonly<Record<AreaKind, (code: string) => boolean>> = {
    regions: (code) => regions.has(code),
    departments: (code) => departments.has(code),
    groups: (code) => membersOf(code) !== null,
    communes: isCommune,
  };
  return areaKinds.flatMap((kind) =>
    areas[kind].filter((code) => !known[kind](code)).map((code) => ({ kind, code })),
  );
}
