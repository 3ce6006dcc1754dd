import { configFile } from "../config/read.ts";
import { fillsSlot, renameSlot, renameSlotTypes } from "../overrides/edit-index.ts";
import { indexOf, overridesFolder } from "../overrides/files.ts";
import { tokensFile } from "../theme/tokens.ts";
import { wordingFile } from "../wording/override.ts";
import { hasKey, renameKey } from "./json-edit.ts";
import type { UpgradeNote } from "./note.ts";

/** An instance's texts by path inside it. */
export type InstanceTexts = ReadonlyMap<string, string>;

/** A name that was changed in an instance's file, or that only its owner can change. */
export interface Renaming {
  /** The note that says it. */
  readonly note: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A name that is left as it was, and why. */
export interface LeftRenaming extends Renaming {
  readonly why: "both" | "unreadable";
}

export interface Migrated {
  /** The files whose text is other than before. */
  readonly changed: InstanceTexts;
  readonly done: readonly Renaming[];
  /** Both names are there, or the file cannot be read. */
  readonly left: readonly LeftRenaming[];
}

type Kind = "settings" | "tokens" | "words";

const homes: Readonly<Record<Kind, string>> = {
  settings: configFile,
  tokens: tokensFile,
  words: wordingFile,
};
const kinds = Object.keys(homes) as Kind[];

/** A word's id is one key, dots and all; the others are paths. */
function pathOf(kind: Kind, key: string): readonly string[] {
  return kind === "words" ? [key] : key.split(".");
}

/** Applies what the notes rename, oldest first. Applied again, it changes nothing. */
export function migrateTexts(texts: InstanceTexts, notes: readonly UpgradeNote[]): Migrated {
  const now = new Map(texts);
  const done: Renaming[] = [];
  const left: LeftRenaming[] = [];
  for (const { id, renames } of inOrder(notes)) {
    for (const [from, to] of Object.entries(renames.slots)) {
      const file = indexOf(now.keys());
      if (file === null) continue;
      const renamed = renameSlot(now.get(file) ?? "", from, to);
      const renaming = { note: id, file, from, to };
      if (renamed.outcome === "renamed") done.push(renaming);
      if (renamed.outcome === "both" || renamed.outcome === "unreadable") {
        left.push({ ...renaming, why: renamed.outcome });
        continue;
      }
      now.set(file, renamed.text);
      for (const [path, text] of now) {
        if (isOverride(path)) now.set(path, renameSlotTypes(text, from, to));
      }
    }
    for (const kind of kinds) {
      const file = homes[kind];
      for (const [from, to] of Object.entries(renames[kind])) {
        const text = now.get(file);
        if (text === undefined) continue;
        const renamed = renameKey(text, pathOf(kind, from), pathOf(kind, to));
        const renaming = { note: id, file, from, to };
        if (renamed.outcome === "renamed") done.push(renaming);
        if (renamed.outcome === "both" || renamed.outcome === "unreadable")
          left.push({ ...renaming, why: renamed.outcome });
        now.set(file, renamed.text);
      }
    }
    for (const [from, to] of Object.entries(renames.variables)) {
      for (const [file, text] of now) {
        const renamed = file.endsWith(".md") ? renameVariable(text, from, to) : text;
        if (renamed === text) continue;
        done.push({ note: id, file, from: `{{${from}}}`, to: `{{${to}}}` });
        now.set(file, renamed);
      }
    }
  }
  const changed = new Map([...now].filter(([file, text]) => texts.get(file) !== text));
  return { changed, done, left };
}

/** The keys of this instance that a note speaks of; null when it speaks of none and another's alone. */
export function concernedKeys(texts: InstanceTexts, note: UpgradeNote): readonly string[] | null {
  const asked = kinds.flatMap((kind) =>
    [...new Set([...note.concerns[kind], ...Object.keys(note.renames[kind])])].map((key) => ({ kind, key })),
  );
  const variables = Object.keys(note.renames.variables);
  const slots = [...new Set([...note.concerns.slots, ...Object.keys(note.renames.slots)])];
  // A note without keys is for everybody.
  if (asked.length === 0 && variables.length === 0 && slots.length === 0) return [];
  const found = asked
    .filter(({ kind, key }) => hasKey(texts.get(homes[kind]) ?? "{}", pathOf(kind, key)))
    .map(({ key }) => key);
  const shown = variables
    .filter((name) =>
      [...texts].some(([file, text]) => file.endsWith(".md") && renameVariable(text, name, "") !== text),
    )
    .map((name) => `{{${name}}}`);
  const index = texts.get(indexOf(texts.keys()) ?? "");
  const filled = index === undefined ? [] : slots.filter((name) => fillsSlot(index, name));
  const all = [...found, ...shown, ...filled];
  return all.length > 0 ? all : null;
}

function isOverride(path: string): boolean {
  return path.startsWith(`${overridesFolder}/`) && /\.tsx?$/.test(path);
}

/** Notes by their number, which the id begins with. */
export function inOrder(notes: readonly UpgradeNote[]): readonly UpgradeNote[] {
  return notes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function renameVariable(text: string, from: string, to: string): string {
  const pattern = new RegExp(`\\{\\{(\\s*)${from.replaceAll(".", "\\.")}(\\s*)\\}\\}`, "g");
  return text.replaceAll(pattern, (_whole, before: string, after: string) => `{{${before}${to}${after}}}`);
}
