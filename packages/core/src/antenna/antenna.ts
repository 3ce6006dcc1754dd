import type { Territory } from "../territory/index.ts";

/** The tones of a theme that an antenna may wear: each has a background and a text that the theme keeps apart. */
export const antennaAccents = ["brand", "accent", "info", "success", "warning"] as const;
export type AntennaAccent = (typeof antennaAccents)[number];

/** What an antenna is to the public. */
export type AntennaState =
  /** Where advisors receive, and nothing more. */
  | "office"
  /** With a territory, not opened yet. */
  | "draft"
  | "open"
  | "closed";

/** What its state is read from. */
export interface AntennaLife {
  readonly territory: Territory | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
}

/** Where an antenna is in its life. */
export function antennaState({ territory, openedAt, closedAt }: AntennaLife): AntennaState {
  if (territory === null) return "office";
  if (openedAt === null) return "draft";
  return closedAt === null ? "open" : "closed";
}

/** The path of an antenna on the board; on its own host name it is the home page. */
export function antennaPath({ slug }: { readonly slug: string }): string {
  return `/${slug}`;
}
