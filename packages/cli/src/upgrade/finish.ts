import { join } from "node:path";
import {
  type ExamineOptions,
  examine,
  instanceSlugs,
  type Report,
  type UpgradeNote,
} from "@tremplin/instance";
import type { Git } from "./git.ts";
import { migrateInstances } from "./migrate-instances.ts";
import { notesAt, notesIn } from "./notes.ts";
import { forgetState, type InstanceRenaming, saveState, type UpgradeState } from "./state.ts";
import { thisProcess } from "./worker.ts";

/** What an upgrade did, and what is left to do by hand. */
export interface UpgradeReport {
  readonly target: UpgradeState["target"];
  readonly fromVersion: string;
  /** The branch's commit before, and now. They are the same when there was nothing to do. */
  readonly before: string;
  readonly now: string;
  /** Files of the common project that this repository has changed. */
  readonly outside: readonly string[];
  readonly renamed: readonly InstanceRenaming[];
  /** Both names are there, or the file cannot be read. */
  readonly left: readonly InstanceRenaming[];
  readonly notes: readonly {
    readonly note: UpgradeNote;
    readonly instance: string;
    readonly keys: readonly string[];
  }[];
  readonly doctor: readonly Report[];
}

/**
 * Ends an upgrade whose merge is done: the instances' files follow the new names, in a commit of their own, and
 * the doctor looks at them. Run by the new release's own program, and again after an interruption.
 */
export async function finish(git: Git, begun: UpgradeState, around: ExamineOptions): Promise<UpgradeReport> {
  const { root } = git;
  let state: UpgradeState = { ...begun, ...(await thisProcess()) };
  await saveState(git, state);
  const followed = (await notesAt(git, state.base)).map(({ id }) => id);
  const { target } = state;
  const { left } = await migrateInstances({
    root,
    // Nothing came: what the instances say of themselves holds.
    release: state.merge === state.before ? null : { version: target.version, commit: target.commit },
    followed,
    async beforeWriting(files, renamed) {
      const written = [...new Set([...state.written, ...files])];
      state = { ...state, written, renamed: [...state.renamed, ...renamed] };
      await saveState(git, state);
    },
  });
  await commitWritten(git, state);
  state = { ...state, written: [] };
  await saveState(git, state);

  const doctor: Report[] = [];
  for (const slug of instanceSlugs(root)) doctor.push(await examine(join(root, "instances", slug), around));
  const known = new Map((await notesIn(root)).map((note) => [note.id, note]));
  const notes = state.notes.flatMap(({ id, instance, keys }) => {
    const note = known.get(id);
    return note ? [{ note, instance, keys }] : [];
  });
  const now = await git.run("rev-parse", "HEAD");
  await forgetState(git);
  const { before, fromVersion, outside, renamed } = state;
  return { target, fromVersion, before, now, outside, renamed, left, notes, doctor };
}

async function commitWritten(git: Git, { written, target, renamed }: UpgradeState): Promise<void> {
  if (written.length === 0) return;
  await git.run("add", "--", ...written);
  if ((await git.ask("diff", "--cached", "--quiet", "--", ...written)) !== null) return;
  const names = [...new Set(renamed.map(({ from, to }) => `${from} -> ${to}`))];
  const message = [
    `Follow ${target.version} in the instances`,
    ...(names.length > 0 ? ["", ...names] : []),
  ].join("\n");
  await git.run("commit", "--quiet", "--no-verify", "--no-gpg-sign", "-m", message, "--", ...written);
}
