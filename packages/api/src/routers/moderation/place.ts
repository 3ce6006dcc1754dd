import { moderatedTerritories, moderatesAt } from "@tremplin/core/account";
import {
  companyById,
  countOpenReports,
  type DatabaseHandle,
  offerById,
  openReports,
  type PlacedReview,
  type ReportRow,
} from "@tremplin/database";
import type { Asking } from "../../asking.ts";

/** The commune that a report is about: that of the offer, or of the company; null when it is gone, or nowhere. */
export async function placeOfReport(
  { db }: Pick<DatabaseHandle, "db">,
  { subjectKind, subjectId }: Pick<ReportRow, "subjectKind" | "subjectId">,
): Promise<string | null> {
  if (subjectKind === "offer") return (await offerById(db, subjectId))?.place.insee ?? null;
  return (await companyById(db, subjectId))?.insee ?? null;
}

/** The reports that somebody may decide, the oldest first: those of where they moderate. */
export function reportsHere({ actor, database }: Asking): Promise<ReportRow[]> {
  return openReports(database.db, moderatedTerritories(actor));
}

/** How many they are, those that the list does not show included. */
export function countReportsHere({ actor, database }: Asking): Promise<number> {
  return countOpenReports(database.db, moderatedTerritories(actor));
}

/** Whether a review is somebody's: they moderate where the offer stands, and where a change would move it. */
export function moderatesReview(
  { actor }: Pick<Asking, "actor">,
  { content, offerInsee }: Pick<PlacedReview, "content" | "offerInsee">,
): boolean {
  return moderatesAt(actor, content.place.insee) && moderatesAt(actor, offerInsee);
}
