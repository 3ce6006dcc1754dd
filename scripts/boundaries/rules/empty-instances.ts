import type { Problem } from "../problem.ts";
import type { Workspace } from "../workspace.ts";

const SHIPPED = ["instances/README.md", "instances/.gitkeep"];
const WHY =
  "instances/ appartient à celui qui a copié le projet : le tronc commun n'y met rien, pour que ses mises à jour s'y fusionnent toujours sans conflit.";

/**
 * Upstream ships nothing under instances/. A fork follows its own boards there, each made by
 * `create-instance`, which signs it with `.tremplin.json`; the trunk's own checks set TREMPLIN_UPSTREAM=1
 * and accept none.
 */
export function emptyInstances({ instanceFiles, upstream }: Workspace): Problem[] {
  const signed = (path: string) => {
    const [, slug, inside] = path.split("/");
    return inside !== undefined && instanceFiles.includes(`instances/${slug}/.tremplin.json`);
  };
  return instanceFiles
    .filter((path) => !SHIPPED.includes(path) && (upstream || !signed(path)))
    .map((where) => ({
      where,
      what: upstream
        ? "Le tronc commun livre un fichier d'instance."
        : "Ce fichier n'est pas dans une instance créée par `npm run create-instance` (il lui manque .tremplin.json).",
      why: WHY,
    }));
}
