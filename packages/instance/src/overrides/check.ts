import { nearest } from "../config/nearest.ts";
import type { Problem } from "../problem.ts";
import { slotNames } from "../slots/registry.ts";
import { type OverrideFiles, overridesFolder, readOverrides } from "./files.ts";
import { readIndex } from "./index-file.ts";

/** What keeps an instance's overrides from standing where their owner wants them. */
export async function checkOverrides(dir: string): Promise<readonly Problem[]> {
  const files = await readOverrides(dir);
  return files ? overrideProblems(files) : [];
}

/** The same of files that were read already. */
export function overrideProblems({ index, texts }: OverrideFiles): readonly Problem[] {
  if (index === null) return [noIndex];
  const read = readIndex(index, texts.get(index) ?? "");
  if ("unreadable" in read) return [unreadable(index, read)];
  const known = new Set<string>(slotNames);
  return read.entries.filter(({ name }) => !known.has(name)).map((entry) => goneSlot(index, entry));
}

function goneSlot(file: string, { name, line }: { name: string; line: number }): Problem {
  const like = nearest(name, slotNames);
  const list = slotNames.join(", ");
  const see = "docs/theme/emplacements.md";
  return {
    code: "override",
    file,
    key: name,
    line,
    message: {
      fr: `« ${name} » n'est pas, ou n'est plus, un emplacement des pages`,
      en: `"${name}" is not, or no longer, a slot of the pages`,
    },
    mend: like
      ? {
          fr: `Écrivez « ${like} », le nom le plus proche ; tous sont dans ${see}.`,
          en: `Write "${like}", the nearest name; all are in ${see}.`,
        }
      : {
          fr: `Retirez-le, ou choisissez parmi ${list} (${see}).`,
          en: `Take it away, or choose among ${list} (${see}).`,
        },
  };
}

function unreadable(
  file: string,
  { unreadable: why, line }: { readonly unreadable: string | null; readonly line: number | null },
): Problem {
  const model = "export default { OfferCard: { wrap: OfferCard } } satisfies Partial<Slots>;";
  return {
    code: "override",
    file,
    key: null,
    line,
    message: {
      fr: why ? `code illisible (${why})` : "les noms des emplacements ne peuvent pas être lus",
      en: why ? `unreadable code (${why})` : "the names of the slots cannot be read",
    },
    mend: {
      fr: `Écrivez les emplacements en clair : ${model}`,
      en: `Write the slots in plain sight: ${model}`,
    },
  };
}

const noIndex: Problem = {
  code: "override",
  file: `${overridesFolder}/index.ts`,
  key: null,
  line: null,
  message: {
    fr: "fichier absent : ce que contient overrides/ ne s'affiche nulle part",
    en: "missing file: what overrides/ holds shows nowhere",
  },
  mend: {
    fr: "Créez-le avec « npm run tremplin -- eject <emplacement> », ou supprimez le dossier overrides/.",
    en: 'Make it with "npm run tremplin -- eject <slot>", or delete the folder overrides/.',
  },
};
