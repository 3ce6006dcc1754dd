import { relative } from "node:path";
import { projectRoot } from "./project-root.ts";
import type { Services } from "./services.ts";

const engines = { sqlite: "SQLite", postgresql: "PostgreSQL" } as const;

/** What is told, in French, to who started the board: where it is, what it serves, how to stop it. */
export function announcement(
  { instance, database, dataDir }: Pick<Services, "instance" | "database" | "dataDir">,
  port: number,
  publicUrl: string | null,
): string {
  const address = `http://localhost:${port}`;
  const demo = "Démonstration : offres et entreprises sont inventées.";
  return [
    "",
    `  ${instance.config.name} est en ligne : ${address}`,
    ...(publicUrl === null ? [] : [`  Adresse publique : ${publicUrl}`]),
    "",
    `  Instance  ${fromRoot(instance.dir)}`,
    `  Données   ${fromRoot(dataDir)} (${engines[database.engine]})`,
    ...(instance.isDemo
      ? [`  ${demo}`, `  Entrer comme administrateur, conseiller, jeune… : ${address}/demo`]
      : []),
    "",
    "  Pour arrêter : Ctrl-C",
    "",
  ].join("\n");
}

/** Told when the port asked for belongs to another program. */
export function portTaken(wanted: number, taken: number): string {
  return `Le port ${wanted} est déjà pris par un autre programme : le site prend le port ${taken}.`;
}

/** Told while the offers of a demo are made. */
export function demoProgress(made: number, total: number): string {
  return `Offres de démonstration : ${made} sur ${total}`;
}

export const stopping = "\nArrêt du site.";

function fromRoot(path: string): string {
  const short = relative(projectRoot, path);
  return short.startsWith("..") ? path : short || ".";
}
