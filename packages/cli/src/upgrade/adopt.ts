import type { Git } from "./git.ts";
import { UpgradeRefusal } from "./refusal.ts";
import type { Release } from "./target.ts";

/** Commits looked at, newest first: far more than a copy gathers. */
const deepest = 2000;

/**
 * Finds which release a repository without common history was copied from: its files, those of `instances/`
 * left out, must have been exactly the release's in one of its commits. The newest such commit tells, for what
 * came after it is the owner's own work.
 */
export async function findOrigin(git: Git, releases: readonly Release[]): Promise<Release> {
  const known = new Map<string, Release>();
  for (const release of releases.toReversed()) known.set(await fingerprint(git, release.commit), release);
  const commits = (await git.run("rev-list", "--first-parent", `--max-count=${deepest}`, "HEAD")).split("\n");
  for (const commit of commits) {
    const release = known.get(await fingerprint(git, commit));
    if (release) return release;
  }
  throw unknownOrigin(...(await nearest(git, commits, releases)));
}

/**
 * Joins the two histories by a commit of which no branch speaks yet: the files of HEAD, with HEAD and the
 * release as its parents.
 */
export function graft(git: Git, origin: Release): Promise<string> {
  const message = `Join the history of ${origin.name}, from which this copy was made`;
  return git.run("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-p", origin.commit, "-m", message);
}

/** All files of a commit but those of `instances/`, as one text. */
async function fingerprint(git: Git, commit: string): Promise<string> {
  const entries = await git.list("ls-tree", "-z", commit);
  return entries.filter((entry) => !entry.endsWith("\tinstances")).join("\0");
}

/** The release that the first or the last commit is the most like, and the files that differ. */
async function nearest(
  git: Git,
  commits: readonly string[],
  releases: readonly Release[],
): Promise<[Release | null, readonly string[]]> {
  let best: [Release | null, readonly string[]] = [null, []];
  for (const commit of new Set([commits[0] ?? "HEAD", commits.at(-1) ?? "HEAD"])) {
    for (const release of releases) {
      const paths = ["--", ".", ":(exclude)instances"];
      const files = await git.list(
        "diff",
        "--name-only",
        "-z",
        "--no-renames",
        release.commit,
        commit,
        ...paths,
      );
      if (best[0] === null || files.length < best[1].length) best = [release, files];
    }
  }
  return best;
}

function unknownOrigin(release: Release | null, files: readonly string[]): UpgradeRefusal {
  if (release === null) {
    return new UpgradeRefusal(
      "unknown-origin",
      { fr: "le projet commun n'a aucune version publiée", en: "the common project has no release" },
      { fr: "Vérifiez son adresse : git remote -v.", en: "Check its address: git remote -v." },
    );
  }
  return new UpgradeRefusal(
    "unknown-origin",
    {
      fr: `cette copie n'est celle d'aucune version ; la plus proche est ${release.name}, ces fichiers sont autres`,
      en: `this copy is of no release; the nearest is ${release.name}, these files differ`,
    },
    {
      fr: `Remettez-les comme ils étaient (git checkout ${release.commit.slice(0, 12)} -- <fichier>), enregistrez, refaites vos changements dans un second commit, puis recommencez.`,
      en: `Put them back as they were (git checkout ${release.commit.slice(0, 12)} -- <file>), commit, make your changes again in a second commit, then run again.`,
    },
    files,
  );
}
