import { accept, type Result, refuse } from "../shared/index.ts";
import {
  type Areas,
  type GroupMembers,
  isNowhere,
  type Territory,
  territoryOf,
  unknownAreas,
} from "../territory/index.ts";

/** Where an antenna wants to be found, and what it covers. */
export interface AntennaPlace {
  readonly slug: string;
  readonly host: string | null;
  readonly areas: Areas;
}

/** What an antenna must not get in the way of. */
export interface AntennaAround {
  /** First parts of addresses that the board or the owner's pages have, drafts too. */
  readonly taken: ReadonlySet<string>;
  readonly others: readonly { readonly slug: string; readonly host: string | null }[];
  /** The board's own host name; null when it is not set, and then no antenna can have one. */
  readonly mainHost: string | null;
  readonly membersOf: GroupMembers;
  readonly isCommune: (code: string) => boolean;
}

export type AntennaRefusal =
  | "antenna-slug"
  | "antenna-slug-taken"
  | "antenna-slug-used"
  | "antenna-host"
  | "antenna-host-main"
  | "antenna-host-used"
  | "antenna-host-without-main"
  | "antenna-area-unknown"
  | "antenna-nowhere";

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const hostForm = /^(?=.{4,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/;
const longestSlug = 40;

/** A host name as it is compared: lower case, without scheme, path or port. Null for nothing. */
export function tidyHost(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "");
  return host === "" ? null : host;
}

/** Whether a text is a host name that an antenna can have: lower case, without scheme, path or port. */
export function takesHost(host: string): boolean {
  return hostForm.test(host);
}

/** Whether an antenna may be where it wants to; the territory that it has then. A refusal names its field. */
export function placeAntenna(
  { slug, host, areas }: AntennaPlace,
  around: AntennaAround,
): Result<Territory, AntennaRefusal> {
  const { taken, others, mainHost, membersOf, isCommune } = around;
  if (!slugForm.test(slug) || slug.length > longestSlug) return refuse("antenna-slug", { field: "slug" });
  if (taken.has(slug)) return refuse("antenna-slug-taken", { field: "slug", slug });
  if (others.some((other) => other.slug === slug)) {
    return refuse("antenna-slug-used", { field: "slug", slug });
  }
  if (host !== null) {
    if (!takesHost(host)) return refuse("antenna-host", { field: "host", host });
    if (mainHost === null) return refuse("antenna-host-without-main", { field: "host" });
    if (host === mainHost) return refuse("antenna-host-main", { field: "host", host });
    if (others.some((other) => other.host === host))
      return refuse("antenna-host-used", { field: "host", host });
  }
  const [unknown] = unknownAreas(areas, { membersOf, isCommune });
  if (unknown) return refuse("antenna-area-unknown", { field: "area", code: unknown.code });
  const territory = territoryOf(areas, membersOf);
  return isNowhere(territory) ? refuse("antenna-nowhere", { field: "area" }) : accept(territory);
}
