import type { ServerBuild } from "react-router";

type Routes = ServerBuild["routes"];

/**
 * Splits a build by the first part of addresses (`offres`, `espace`, "" for the home page): React Router looks
 * through all routes of a build, twice for each page. Gives a function from a path to the smallest build that
 * answers it as the whole one would; the same path's first part gives the same build.
 */
export function splitBuild(build: ServerBuild): (pathname: string) => ServerBuild {
  const firstParts = new Set(Object.keys(build.routes).map((id) => firstPartOf(build.routes, id)));
  const made = new Map<string, ServerBuild>();
  return (pathname) => {
    const asked = plainPart(pathname.slice(1).split("/", 1)[0] ?? "");
    // What no route begins with is for those that begin with anything.
    const part = firstParts.has(asked) ? asked : null;
    const key = part ?? "*";
    let found = made.get(key);
    if (!found) {
      const kept = idsOf(build.routes, part);
      const assets = { ...build.assets, routes: only(build.assets.routes, kept) };
      found = { ...build, routes: only(build.routes, kept), assets };
      made.set(key, found);
    }
    return found;
  };
}

/** As routes are matched: decoded, in any case; the data of a page, whose own address `/` has as `/_.data`. */
function plainPart(part: string): string {
  let decoded = part;
  try {
    decoded = decodeURIComponent(part);
  } catch {
    // Not an encoding: as it stands.
  }
  const page = decoded.replace(/\.data$/, "").toLowerCase();
  return page === "_" && part !== page ? "" : page;
}

/** The ids of the routes that may answer an address with this first part, and of the layouts around them. */
function idsOf(routes: Routes, part: string | null): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const id of Object.keys(routes)) {
    const first = firstPartOf(routes, id);
    if (first !== part && !isAny(first)) continue;
    for (let each: string | undefined = id; each !== undefined; each = routes[each]?.parentId) kept.add(each);
  }
  return kept;
}

function only<Value>(all: Readonly<Record<string, Value>>, ids: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
}

/** The first part of a route's whole path, as it is written in it: `offres`, `:antenna`, `*`; "" for `/`. */
function firstPartOf(routes: Routes, id: string): string {
  const route = routes[id];
  const outer = route?.parentId === undefined ? "" : firstPartOf(routes, route.parentId);
  return outer || (route?.path?.split("/", 1)[0]?.toLowerCase() ?? "");
}

/** Parameters, optional parts and the route for all that is left answer any address. */
function isAny(part: string): boolean {
  return part.startsWith(":") || part.startsWith("*") || part.endsWith("?");
}
