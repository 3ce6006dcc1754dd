import { posix } from "node:path";
import type { Problem } from "../problem.ts";
import type { Workspace } from "../workspace.ts";

const WHY =
  "Les modèles et les instances sont des données, lues au démarrage par packages/instance : le même programme doit servir n'importe laquelle, sans reconstruction.";

/** Templates and instances are data that the loader reads; no module imports them. */
export function ownedFolders(workspace: Workspace): Problem[] {
  return workspace.packages.flatMap(({ files }) =>
    files.flatMap((file) =>
      file.imports.flatMap(({ specifier, line }) => {
        const target = specifier.startsWith(".")
          ? posix.join(posix.dirname(file.path), specifier)
          : specifier;
        if (!/^(?:templates|instances)\//.test(target)) return [];
        return [{ where: `${file.path}:${line}`, what: `« ${specifier} » importe ${target}.`, why: WHY }];
      }),
    ),
  );
}
