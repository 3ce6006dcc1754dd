import type { ServerBuild } from "react-router";
import { expect, test } from "vitest";
import { splitBuild } from "./split-build.ts";

type Route = readonly [id: string, path?: string | undefined, parentId?: string];

function aBuild(...routes: readonly Route[]): ServerBuild {
  const named = routes.map(([id, path, parentId]) => [id, { id, path, parentId, module: {} }]);
  const all = Object.fromEntries(named);
  return { routes: all, assets: { routes: all } } as unknown as ServerBuild;
}

const whole = aBuild(
  ["root", ""],
  ["home", undefined, "root"],
  ["search", "offres", "root"],
  ["offer", "offres/:offer", "root"],
  ["space", undefined, "root"],
  ["mine", "espace", "space"],
  ["messages", "espace/messages", "space"],
  ["antenna", ":antenna/offres", "root"],
  ["page", "*", "root"],
);

function idsFor(pathname: string): readonly string[] {
  const { routes, assets } = splitBuild(whole)(pathname);
  expect(Object.keys(assets.routes)).toEqual(Object.keys(routes));
  return Object.keys(routes);
}

test.each([
  ["/offres", ["root", "search", "offer", "antenna", "page"]],
  ["/offres.data", ["root", "search", "offer", "antenna", "page"]],
  ["/offres/vendeur-12", ["root", "search", "offer", "antenna", "page"]],
  ["/Offres/vendeur-12", ["root", "search", "offer", "antenna", "page"]],
  ["/%6Fffres", ["root", "search", "offer", "antenna", "page"]],
  ["/%E0%A4%A", ["root", "antenna", "page"]],
  ["/_", ["root", "antenna", "page"]],
  ["/espace/messages", ["root", "space", "mine", "messages", "antenna", "page"]],
  ["/paca/offres", ["root", "antenna", "page"]],
  ["/offresque", ["root", "antenna", "page"]],
  ["/__proto__", ["root", "antenna", "page"]],
])("%s keeps the routes that may answer it", (pathname, ids) => {
  expect(idsFor(pathname).filter((id) => id !== "home")).toEqual(ids);
});

test("the home page keeps its own route", () => {
  expect(idsFor("/")).toContain("home");
  expect(idsFor("/_.data")).toContain("home");
});

test("addresses that begin alike share one build, and those that nothing begins with another", () => {
  const buildFor = splitBuild(whole);
  expect(buildFor("/offres")).toBe(buildFor("/offres/vendeur-12"));
  expect(buildFor("/inconnu")).toBe(buildFor("/autre/inconnu"));
});
