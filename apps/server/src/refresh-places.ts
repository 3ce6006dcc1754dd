import type { Clock } from "@tremplin/core/shared";
import { departments } from "@tremplin/core/territory";
import { saveCommuneCentres, type TremplinDatabase } from "@tremplin/database";
import { fetchOfficialCentres, OfficialCentresError, type OfficialCentresOptions } from "@tremplin/interop";

export interface RefreshPlacesRequest {
  /** Codes (`21`, `2A`, `974`); all the departments when absent. */
  readonly departments?: readonly string[] | undefined;
  readonly fetch: typeof globalThis.fetch;
  /** Where and how patiently to ask. */
  readonly service?: OfficialCentresOptions;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface PlacesReport {
  /** Communes whose official centre is now known. */
  readonly saved: number;
  /** Departments that could not be had, with the reason; the others are saved. */
  readonly failed: readonly { readonly department: string; readonly reason: string }[];
  /** Departments not asked for any more, as the service does not answer. */
  readonly skipped: readonly string[];
}

/** After so many failures in a row, the service is taken for unreachable. */
const failuresToStop = 3;

/** The departments that API Géo lists: the collectivities of 975 and beyond are not among them. */
const askedFor = [...departments.keys()].filter((code) => code.length === 2 || /^97[12346]$/.test(code));

/**
 * Takes the official centres of communes, department after department, and keeps each department as it
 * comes: to run again after a failure only repeats. A running server takes them up when it starts again.
 */
export async function refreshPlaces(
  { database, now }: { readonly database: TremplinDatabase; readonly now: Clock },
  { departments: wanted = askedFor, fetch, service, onProgress = () => {} }: RefreshPlacesRequest,
): Promise<PlacesReport> {
  let saved = 0;
  let failuresInARow = 0;
  const failed: { department: string; reason: string }[] = [];
  for (const [index, department] of wanted.entries()) {
    onProgress(index, wanted.length);
    try {
      const centres = await fetchOfficialCentres(department, fetch, service);
      await saveCommuneCentres(database, centres, now());
      saved += centres.length;
      failuresInARow = 0;
    } catch (error) {
      if (!(error instanceof OfficialCentresError)) throw error;
      failed.push({ department, reason: error.message });
      failuresInARow += 1;
      if (failuresInARow === failuresToStop) return { saved, failed, skipped: wanted.slice(index + 1) };
    }
  }
  onProgress(wanted.length, wanted.length);
  return { saved, failed, skipped: [] };
}
