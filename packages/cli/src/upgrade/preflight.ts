import { realpath } from "node:fs/promises";
import { type Git, GitError, splitList } from "./git.ts";
import { UpgradeRefusal } from "./refusal.ts";

/** The first git with `merge-tree --write-tree`. */
const oldestGit = [2, 38] as const;

/** What git leaves while something is half done. */
const halfDone = [
  "MERGE_HEAD",
  "CHERRY_PICK_HEAD",
  "REVERT_HEAD",
  "rebase-merge",
  "rebase-apply",
  "index.lock",
];

/** Whether this repository can be upgraded at all. Throws `UpgradeRefusal` with what to do. */
export async function checkRepository(git: Git, exists: (path: string) => boolean): Promise<void> {
  await checkGit(git);
  const top = await git.ask("rev-parse", "--show-toplevel");
  if (top === null || (await realpath(top)) !== (await realpath(git.root))) throw noRepository;
  if ((await git.ask("rev-parse", "--verify", "--quiet", "HEAD")) === null) throw noRepository;
  if ((await git.ask("symbolic-ref", "--quiet", "HEAD")) === null) throw noBranch;
  if ((await git.ask("var", "GIT_COMMITTER_IDENT")) === null) throw noIdentity;
  for (const name of halfDone) {
    const path = await git.run("rev-parse", "--path-format=absolute", "--git-path", name);
    if (exists(path)) throw underWay(name);
  }
  if ((await git.run("rev-parse", "--is-shallow-repository")) === "true") throw shallow;
}

/** Whether all is committed, without which nothing is merged: what is not would be mixed with what comes. */
export async function checkClean(git: Git): Promise<void> {
  const unclean = await uncleanFiles(git);
  if (unclean.length > 0) throw uncleanTree(unclean);
}

/** Files that are other than in the last commit, and files that git does not know yet. */
export async function uncleanFiles(git: Git): Promise<string[]> {
  const status = await git.run("--no-optional-locks", "status", "--porcelain", "-z", "--no-renames", "-uall");
  return splitList(status).map((entry) => entry.slice(3));
}

async function checkGit(git: Git): Promise<void> {
  const version = await git.run("--version").catch((error: unknown) => {
    throw error instanceof GitError ? noGit : error;
  });
  const [major = 0, minor = 0] = version.replace(/^\D*/, "").split(".").map(Number);
  if (major < oldestGit[0] || (major === oldestGit[0] && minor < oldestGit[1])) throw noGit;
}

const noGit = new UpgradeRefusal(
  "no-git",
  { fr: "il faut git 2.38 ou plus récent", en: "git 2.38 or later is needed" },
  { fr: "Installez git (git-scm.com), puis recommencez.", en: "Install git (git-scm.com), then run again." },
);

const noRepository = new UpgradeRefusal(
  "no-repository",
  {
    fr: "ce dossier n'est pas un dépôt git avec un commit",
    en: "this folder is no git repository with a commit",
  },
  {
    fr: 'git init && git add -A && git commit -m "Copie", puis recommencez avec --adopt.',
    en: 'git init && git add -A && git commit -m "Copy", then run again with --adopt.',
  },
);

const noBranch = new UpgradeRefusal(
  "no-branch",
  { fr: "aucune branche n'est sortie", en: "no branch is checked out" },
  { fr: "git switch <votre branche>, puis recommencez.", en: "git switch <your branch>, then run again." },
);

const noIdentity = new UpgradeRefusal(
  "no-identity",
  { fr: "git ne sait pas au nom de qui écrire", en: "git does not know in whose name to write" },
  {
    fr: 'git config user.name "Prénom Nom" && git config user.email vous@exemple.fr',
    en: 'git config user.name "First Last" && git config user.email you@example.org',
  },
);

function underWay(name: string): UpgradeRefusal {
  return new UpgradeRefusal(
    "under-way",
    {
      fr: `une autre opération de git est en cours (${name})`,
      en: `another git operation is under way (${name})`,
    },
    {
      fr: "Terminez-la ou annulez-la (« git status » dit comment), puis recommencez.",
      en: 'End it or cancel it ("git status" says how), then run again.',
    },
  );
}

const shallow = new UpgradeRefusal(
  "shallow",
  { fr: "ce dépôt n'a qu'une partie de son histoire", en: "this repository has only a part of its history" },
  { fr: "git fetch --unshallow, puis recommencez.", en: "git fetch --unshallow, then run again." },
);

function uncleanTree(files: readonly string[]): UpgradeRefusal {
  return new UpgradeRefusal(
    "unclean",
    {
      fr: "ces fichiers ont des changements qui ne sont pas enregistrés",
      en: "these files have changes that are not committed",
    },
    {
      fr: "Enregistrez-les (git add -A && git commit), puis recommencez.",
      en: "Commit them (git add -A && git commit), then run again.",
    },
    files,
  );
}
