import type { Instant } from "./instant.ts";

/** What a moderator decided of an offer of a company: the same title of the same company is treated alike. */
export interface SectorDecisionTable {
  /** The company's id, or `name:` and its folded name for one that is not known by an id. */
  companyKey: string;
  /** The title, folded and without its mention of gender. */
  titleKey: string;
  isIn: boolean;
  family: string | null;
  decidedBy: string;
  decidedAt: Instant;
}
