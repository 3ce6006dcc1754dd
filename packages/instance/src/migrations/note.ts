import { parseDocument } from "yaml";
import { z } from "zod";

const both = z.strictObject({ fr: z.string().trim().min(1), en: z.string().trim().min(1) });
const keys = z.array(z.string().min(1)).default([]);
const renames = z.record(z.string().min(1), z.string().min(1)).default({});

const noteSchema = z.strictObject({
  id: z.string().regex(/^\d{4}-[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  intent: both,
  do: both,
  verify: both,
  concerns: z.strictObject({ settings: keys, tokens: keys, words: keys, slots: keys }).prefault({}),
  renames: z
    .strictObject({ settings: renames, tokens: renames, words: renames, variables: renames, slots: renames })
    .prefault({}),
});

/**
 * What a release changed in the contract of instances, from the head of a file of `docs/upgrades/`. Keys are
 * written as in the instance's files: `rules.moderation`, `funders.*.url`, `light.link`, `home.title`; slots by their names: `OfferCard`.
 */
export type UpgradeNote = z.output<typeof noteSchema>;

/**
 * Reads a note. Throws an error that names the file when its head is missing or wrong: notes come with the
 * product, whose tests read them all.
 */
export function readNote(file: string, text: string): UpgradeNote {
  const head = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
  if (head === undefined) throw new Error(`${file}: no head between two --- lines`);
  const document = parseDocument(head);
  if (document.errors[0]) throw new Error(`${file}: ${document.errors[0].message}`);
  const parsed = noteSchema.safeParse(document.toJS());
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const name = file.split("/").at(-1);
  if (name !== `${parsed.data.id}.md`) throw new Error(`${file}: its id is ${parsed.data.id}`);
  return parsed.data;
}

/** Whether a file of `docs/upgrades/` is a note: `0001-what.md`. */
export function isNoteFile(path: string): boolean {
  return /(^|\/)\d{4}-[^/]+\.md$/.test(path);
}
