import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { copyOf, forkOf, type Repository, upstreamOfTwoReleases } from "../testing/repositories.ts";
import { repositoryFacts } from "./repository-facts.ts";
import { upgrade } from "./upgrade.ts";

vi.setConfig({ testTimeout: 240_000 });

const factsOf = ({ dir }: Repository) => repositoryFacts(dir, join(dir, "instances/elan"));

test("a fork tells what it changed outside its folder, and not what an upgrade brought", async () => {
  const fork = await forkOf(await upstreamOfTwoReleases());
  expect(await factsOf(fork)).toEqual({ isJoined: true, outside: [] });
  await fork.commit({ "own.txt": "x\n" });
  const around = {
    to: undefined,
    remote: "upstream",
    dryRun: false,
    adopt: false,
    handOver: null,
    examine: {},
  };
  await upgrade({ root: fork.dir, confirm: async () => true, ...around });
  expect(await factsOf(fork)).toEqual({ isJoined: true, outside: ["own.txt"] });
});

test("a copy without history is told, once it knows the common project", async () => {
  const copy = await copyOf(await upstreamOfTwoReleases());
  expect(await factsOf(copy)).toEqual({ isJoined: null, outside: [] });
  await copy.git("fetch", "--quiet", "upstream");
  expect(await factsOf(copy)).toEqual({ isJoined: false, outside: [] });
});

test("a template, or a folder elsewhere, has none", async () => {
  expect(await repositoryFacts("/nowhere", "/nowhere/templates/x")).toBeNull();
  expect(await repositoryFacts("/nowhere", "/srv/board")).toBeNull();
});
