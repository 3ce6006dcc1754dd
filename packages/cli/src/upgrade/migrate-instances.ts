import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  instanceSlugs,
  migrateTexts,
  type Provenance,
  provenanceFile,
  readProvenance,
  type UpgradeNote,
  writeProvenance,
} from "@tremplin/instance";
import { instanceTexts, notesIn } from "./notes.ts";
import type { InstanceRenaming } from "./state.ts";

export interface MigrateOptions {
  readonly root: string;
  /** The version and commit that the instances now belong to; null leaves what they say. */
  readonly release: Pick<Provenance, "version" | "commit"> | null;
  /** Notes that an instance follows which does not say so itself. */
  readonly followed: readonly string[] | null;
  /** Told which files will be written, from the root, before any is. */
  readonly beforeWriting: (files: readonly string[], renamed: readonly InstanceRenaming[]) => Promise<void>;
}

export interface MigratedInstances {
  readonly renamed: readonly InstanceRenaming[];
  /** What only the owner can settle. */
  readonly left: readonly InstanceRenaming[];
}

/** Brings every instance's files to the names of the checkout that they are in. */
export async function migrateInstances(options: MigrateOptions): Promise<MigratedInstances> {
  const { root, release, followed, beforeWriting } = options;
  const notes = await notesIn(root);
  const renamed: InstanceRenaming[] = [];
  const left: InstanceRenaming[] = [];
  const files = new Map<string, string>();
  for (const instance of instanceSlugs(root)) {
    const texts = await instanceTexts(join(root, "instances", instance));
    const provenance = readProvenance(texts.get(provenanceFile));
    const migrated = migrateTexts(texts, pendingNotes(notes, provenance, followed));
    renamed.push(...migrated.done.map((each) => ({ instance, ...each })));
    left.push(...migrated.left.map(({ why: _why, ...each }) => ({ instance, ...each })));
    // What could not be read is followed once it is mended: its notes stay to do.
    const waiting = new Set(migrated.left.flatMap(({ note, why }) => (why === "unreadable" ? [note] : [])));
    const settled = notes.map(({ id }) => id).filter((id) => !waiting.has(id));
    const changed = new Map(migrated.changed);
    const said = provenance && writeProvenance({ ...provenance, ...release, notes: settled });
    if (said && said !== texts.get(provenanceFile)) changed.set(provenanceFile, said);
    for (const [path, text] of changed) files.set(`instances/${instance}/${path}`, text);
  }
  await beforeWriting([...files.keys()], renamed);
  for (const [path, text] of files) await writeWhole(join(root, path), text);
  return { renamed, left };
}

/** Those that the instance does not follow yet. */
function pendingNotes(
  notes: readonly UpgradeNote[],
  provenance: Provenance | null,
  followed: readonly string[] | null,
): readonly UpgradeNote[] {
  const already = provenance?.notes ?? followed;
  return already === null ? [] : notes.filter(({ id }) => !already.includes(id));
}

async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
