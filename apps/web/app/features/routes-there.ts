import { type Features, isThere } from "@tremplin/instance/features";

const folder = "routes/";

/**
 * The routes of the build without the pages of features that the board has not: their addresses are then as
 * unknown as any other. A route is told by its file; one that is made twice of a file has an id of its own.
 */
export function routesThere<Of>(
  routes: Readonly<Record<string, Of | undefined>>,
  config: { readonly features: Features },
): Record<string, Of> {
  const there: Record<string, Of> = {};
  for (const [id, route] of Object.entries(routes)) {
    const file = fileOf(id);
    if (route && (file === null || isThere(config, "routes", file))) there[id] = route;
  }
  return there;
}

/** Routes whose id is not their file. */
const filesById: Readonly<Record<string, string>> = {
  "cv-of": "candidate/cv-list",
  "documents-of": "candidate/documents",
  "new-antenna": "administration/antenna",
};

/** The file of a route, as the registry of features names it; null: the root, in which all others are. */
export function fileOf(id: string): string | null {
  if (id === "root") return null;
  return id.startsWith(folder) ? id.slice(folder.length) : (filesById[id] ?? id);
}
