import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { addSlot, fillsSlot, indexOf, isReadableIndex, nearest, overridesFolder } from "@tremplin/instance";
import { type SlotName, slotNames, slots } from "@tremplin/instance/slots";
import { defaultSource } from "./default-source.ts";
import { EjectRefusal } from "./refusal.ts";

export interface EjectOptions {
  /** Of the checkout. */
  readonly root: string;
  /** The instance's folder. */
  readonly dir: string;
  readonly names: readonly string[];
  /** `replace` copies the source of what stands there; `wrap` begins around it. */
  readonly way: "wrap" | "replace";
}

/**
 * Writes a component for each slot into an instance's `overrides/`, and names them in its index. Answers the files, from
 * the instance's folder. Throws `EjectRefusal`, before anything is written, when a name is no slot's, when a file is
 * there already, or when the index fills the slot or cannot be read.
 */
export async function eject({ root, dir, names, way }: EjectOptions): Promise<readonly string[]> {
  const asked = names.map(slotNamed);
  const index = indexOf(
    ["ts", "tsx"]
      .map((end) => `${overridesFolder}/index.${end}`)
      .filter((file) => existsSync(join(dir, file))),
  );
  let text = index === null ? null : await readFile(join(dir, index), "utf8");
  if (index !== null && text !== null && !isReadableIndex(text)) throw unreadable(index);
  const written = new Map<string, string>();
  for (const name of asked) {
    const file = `${overridesFolder}/${name}.tsx`;
    if (text !== null && fillsSlot(text, name)) throw alreadyFilled(index ?? "", name);
    if (existsSync(join(dir, file))) throw alreadyThere(file);
    written.set(file, way === "wrap" ? wrapper(name) : await defaultSource(root, name));
    text = addSlot(text, name, way);
  }
  written.set(index ?? `${overridesFolder}/index.ts`, text ?? "");
  for (const [file, content] of written) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), content);
  }
  return [...written.keys()];
}

/** A component that shows what stands there, unchanged: the place to begin. */
function wrapper(name: SlotName): string {
  return `import type { WrapProps } from "@tremplin/web/slots";

/** ${slots[name].said} */
export function ${name}({ Default, ...props }: WrapProps<"${name}">) {
  return <Default {...props} />;
}
`;
}

function slotNamed(name: string): SlotName {
  if (name in slots) return name as SlotName;
  const like = nearest(name, slotNames);
  const list = slotNames.join(", ");
  throw new EjectRefusal(
    { fr: `« ${name} » n'est pas un emplacement`, en: `"${name}" is not a slot` },
    {
      fr: `${like ? `Le plus proche : ${like}. ` : ""}Tous : ${list}.`,
      en: `${like ? `The nearest: ${like}. ` : ""}All: ${list}.`,
    },
  );
}

function alreadyThere(file: string): EjectRefusal {
  return new EjectRefusal(
    { fr: `${file} existe déjà`, en: `${file} is there already` },
    {
      fr: "Rien n'a été écrit. Modifiez ce fichier, ou renommez-le puis recommencez.",
      en: "Nothing was written. Change that file, or rename it and run again.",
    },
  );
}

function alreadyFilled(index: string, name: SlotName): EjectRefusal {
  return new EjectRefusal(
    { fr: `${index} remplit déjà ${name}`, en: `${index} fills ${name} already` },
    {
      fr: `Rien n'a été écrit. Complétez cette ligne : un emplacement prend à la fois « before », « after » et « wrap » (ou « replace »).`,
      en: `Nothing was written. Add to that line: a slot takes "before", "after" and "wrap" (or "replace") at once.`,
    },
  );
}

function unreadable(index: string): EjectRefusal {
  return new EjectRefusal(
    { fr: `${index} ne peut pas être lu`, en: `${index} cannot be read` },
    {
      fr: "Rien n'a été écrit. Il doit dire « export default { … } satisfies Partial<Slots>; » (« doctor » dit où).",
      en: 'Nothing was written. It must say "export default { … } satisfies Partial<Slots>;" ("doctor" says where).',
    },
  );
}
