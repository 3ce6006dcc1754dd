import type { Problem } from "../problem.ts";
import type { Workspace } from "../workspace.ts";

/** What every package answers to, whatever it holds. */
const STANDARD = ["typecheck", "test"];
/** `build` makes what is served, `generate` what is committed. */
const ALLOWED = [...STANDARD, "build", "generate"];
const TEST_FILE = /\.(?:test|e2e)\.tsx?$/;
const WHY =
  "Tous les packages ont les mêmes commandes (typecheck, test ; build et generate s'il y a quelque chose à fabriquer) : qui en connaît un les connaît tous.";

/** Every package has the same scripts, and tests for its `test` to run. */
export function standardScripts({ packages }: Workspace): Problem[] {
  return packages.flatMap(({ folder, scripts, files }) => {
    const where = `${folder}/package.json`;
    const missing = STANDARD.filter((script) => scripts[script] === undefined);
    const unknown = Object.keys(scripts).filter((script) => !ALLOWED.includes(script));
    return [
      ...missing.map((script) => ({ where, what: `Le script « ${script} » manque.`, why: WHY })),
      ...unknown.map((script) => ({ where, what: `Le script « ${script} » est de trop.`, why: WHY })),
      ...(files.some(({ path }) => TEST_FILE.test(path))
        ? []
        : [{ where: folder, what: "Aucun test.", why: "Ce qui n'est pas prouvé ne tient pas longtemps." }]),
    ];
  });
}
