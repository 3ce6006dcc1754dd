import { overridesFolder } from "./files.ts";
import { readIndex } from "./index-file.ts";

/** How a component stands in a slot. */
export type OverrideWay = "before" | "after" | "wrap" | "replace";

/** The text of `overrides/index.ts` with one more slot, filled by the component of that name in `./<name>.tsx`. */
export function addSlot(text: string | null, name: string, way: OverrideWay): string {
  const imported = `import { ${name} } from "./${name}.tsx";`;
  const entry = `${name}: { ${way}: ${name} }`;
  if (text === null) {
    return `import type { Slots } from "@tremplin/web/slots";\n${imported}\n\nexport default {\n  ${entry},\n} satisfies Partial<Slots>;\n`;
  }
  const read = readIndex(`${overridesFolder}/index.tsx`, text);
  if ("unreadable" in read) throw new TypeError("an index that cannot be read");
  const { entries, end, importsEnd } = read;
  const more =
    entries.length === 0 ? `\n  ${entry},${/^\s*\}/.test(text.slice(end)) ? "\n" : ""}` : `,\n  ${entry}`;
  const rest = entries.length === 0 ? text.slice(end).replace(/^\s*/, "") : text.slice(end);
  const head = text.slice(0, importsEnd);
  return `${head}${head === "" ? "" : "\n"}${imported}${head === "" ? "\n" : ""}${text.slice(importsEnd, end)}${more}${rest}`;
}

/** What became of a slot's name. */
export type SlotRenaming = "renamed" | "absent" | "both" | "unreadable";

/** Renames a slot in `overrides/index.ts` and touches nothing else; with both names there, its owner must choose. */
export function renameSlot(text: string, from: string, to: string): { text: string; outcome: SlotRenaming } {
  const read = readIndex(`${overridesFolder}/index.tsx`, text);
  if ("unreadable" in read) return { text, outcome: "unreadable" };
  const entry = read.entries.find(({ name }) => name === from);
  if (!entry) return { text, outcome: "absent" };
  if (read.entries.some(({ name }) => name === to)) return { text, outcome: "both" };
  const [start, end] = entry.key;
  const name = entry.isShorthand ? `${to}: ${from}` : to;
  return { text: text.slice(0, start) + name + text.slice(end), outcome: "renamed" };
}

/** Whether the slots of `overrides/index.ts` can be read. */
export function isReadableIndex(text: string): boolean {
  return !("unreadable" in readIndex(`${overridesFolder}/index.tsx`, text));
}

/** Whether `overrides/index.ts` fills a slot. */
export function fillsSlot(text: string, name: string): boolean {
  const read = readIndex(`${overridesFolder}/index.tsx`, text);
  return !("unreadable" in read) && read.entries.some((entry) => entry.name === name);
}

/** Renames a slot where code names the types of what it is given: `SlotProps<"OfferCard">`. */
export function renameSlotTypes(text: string, from: string, to: string): string {
  const pattern = new RegExp(`\\b((?:Slot|Wrap)Props|Override)(\\s*<\\s*)(["'])${from}\\3`, "g");
  return text.replaceAll(
    pattern,
    (_whole, type: string, space: string, quote: string) => `${type}${space}${quote}${to}${quote}`,
  );
}
