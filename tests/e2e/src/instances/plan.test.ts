import { join } from "node:path";
import { examine } from "@tremplin/instance";
import { describe, expect, test } from "vitest";
import { testedInstances } from "./list.ts";
import { absentFiles, allFiles, byFeature, filesFor, hasFeature, once } from "./plan.ts";
import { root } from "./under-test.ts";

test("every test file runs for every instance, save those that are listed", () => {
  const listed = [...Object.keys(once), ...Object.values(byFeature).flatMap(({ files }) => files)];
  for (const file of allFiles()) {
    const isListed = listed.some((name) => file === name || (name.endsWith("/") && file.startsWith(name)));
    const ran = testedInstances.filter((instance) => filesFor(instance).includes(file));
    expect(ran.length, file).toBeGreaterThan(0);
    if (!isListed) expect(ran, file).toEqual(testedInstances);
  }
});

test("a list names no file that is gone", () => {
  const files = allFiles();
  for (const { files: named } of Object.values(byFeature))
    expect(files).toEqual(expect.arrayContaining([...named]));
  for (const name of Object.keys(once).filter((name) => name.endsWith(".ts"))) expect(files).toContain(name);
});

describe.each(testedInstances)("$name", (instance) => {
  test("has nothing that the doctor calls an error", async () => {
    const { findings } = await examine(join(root, instance.dir));
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("has no file of a feature that it lacks", () => {
    const ran = filesFor(instance);
    for (const [feature, files] of absentFiles(instance)) {
      expect(hasFeature(instance, feature)).toBe(false);
      for (const file of files) expect(ran).not.toContain(file);
      expect(ran).toContain("features-off.e2e.ts");
    }
  });
});

test("each feature that tests are about is on in an instance and off in another", () => {
  for (const feature of Object.keys(byFeature)) {
    const on = testedInstances.map((instance) => hasFeature(instance, feature));
    expect(new Set(on), feature).toEqual(new Set([true, false]));
  }
});
