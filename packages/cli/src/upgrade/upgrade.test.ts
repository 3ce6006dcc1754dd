import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { board, copyOf, forkOf, type Repository, upstreamOfTwoReleases } from "../testing/repositories.ts";
import { Git } from "./git.ts";
import { makePlan } from "./plan.ts";
import { sayRefusal, UpgradeRefusal } from "./refusal.ts";
import { sayPlan, sayReport } from "./say.ts";
import { saveState, type UpgradeState } from "./state.ts";
import { fetchTarget } from "./target.ts";
import { type UpgradeOptions, upgrade } from "./upgrade.ts";

// Dozens of git commands each, on machines that do other things too.
vi.setConfig({ testTimeout: 240_000 });

function run({ dir: root }: Repository, options: Partial<UpgradeOptions> = {}) {
  return upgrade({
    root,
    to: undefined,
    remote: "upstream",
    dryRun: false,
    adopt: false,
    confirm: async () => true,
    handOver: null,
    examine: {},
    ...options,
  });
}

async function done(repository: Repository, options: Partial<UpgradeOptions> = {}) {
  const outcome = await run(repository, options);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.report;
}

async function refusal(
  repository: Repository,
  options: Partial<UpgradeOptions> = {},
): Promise<UpgradeRefusal> {
  const before = await repository.snapshot();
  const error: unknown = await run(repository, options).catch((thrown: unknown) => thrown);
  expect(await repository.snapshot()).toBe(before);
  if (!(error instanceof UpgradeRefusal)) throw error;
  expect([error.said.fr, error.said.en, error.mend.fr, error.mend.en]).not.toContain("");
  return error;
}

async function expectUpgraded(repository: Repository): Promise<void> {
  expect(await repository.read("product.txt")).toContain("line 6 of 0.2.0");
  expect(await repository.read("src/new.txt")).toBe("new\n".repeat(50));
  expect(await repository.read("instances/elan/instance.json")).toBe(
    '{\n  "name": "Élan",\n  "territory": { "radius": 5 }\n}\n',
  );
  expect(await repository.read("instances/elan/wording/fr.json")).toBe('{ "home.heading": "Bonjour" }\n');
  expect(JSON.parse(await repository.read("instances/elan/.tremplin.json"))).toEqual({
    template: "mission-locale",
    version: "0.2.0",
    commit: await repository.git("rev-parse", "v0.2.0^{commit}").catch(() => expect.any(String)),
    notes: ["0001-radius", "0002-map", "0003-name"],
  });
  expect(await repository.git("status", "--porcelain")).toBe("");
}

describe("a fork with history", () => {
  test("is merged, its board follows, and what is left is told", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    await fork.commit({
      "product.txt": (await fork.read("product.txt")).replace("line 1\n", "our line 1\n"),
    });
    const before = await fork.git("rev-parse", "HEAD");
    const report = await done(fork);
    await expectUpgraded(fork);
    expect(await fork.read("product.txt")).toContain("our line 1");
    expect(await fork.git("merge-base", "--is-ancestor", before, "HEAD")).toBe("");
    expect(report).toMatchObject({
      fromVersion: "0.1.0",
      before,
      target: { name: "v0.2.0", version: "0.2.0" },
    });
    expect(report.outside).toEqual(["product.txt"]);
    expect(report.renamed.map(({ from }) => from)).toEqual(["territory.radiusKm", "home.title"]);
    const text = sayReport(report);
    // What was followed asks for nothing more; what is only said is left to read.
    expect(text).toContain("0003-name");
    expect(text).not.toContain("0001-radius ·");
    expect(text).not.toContain("0002-map");
    expect(text).toContain(`git reset --keep ${before.slice(0, 12)}`);
  });

  test("again: nothing to do, and no commit more", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    await done(fork);
    const after = await fork.snapshot();
    const report = await done(fork, { to: "0.1.0" });
    expect(report.before).toBe(report.now);
    expect(await fork.snapshot()).toBe(after);
  });

  test("that was merged by hand lets its board follow", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    await fork.git("fetch", "--quiet", "upstream");
    await fork.git("merge", "--quiet", "--no-edit", "v0.2.0");
    const report = await done(fork);
    expect(report.renamed).toHaveLength(2);
    expect(await fork.read("instances/elan/instance.json")).toContain('"radius": 5');
  });

  test.each([
    ["main", "line 9 of later"],
    ["0.2.0", "line 6 of 0.2.0"],
  ])("--to %s", async (to, line) => {
    const upstream = await upstreamOfTwoReleases();
    const fork = await forkOf(upstream);
    await done(fork, { to, remote: upstream.dir });
    expect(await fork.read("product.txt")).toContain(line);
  });

  test("a dry run says all, and touches nothing", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    await fork.commit({ "product.txt": (await fork.read("product.txt")).replace("line 6", "our line 6") });
    const before = await fork.snapshot();
    const outcome = await run(fork, { dryRun: true });
    expect(await fork.snapshot()).toBe(before);
    if (outcome.kind !== "planned") throw new Error(outcome.kind);
    const { plan } = outcome;
    expect(plan).toMatchObject({ conflicts: ["product.txt"], outside: ["product.txt"], commits: 1 });
    expect(plan.notes.map(({ note, keys }) => [note.id, ...keys])).toEqual([
      ["0001-radius", "territory.radiusKm", "home.title"],
      ["0003-name", "name"],
    ]);
    expect(sayPlan(plan)).toContain("intent fr");
  });

  test("a dry run tells of what is not committed, and of the rest all the same", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    await fork.write({ "instances/nouveau/instance.json": "{}" });
    const outcome = await run(fork, { dryRun: true });
    if (outcome.kind !== "planned") throw new Error(outcome.kind);
    expect(outcome.plan).toMatchObject({ unclean: ["instances/nouveau/instance.json"], commits: 1 });
    expect(sayPlan(outcome.plan)).toMatch(/À enregistrer avant.*\n {2}instances\/nouveau/);
    // Setting it aside would put the new board away.
    expect((await refusal(fork)).mend.fr).not.toContain("stash");
  });
});

test("a board whose file cannot be read follows once it is mended", async () => {
  const fork = await forkOf(await upstreamOfTwoReleases());
  await fork.commit({ "instances/elan/wording/fr.json": '{ "home.title": "Bonjour" ' });
  const { left, renamed } = await done(fork);
  expect([left, renamed].map((names) => names.map(({ from }) => from))).toEqual([
    ["home.title"],
    ["territory.radiusKm"],
  ]);
  const { notes } = JSON.parse(await fork.read("instances/elan/.tremplin.json"));
  expect(notes).toEqual(["0002-map", "0003-name"]);
  await fork.commit({ "instances/elan/wording/fr.json": board["instances/elan/wording/fr.json"] ?? null });
  await done(fork);
  await expectUpgraded(fork);
});

describe("a copy without history", () => {
  test("is joined to the release that it is of, with its own commits after", async () => {
    const copy = await copyOf(await upstreamOfTwoReleases());
    await copy.commit({
      "product.txt": (await copy.read("product.txt")).replace("line 1\n", "our line 1\n"),
    });
    const own = await copy.git("rev-parse", "HEAD");
    const report = await done(copy, { adopt: true });
    await expectUpgraded(copy);
    expect(await copy.read("product.txt")).toContain("our line 1");
    expect(report.outside).toEqual(["product.txt"]);
    expect(await copy.git("merge-base", "--is-ancestor", own, "HEAD")).toBe("");
    // From now on it is as a fork.
    await done(copy, { to: "main" });
    expect(await copy.read("product.txt")).toContain("line 9 of later");
  });

  test("can be joined and no more, so that a conflict can be settled by hand", async () => {
    const copy = await copyOf(await upstreamOfTwoReleases());
    await copy.commit({ "product.txt": (await copy.read("product.txt")).replace("line 6", "our line 6") });
    const refused = await refusal(copy, { adopt: true });
    expect(refused.code).toBe("conflicts");
    expect(refused.mend.fr).toContain("--adopt --to v0.1.0 &&");
    const files = await copy.git("rev-parse", "HEAD^{tree}");
    await done(copy, { adopt: true, to: "v0.1.0" });
    expect(await copy.git("rev-parse", "HEAD~1^{tree}")).toBe(files);
    expect(await copy.git("merge-base", "HEAD", "FETCH_HEAD")).toMatch(/^\w+$/);
  });

  test("of no release is refused, with the files that differ", async () => {
    const copy = await copyOf(await upstreamOfTwoReleases(), { "gone.txt": "other\n", "more.txt": "x\n" });
    const refused = await refusal(copy, { adopt: true });
    expect(refused).toMatchObject({ code: "unknown-origin", files: ["gone.txt", "more.txt"] });
    expect(refused.said.fr).toContain("v0.1.0");
    expect(sayRefusal(refused)).toContain("✗ gone.txt");
  });

  test("is told to say --adopt", async () => {
    const refused = await refusal(await copyOf(await upstreamOfTwoReleases()));
    expect(refused.code).toBe("no-common-ancestor");
  });
});

describe("refusals leave everything as it was", () => {
  test.each<
    [UpgradeRefusal["code"], (fork: Repository) => Promise<unknown>, Partial<UpgradeOptions>, string[]]
  >([
    [
      "unclean",
      (fork) => fork.write({ "product.txt": "mine\n", "note.txt": "x" }),
      {},
      ["product.txt", "note.txt"],
    ],
    ["no-remote", (fork) => fork.git("remote", "remove", "upstream"), {}, []],
    ["unreachable", (fork) => fork.git("remote", "set-url", "upstream", "/nowhere"), {}, []],
    ["unknown-ref", async () => {}, { to: "v9.9.9" }, []],
    ["not-confirmed", async () => {}, { confirm: async () => false }, []],
    ["no-branch", (fork) => fork.git("switch", "--quiet", "--detach"), {}, []],
    ["under-way", (fork) => writeFile(join(fork.dir, ".git/MERGE_HEAD"), "x"), {}, []],
    [
      "conflicts",
      (fork) => fork.commit({ "gone.txt": "mine\n", "product.txt": "mine\n" }),
      {},
      ["gone.txt", "product.txt"],
    ],
  ])("%s", async (code, spoil, options, files) => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    await spoil(fork);
    const refused = await refusal(fork, options);
    expect({ code: refused.code, files: refused.files.toSorted() }).toEqual({
      code,
      files: files.toSorted(),
    });
  });
});

describe("interrupted", () => {
  /** The state that a killed upgrade leaves, its merge made and the branch not moved yet. */
  async function halfDone(fork: Repository): Promise<UpgradeState> {
    const git = new Git(fork.dir);
    const before = await fork.git("rev-parse", "HEAD");
    const target = await fetchTarget(git, { to: undefined, remote: "upstream" });
    const plan = await makePlan(git, before, target);
    const parents = ["-p", before, "-p", target.commit];
    const merge = await git.run("commit-tree", plan.tree ?? "", ...parents, "-m", "Upgrade");
    const { name, commit, version } = target;
    // No process has this number on any system that the tests run on.
    const state: UpgradeState = {
      ...{ pid: 2 ** 30, phase: "merging", before, merge, base: plan.base, fromVersion: "0.1.0" },
      ...{ target: { name, commit, version }, outside: [], notes: [], written: [], renamed: [] },
    };
    await saveState(git, state);
    return state;
  }

  test("killed once the merge is done, it goes on", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    const program = `
      import { upgrade } from ${JSON.stringify(new URL("./upgrade.ts", import.meta.url).href)};
      await upgrade({ root: ${JSON.stringify(fork.dir)}, remote: "upstream", confirm: async () => true,
        handOver: () => process.kill(process.pid, "SIGKILL"), examine: {} });`;
    const [, signal] = await once(spawn(process.execPath, ["--input-type=module", "-e", program]), "exit");
    expect(signal).toBe("SIGKILL");
    expect((await done(fork)).renamed).toHaveLength(2);
    await expectUpgraded(fork);
  });

  test("killed in the middle of the files, with a lock left, it goes on", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    await halfDone(fork);
    await fork.write({
      "src/new.txt": "new\nne",
      "package.json": '{ "version": "0.2.0" }\n',
      "gone.txt": null,
    });
    await writeFile(join(fork.dir, ".git/index.lock"), "");
    await done(fork);
    await expectUpgraded(fork);
  });

  test("what was edited since is not lost", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    await halfDone(fork);
    await fork.write({ "src/new.txt": "new\n", "instances/elan/wording/fr.json": "{}\n" });
    const refused = await refusal(fork);
    expect(refused).toMatchObject({
      code: "interrupted-and-edited",
      files: ["instances/elan/wording/fr.json"],
    });
  });

  test("killed before a file was touched, or undone by hand: it begins anew", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    const { merge } = await halfDone(fork);
    await done(fork);
    await expectUpgraded(fork);
    expect(await fork.git("rev-list", "HEAD")).not.toContain(merge);
    await fork.git("reset", "--quiet", "--hard", "HEAD~2");
    await done(fork);
    await expectUpgraded(fork);
  });

  test("killed with a board half written, it ends and commits it", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    const state = await halfDone(fork);
    await fork.git("reset", "--quiet", "--hard", state.merge);
    const written = ["instances/elan/instance.json", "instances/elan/wording/fr.json"];
    await saveState(new Git(fork.dir), { ...state, phase: "merged", written });
    await fork.write({
      "instances/elan/instance.json":
        board["instances/elan/instance.json"]?.replace("radiusKm", "radius") ?? null,
    });
    await done(fork);
    await expectUpgraded(fork);
  });

  test("another one at work is left alone", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    const state = await halfDone(fork);
    await saveState(new Git(fork.dir), { ...state, pid: process.ppid });
    const { code, mend } = await refusal(fork);
    expect(code).toBe("under-way");
    expect(mend.fr).toContain(`"pid": null dans ${join(fork.dir, ".git/tremplin-upgrade.json")}`);
    await saveState(new Git(fork.dir), { ...state, pid: 2 ** 30, host: "another.example.org" });
    expect((await refusal(fork)).said.fr).toContain("another.example.org");
  });

  test("a number that another process bears since a restart holds up nothing", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    const state = await halfDone(fork);
    await saveState(new Git(fork.dir), {
      ...{ ...state, pid: process.ppid, host: hostname(), started: "before the restart" },
    });
    await done(fork);
    await expectUpgraded(fork);
  });

  test("a dry run goes on with nothing", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    await halfDone(fork);
    await fork.write({ "src/new.txt": "new\nne" });
    const file = join(fork.dir, ".git/tremplin-upgrade.json");
    const state = await readFile(file, "utf8");
    expect((await refusal(fork, { dryRun: true })).code).toBe("unfinished");
    expect(await readFile(file, "utf8")).toBe(state);
  });

  test("a lock of a later git is named, and left", async () => {
    const fork = await forkOf(await upstreamOfTwoReleases());
    await halfDone(fork);
    const lock = join(fork.dir, ".git/index.lock");
    await writeFile(lock, "");
    const later = new Date(Date.now() + 60_000);
    await utimes(lock, later, later);
    expect(await refusal(fork)).toMatchObject({ code: "locked", files: [lock] });
    expect(await readFile(lock, "utf8")).toBe("");
  });
});
