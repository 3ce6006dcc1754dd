import { posix } from "node:path";
import type { Problem } from "../problem.ts";
import type { Workspace } from "../workspace.ts";

const WHY =
  "Un package ne se connaît que par sa face publique (le champ « exports » de son package.json) ; son intérieur peut changer sans prévenir. Exportez ce qu'il faut de son index.ts.";

/** A package is entered by its public face only: neither by its `src/` nor by a path that leaves one's own. */
export function insides(workspace: Workspace): Problem[] {
  return workspace.packages.flatMap((own) =>
    own.files.flatMap((file) =>
      file.imports.flatMap(({ specifier, line }) => {
        const where = `${file.path}:${line}`;
        if (/^@tremplin\/[^/]+\/(?:src|app)\//.test(specifier)) {
          return [{ where, what: `« ${specifier} » entre dans le package d'un autre.`, why: WHY }];
        }
        if (!specifier.startsWith(".")) return [];
        const target = posix.join(posix.dirname(file.path), specifier);
        // Templates and instances have a rule, and a reason, of their own.
        if (target.startsWith(`${own.folder}/`) || /^(?:templates|instances)\//.test(target)) return [];
        return [{ where, what: `« ${specifier} » sort de ${own.folder}.`, why: WHY }];
      }),
    ),
  );
}
