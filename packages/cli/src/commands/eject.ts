import { relative } from "node:path";
import { findInstanceDir } from "@tremplin/instance";
import { slotNames, slots } from "@tremplin/instance/slots";
import { Command } from "commander";
import { eject } from "../eject/eject.ts";
import { EjectRefusal } from "../eject/refusal.ts";
import { givenPath } from "../given-path.ts";
import { projectRoot } from "../project.ts";

interface Flags {
  readonly instance?: string;
  readonly replace?: boolean;
  readonly list?: boolean;
  readonly build?: boolean;
  readonly json?: boolean;
}

const states = { safe: "stable / safe", unstable: "instable / unstable" } as const;

/** `tremplin eject`. */
export function ejectCommand(): Command {
  return new Command("eject")
    .description(
      "Écrire un composant pour un emplacement des pages. / Write a component for a slot of the pages.",
    )
    .argument("[emplacements...]", "leurs noms : OfferCard / their names")
    .option("--instance <dossier>", "l'instance ; sans elle, celle que « npm start » sert / the instance")
    .option("--replace", "copier le composant d'origine au lieu de l'entourer / copy instead of wrap")
    .option("--list", "dire tous les emplacements / list all slots")
    .option(
      "--build",
      "construire ceux de l'instance, sans démarrer / build those of the instance, do not start",
    )
    .option("--json", "un objet JSON sur la sortie standard / one JSON object on standard output")
    .action(run);
}

async function run(names: readonly string[], { instance, replace, list, build, json }: Flags): Promise<void> {
  if (list || (names.length === 0 && !build)) return tellSlots(json ?? false);
  try {
    const dir = instance === undefined ? ownInstance() : givenPath(instance);
    if (build) return await buildAhead(dir);
    const files = await eject({ root: projectRoot, dir, names, way: replace ? "replace" : "wrap" });
    console.log(json ? JSON.stringify({ dir, files }) : nextSteps(dir, files, names));
  } catch (error) {
    if (!(error instanceof EjectRefusal)) throw error;
    const { said, mend } = error;
    if (json) console.log(JSON.stringify({ refused: { message: said, mend } }));
    else console.error(`✗ fr ${said.fr}\n     → ${mend.fr}\n  en ${said.en}\n     → ${mend.en}`);
    process.exitCode = 1;
  }
}

async function buildAhead(dir: string): Promise<void> {
  const { explained, prepareOverrides } = await import("@tremplin/server");
  try {
    const hasAny = await prepareOverrides(dir);
    console.log(hasAny ? "✓ Construits. / Built." : "Rien dans overrides/. / Nothing in overrides/.");
  } catch (error) {
    console.error(explained(error));
    process.exitCode = 1;
  }
}

/** The served instance; a template belongs to the product, and the next release would undo what is written in it. */
function ownInstance(): string {
  const dir = findInstanceDir(projectRoot, process.env);
  if (!relative(projectRoot, dir).replaceAll("\\", "/").startsWith("templates/")) return dir;
  throw new EjectRefusal(
    { fr: "il n'y a pas encore de site à vous", en: "there is no board of your own yet" },
    {
      fr: "Créez-le avec « npm run create-instance », ou dites lequel avec --instance.",
      en: 'Make it with "npm run create-instance", or say which with --instance.',
    },
  );
}

function tellSlots(json: boolean): void {
  if (json) {
    console.log(JSON.stringify(slots, null, 2));
    return;
  }
  for (const name of slotNames) {
    const { said, status, shownAt } = slots[name];
    console.log(`${name} (${states[status]}) · ${shownAt}\n  ${said}`);
  }
  console.log("\nVoir docs/theme/emplacements.md.");
}

function nextSteps(dir: string, files: readonly string[], names: readonly string[]): string {
  const where = relative(projectRoot, dir);
  const folder = where.startsWith("..") ? dir : where;
  const seen = [...new Set(names.map((name) => slots[name as keyof typeof slots].shownAt))].join(", ");
  return [
    ...files.map((file) => `✓ ${folder}/${file}`),
    "",
    "1. Modifiez ces fichiers / change these files.",
    `2. pnpm dev : la page (${seen}) suit chaque enregistrement / the page follows.`,
    "3. npm run tremplin -- doctor : vérifie noms, imports et types / checks names, imports and types.",
    "4. npm start : construit et sert / builds and serves.",
    "",
    "docs/theme/emplacements.md",
  ].join("\n");
}
