import { join } from "node:path";
import { concernedKeys, instanceSlugs, type UpgradeNote } from "@tremplin/instance";
import { type Git, splitList } from "./git.ts";
import { instanceTexts, notesAt } from "./notes.ts";
import { uncleanFiles } from "./preflight.ts";
import { UpgradeRefusal } from "./refusal.ts";
import type { Target } from "./target.ts";

/** A note that concerns an instance, and the keys of it that the instance uses. */
export interface ConcerningNote {
  readonly note: UpgradeNote;
  readonly instance: string;
  readonly keys: readonly string[];
}

/** What an upgrade would do. Nothing of it is done yet. */
export interface Plan {
  readonly target: Target;
  /** The commit on which it builds: HEAD, or the one that joins the histories. */
  readonly start: string;
  /** The last commit in common. */
  readonly base: string;
  /** The target is in the history already. */
  readonly isCurrent: boolean;
  /** How many commits come. */
  readonly commits: number;
  /** The files of the merge; null when some are in conflict. */
  readonly tree: string | null;
  readonly conflicts: readonly string[];
  /** Files outside `instances/` that this repository has changed since. */
  readonly outside: readonly string[];
  readonly notes: readonly ConcerningNote[];
  /** Files with changes that are not committed, of which the plan knows nothing. */
  readonly unclean: readonly string[];
}

/** Tries the merge aside, and finds the notes that concern what these instances use. */
export async function makePlan(git: Git, start: string, target: Target): Promise<Plan> {
  const base = await git.ask("merge-base", start, target.commit);
  if (base === null) throw noCommonAncestor;
  const isCurrent = base === target.commit;
  const outside = await git.list(
    "diff",
    "--name-only",
    "-z",
    "--no-renames",
    base,
    start,
    "--",
    ".",
    ":(exclude)instances",
  );
  const { tree, conflicts } = isCurrent
    ? { tree: null, conflicts: [] }
    : await tryMerge(git, start, target.commit);
  const commits = Number(await git.run("rev-list", "--count", `${start}..${target.commit}`));
  const notes = isCurrent ? [] : await concerningNotes(git, base, target.commit);
  return {
    target,
    start,
    base,
    isCurrent,
    commits,
    tree,
    conflicts,
    outside,
    notes,
    unclean: await uncleanFiles(git),
  };
}

/** The merge's files, written as objects of which nothing speaks; the working tree is not looked at. */
async function tryMerge(git: Git, start: string, target: string) {
  const command = ["merge-tree", "--write-tree", "--no-messages", "--name-only", "-z", start, target];
  const { code, stdout, stderr } = await git.answer(...command);
  if (code > 1) throw new Error(`git merge-tree: ${stderr}`);
  const [tree = "", ...conflicts] = splitList(stdout);
  return code === 0 ? { tree, conflicts: [] } : { tree: null, conflicts: [...new Set(conflicts)].sort() };
}

async function concerningNotes(git: Git, base: string, target: string): Promise<ConcerningNote[]> {
  const old = new Set((await notesAt(git, base)).map(({ id }) => id));
  const news = (await notesAt(git, target)).filter(({ id }) => !old.has(id));
  const found: ConcerningNote[] = [];
  for (const instance of instanceSlugs(git.root)) {
    const texts = await instanceTexts(join(git.root, "instances", instance));
    for (const note of news) {
      const keys = concernedKeys(texts, note);
      if (keys) found.push({ note, instance, keys });
    }
  }
  return found;
}

const noCommonAncestor = new UpgradeRefusal(
  "no-common-ancestor",
  {
    fr: "ce dépôt et le projet commun n'ont aucun commit en commun : c'est une copie sans histoire",
    en: "this repository and the common project have no commit in common: it is a copy without history",
  },
  {
    fr: "Recommencez avec --adopt : la commande cherche de quelle version vient la copie, et les relie.",
    en: "Run again with --adopt: the command finds which release the copy comes from, and joins them.",
  },
);

/** Files that both sides changed in the same place. `origin`: the release that a copy has yet to be joined to. */
export function inConflict({ conflicts, target, base }: Plan, origin: string | null): UpgradeRefusal {
  const join = origin === null ? "" : `tremplin upgrade --adopt --to ${origin} && `;
  return new UpgradeRefusal(
    "conflicts",
    {
      fr: `vous avez changé ces fichiers du projet commun, et ${target.name} les change aussi`,
      en: `you changed these files of the common project, and ${target.name} changes them too`,
    },
    {
      fr:
        `Pour chacun : dites-le plutôt dans instances/ (thème, mots, contenu, réglages) et reprenez l'original ` +
        `(git checkout ${base.slice(0, 12)} -- <fichier> && git commit), puis recommencez. Si ce changement doit rester : ` +
        `${join}git merge ${target.commit.slice(0, 12)}, réglez les conflits, enregistrez, puis recommencez.`,
      en:
        `For each: say it in instances/ instead (theme, words, content, settings) and take the original back ` +
        `(git checkout ${base.slice(0, 12)} -- <file> && git commit), then run again. If the change must stay: ` +
        `${join}git merge ${target.commit.slice(0, 12)}, settle the conflicts, commit, then run again.`,
    },
    conflicts,
  );
}
