import { departmentOf } from "@tremplin/core/territory";

/** Zones of the departments and communities that do not live by the time of Paris. */
const zones: Readonly<Record<string, string>> = {
  "971": "America/Guadeloupe",
  "972": "America/Martinique",
  "973": "America/Cayenne",
  "974": "Indian/Reunion",
  "975": "America/Miquelon",
  "976": "Indian/Mayotte",
  "977": "America/St_Barthelemy",
  "978": "America/Marigot",
  "986": "Pacific/Wallis",
  "987": "Pacific/Tahiti",
  "988": "Pacific/Noumea",
};

/** The zone that a board has unless its settings say another. */
export const usualTimeZone = "Europe/Paris";

/** The zone by which a town lives, by its INSEE code. */
export function townTimeZone(insee: string): string {
  return zones[departmentOf(insee) ?? ""] ?? usualTimeZone;
}
