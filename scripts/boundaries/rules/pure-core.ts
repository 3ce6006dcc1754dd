import { builtinModules } from "node:module";
import type { Problem } from "../problem.ts";
import type { Workspace } from "../workspace.ts";

const WHY =
  "core tourne aussi dans le navigateur et ne fait ni lecture, ni écriture, ni réseau : l'heure, le hasard et les données lui sont passés en argument.";

/** The domain is pure: no module of Node in it, tests apart. */
export function pureCore(workspace: Workspace): Problem[] {
  const core = workspace.packages.find(({ folder }) => folder === "packages/core");
  return (core?.files ?? [])
    .filter(({ path }) => !path.endsWith(".test.ts"))
    .flatMap((file) =>
      file.imports
        .filter(({ specifier }) => specifier.startsWith("node:") || builtinModules.includes(specifier))
        .map(({ specifier, line }) => ({
          where: `${file.path}:${line}`,
          what: `core importe ${specifier}.`,
          why: WHY,
        })),
    );
}
