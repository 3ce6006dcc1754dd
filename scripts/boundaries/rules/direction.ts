import { layerOf } from "../layers.ts";
import type { Problem } from "../problem.ts";
import type { Package, Workspace } from "../workspace.ts";

/** Imports between packages go one way only, and some of them for their types only. */
export function direction(workspace: Workspace): Problem[] {
  return workspace.packages.flatMap((from) =>
    from.files.flatMap((file) =>
      file.imports.flatMap(({ specifier, typeOnly, line }) => {
        const to = packageNamed(workspace, specifier);
        const problem = to === undefined || to === from ? null : crossing(from, to, typeOnly);
        return problem === null ? [] : [{ where: `${file.path}:${line}`, ...problem }];
      }),
    ),
  );
}

function packageNamed(workspace: Workspace, specifier: string): Package | undefined {
  return workspace.packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
}

function crossing(from: Package, to: Package, typeOnly: boolean): Omit<Problem, "where"> | null {
  if (to.folder.startsWith("tests/")) {
    return {
      what: `${from.folder} importe ${to.name}.`,
      why: "Personne n'importe un dossier de tests : il prouve le reste, il n'en fait pas partie.",
    };
  }
  const layer = layerOf(from.folder);
  const target = layerOf(to.folder);
  if (layer === null || target === null) return null;
  if (!layer.may.includes(target.name)) {
    return { what: `${layer.name} importe ${to.name}.`, why: layer.why };
  }
  if (layer.typesOnly?.includes(target.name) && !typeOnly) {
    return { what: `${layer.name} importe ${to.name} autrement que comme type.`, why: layer.why };
  }
  return null;
}
