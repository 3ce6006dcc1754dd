import { type CommuneGroup, readCommuneGroups } from "@tremplin/interop";

/** The groupings of communes, by their code. */
export type CommuneGroups = ReadonlyMap<string, CommuneGroup>;

let known: Promise<CommuneGroups> | null = null;

/** The groupings of communes of France, read when they are first asked for: few boards ask. */
export function communeGroups(): Promise<CommuneGroups> {
  known ??= readCommuneGroups().then((groups) => new Map(groups.map((group) => [group.code, group])));
  return known;
}
