import { relative } from "node:path";
import type { UnseenDocument } from "@tremplin/api";
import { projectRoot } from "./project-root.ts";
import type { Services } from "./services.ts";

const engines = { sqlite: "SQLite", postgresql: "PostgreSQL" } as const;

/** What is told, in French, to who started the board: where it is, what it serves, how to stop it. */
export function announcement(
  {
    instance,
    content,
    database,
    dataDir,
  }: Pick<Services, "instance" | "database" | "dataDir"> & {
    readonly content: Pick<Services["content"], "unseen">;
  },
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
    ...content.unseen.flatMap((unseen) => ["", ...unseenLines(unseen)]),
    "",
    "  Pour arrêter : Ctrl-C",
    "",
  ].join("\n");
}

/** A published page of the site that nobody sees, and what to do. */
function unseenLines({ path, problems: [problem] }: UnseenDocument): string[] {
  const page = `  La page /${path}, écrite sur le site, ne s'affiche pas :`;
  if (!problem)
    return [page, `  le fichier content/${path}.md de l'instance a la même adresse et l'emporte.`];
  return [page, `  ${problem.message.fr}. ${problem.mend.fr}`];
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
