import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LAYERS, layerOf } from "./layers.ts";

const ROOT = new URL("../../", import.meta.url);
const turbo = JSON.parse(readFileSync(new URL("turbo.json", ROOT), "utf8"));

/** turbo follows indirect dependencies too: what a layer may reach is what it may import, and so on. */
function reachable(name: string): string[] {
  const direct = LAYERS.find((layer) => layer.name === name)?.may ?? [];
  return [...new Set([...direct, ...direct.flatMap(reachable)])].sort();
}

describe("the layers", () => {
  test.each(LAYERS)("$name never reaches itself", ({ name }) => {
    expect(reachable(name)).not.toContain(name);
  });

  test.each(LAYERS)("turbo.json allows $name what it may reach, no more", ({ name }) => {
    expect([...turbo.boundaries.tags[name].dependencies.allow].sort()).toEqual(reachable(name));
  });

  test.each(LAYERS)("$name has its tag", ({ name }) => {
    const kind = name === "web" || name === "server" ? "apps" : "packages";
    const own = JSON.parse(readFileSync(new URL(`${kind}/${name}/turbo.json`, ROOT), "utf8"));
    expect(own.tags).toEqual([name]);
    expect(layerOf(`${kind}/${name}`)?.name).toBe(name);
  });
});
