import { accept, type Result, refuse } from "../shared/index.ts";
import { maxContentPath } from "./document.ts";

/** Why a document cannot stand at an address. */
export type ContentPathRefusal =
  | "content-path"
  | "content-own-address"
  | "content-path-antenna"
  | "content-path-taken"
  | "content-path-file";

/** What stands at addresses already. */
export interface TakenPaths {
  /** First parts of addresses that the board serves itself. */
  readonly own: readonly string[];
  /** Whether a file of the instance has this address: it would win. */
  readonly isFile: (path: string) => boolean;
  /** Whether an antenna has this first part: it would win, or leads on to the others. */
  readonly isAntenna: (first: string) => boolean;
  /** Whether another document has it. */
  readonly isTaken: (path: string) => boolean;
}

/** An address as it was meant: without slashes around, in small letters. */
export function tidyContentPath(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replaceAll(/^\/+|\/+$/g, "");
}

/** Addresses of the board under which articles and portraits of jobs stand. */
const listFolders: readonly string[] = ["actualites", "metiers"];
/** Below those, what the board serves itself: the families of jobs. */
const ownBelow: readonly string[] = ["metiers/familles"];

/** Whether a document may stand at an address: small letters, digits and hyphens, and nothing else there. */
export function checkContentPath(path: string, taken: TakenPaths): Result<string, ContentPathRefusal> {
  if (path.length > maxContentPath || !/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/.test(path)) {
    return refuse("content-path", { field: "path" });
  }
  const [first = "", below] = path.split("/");
  const isListed = below !== undefined && listFolders.includes(first);
  if (taken.own.includes(first) && !isListed)
    return refuse("content-own-address", { field: "path", address: `/${first}` });
  const own = ownBelow.find((each) => path === each || path.startsWith(`${each}/`));
  if (own !== undefined) return refuse("content-own-address", { field: "path", address: `/${own}` });
  if (taken.isFile(path)) return refuse("content-path-file", { field: "path", file: `content/${path}.md` });
  if (taken.isAntenna(first)) return refuse("content-path-antenna", { field: "path", address: `/${first}` });
  if (taken.isTaken(path)) return refuse("content-path-taken", { field: "path" });
  return accept(path);
}
