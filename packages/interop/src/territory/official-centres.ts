import { type CommuneCentre, departmentOf, isInFrance } from "@tremplin/core/territory";

/** How to ask; the defaults are for geo.api.gouv.fr. */
export interface OfficialCentresOptions {
  readonly baseUrl?: string;
  readonly timeoutMs?: number;
  /** Further tries after a failure that may pass. */
  readonly retries?: number;
  /** Waits between two tries. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** The service did not answer, or not with communes. */
export class OfficialCentresError extends Error {
  override readonly name = "OfficialCentresError";
  /** Asking again at once may help. */
  readonly passing: boolean;

  constructor(department: string, reason: string, passing: boolean) {
    super(`geo.api.gouv.fr, ${department}: ${reason}`);
    this.passing = passing;
  }
}

/**
 * The official centres of a department's communes, in one call to API Géo (Etalab, Licence Ouverte):
 * `/departements/21/communes` answers a list of `{code, centre: {type: "Point", coordinates: [lon,
 * lat]}}`. Communes without a plausible centre are left out; arrondissements of Paris, Lyon and
 * Marseille are not in that list. Throws `OfficialCentresError` when the tries are used up.
 */
export async function fetchOfficialCentres(
  department: string,
  fetch: typeof globalThis.fetch,
  options: OfficialCentresOptions = {},
): Promise<CommuneCentre[]> {
  const { baseUrl = "https://geo.api.gouv.fr", timeoutMs = 15_000, retries = 3, wait = pause } = options;
  const url = `${baseUrl}/departements/${encodeURIComponent(department)}/communes?fields=code,centre&format=json`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask(department, url, fetch, timeoutMs);
    } catch (error) {
      if (!(error instanceof OfficialCentresError && error.passing) || attempt >= retries) throw error;
      await wait(500 * 2 ** attempt);
    }
  }
}

async function ask(
  department: string,
  url: string,
  fetch: typeof globalThis.fetch,
  timeoutMs: number,
): Promise<CommuneCentre[]> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    text = await response.text();
  } catch (error) {
    throw new OfficialCentresError(department, reasonOf(error), true);
  }
  if (!response.ok) {
    const passing = response.status === 429 || response.status >= 500;
    throw new OfficialCentresError(department, `HTTP ${response.status}`, passing);
  }
  const centres = readCentres(department, text);
  if (centres.length === 0) throw new OfficialCentresError(department, "no commune in the answer", false);
  return centres;
}

/** `fetch` only says that it failed; its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${reasonOf(error.cause)})` : error.message;
}

function readCentres(department: string, text: string): CommuneCentre[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    throw new OfficialCentresError(department, "the answer is not JSON", false);
  }
  if (!Array.isArray(rows)) throw new OfficialCentresError(department, "the answer is not a list", false);
  return rows
    .map(readCentre)
    .filter((centre) => centre !== null)
    .filter(({ insee }) => departmentOf(insee) === department);
}

function readCentre(row: unknown): CommuneCentre | null {
  const { code, centre } = (row ?? {}) as { code?: unknown; centre?: { coordinates?: unknown } | null };
  const coordinates = centre?.coordinates;
  if (typeof code !== "string" || !Array.isArray(coordinates)) return null;
  const [longitude, latitude] = coordinates as unknown[];
  if (typeof longitude !== "number" || typeof latitude !== "number") return null;
  return isInFrance({ latitude, longitude }) ? { insee: code, latitude, longitude } : null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
