import { existsSync } from "node:fs";
import type { Git } from "./git.ts";
import { UpgradeRefusal } from "./refusal.ts";

/** A published version of the product. */
export interface Release {
  /** Its tag. */
  readonly name: string;
  readonly commit: string;
}

/** What to upgrade to, its commit fetched. */
export interface Target {
  /** As people call it: a tag, a branch, a commit. */
  readonly name: string;
  readonly commit: string;
  /** The product's version there. */
  readonly version: string;
  /** Every release of the same place, newest first. */
  readonly releases: readonly Release[];
}

const releaseTag = /^v?(\d+)\.(\d+)\.(\d+)$/;

/**
 * Finds and fetches what to upgrade to: `to` (a tag with or without `v`, a branch, a commit), else the newest
 * release, else the head where there is no release yet. As any `git fetch`, it moves what this repository
 * remembers of the remote, and nothing of its own.
 */
export async function fetchTarget(
  git: Git,
  { to, remote }: { readonly to: string | undefined; readonly remote: string },
): Promise<Target> {
  const remotes = (await git.run("remote")).split("\n");
  const isAddress = /[/\\:]/.test(remote) && (!/^\.{0,2}[/\\]/.test(remote) || existsSync(remote));
  if (!remotes.includes(remote) && !isAddress) throw noRemote(remote);
  const refs = await remoteRefs(git, remote);
  if (remotes.includes(remote)) await fetchFrom(git, remote);
  const releases = releasesIn(refs);
  const newest = releases[0];
  const name = to ?? newest?.name ?? "HEAD";
  const commit = await fetchCommit(git, remote, name, refs);
  if (commit === null) throw unknownRef(name, releases);
  const manifest = JSON.parse((await git.ask("show", `${commit}:package.json`)) ?? "{}") as {
    version?: string;
  };
  if (manifest.version === undefined) throw unknownRef(name, releases);
  return { name, commit, version: manifest.version, releases };
}

/** Name and commit of every ref of a remote, tags by the commit that they point at. */
async function remoteRefs(git: Git, remote: string): Promise<ReadonlyMap<string, string>> {
  const { code, stdout, stderr } = await git.answer("ls-remote", remote);
  if (code !== 0) throw unreachable(remote, stderr);
  const refs = new Map<string, string>();
  for (const line of stdout.split("\n").filter(Boolean)) {
    const [commit = "", ref = ""] = line.split("\t");
    // The peeled form of a tag with a message comes after the tag.
    refs.set(ref.replace(/\^\{\}$/, ""), commit);
  }
  if (refs.size === 0) throw noRelease(remote);
  return refs;
}

function releasesIn(refs: ReadonlyMap<string, string>): Release[] {
  return [...refs]
    .map(([ref, commit]) => ({ name: ref.replace("refs/tags/", ""), ref, commit }))
    .filter(({ ref, name }) => ref.startsWith("refs/tags/") && releaseTag.test(name))
    .map(({ name, commit }) => ({ name, commit }))
    .sort((one, other) => compareVersions(other.name, one.name));
}

/** Below zero when `one` is the older version; both with or without `v`. */
export function compareVersions(one: string, other: string): number {
  const numbers = (name: string) => (releaseTag.exec(name)?.slice(1) ?? []).map(Number);
  const [left, right] = [numbers(one), numbers(other)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

async function fetchCommit(
  git: Git,
  remote: string,
  name: string,
  refs: ReadonlyMap<string, string>,
): Promise<string | null> {
  const candidates = [name, `refs/tags/${name}`, `refs/tags/v${name}`, `refs/heads/${name}`];
  const ref = candidates.find((each) => refs.has(each));
  await fetchFrom(git, remote, ref ?? "HEAD");
  return git.ask("rev-parse", "--verify", "--quiet", `${ref ? "FETCH_HEAD" : name}^{commit}`);
}

/** Fetches the commits of releases, so that their files can be compared. */
export async function fetchReleases(git: Git, remote: string, releases: readonly Release[]): Promise<void> {
  if (releases.length === 0) return;
  await fetchFrom(git, remote, ...releases.map(({ name }) => `refs/tags/${name}`));
}

async function fetchFrom(git: Git, remote: string, ...refs: readonly string[]): Promise<void> {
  const { code, stderr } = await git.answer("fetch", "--quiet", "--no-tags", remote, ...refs);
  if (code !== 0) throw unreachable(remote, stderr);
}

function noRemote(remote: string): UpgradeRefusal {
  return new UpgradeRefusal(
    "no-remote",
    {
      fr: `le dépôt distant « ${remote} » n'est pas connu ici`,
      en: `the remote "${remote}" is not known here`,
    },
    {
      fr: `git remote add ${remote} <adresse du projet commun>, ou --remote <adresse>.`,
      en: `git remote add ${remote} <address of the common project>, or --remote <address>.`,
    },
  );
}

function unreachable(remote: string, said: string): UpgradeRefusal {
  const last = said.trim().split("\n").at(-1) ?? "";
  return new UpgradeRefusal(
    "unreachable",
    { fr: `« ${remote} » ne répond pas (${last})`, en: `"${remote}" does not answer (${last})` },
    {
      fr: "Vérifiez la connexion, l'adresse (git remote -v) et vos droits, puis recommencez.",
      en: "Check the network, the address (git remote -v) and your rights, then run again.",
    },
  );
}

function noRelease(remote: string): UpgradeRefusal {
  return new UpgradeRefusal(
    "no-release",
    { fr: `« ${remote} » est vide`, en: `"${remote}" is empty` },
    { fr: "Vérifiez son adresse : git remote -v.", en: "Check its address: git remote -v." },
  );
}

function unknownRef(name: string, releases: readonly Release[]): UpgradeRefusal {
  const list = releases
    .slice(0, 5)
    .map((release) => release.name)
    .join(", ");
  return new UpgradeRefusal(
    "unknown-ref",
    { fr: `« ${name} » n'est pas une version de ce projet`, en: `"${name}" is no version of this project` },
    list === ""
      ? { fr: "Donnez un nom de branche ou de version.", en: "Give the name of a branch or a version." }
      : { fr: `Versions : ${list}.`, en: `Versions: ${list}.` },
  );
}
