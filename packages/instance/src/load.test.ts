import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadInstance } from "./load.ts";
import { templateDir, templateNames } from "./locate.ts";
import { InstanceError } from "./problem.ts";
import { completeFiles, withInstance } from "./testing/instance-folder.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

async function refused(changes: Record<string, string | null>): Promise<InstanceError> {
  const result = await withInstance(changes, (dir) => loadInstance(dir).catch((error: unknown) => error));
  if (!(result instanceof InstanceError)) throw new Error("not refused");
  return result;
}

test("a complete instance is read whole", async () => {
  const instance = await withInstance(
    { "wording/fr.json": '{ "layout.skipToContent": "Passer" }' },
    loadInstance,
  );
  expect(instance.config.name).toBe("Le Bon Pas");
  expect(instance.words["layout.skipToContent"]).toBe("Passer");
  expect(instance.theme.css).toContain("--color-brand:#7a1f3d");
  expect([...instance.content.keys()]).toContain("mentions-legales");
  expect(instance.isDemo).toBe(false);
});

describe("the version", () => {
  const versionOf = async (changes: Record<string, string | null> = {}) =>
    (await withInstance(changes, loadInstance)).version;

  test("is the same in another folder and after a rewriting that changes nothing", async () => {
    const spaced = JSON.stringify(JSON.parse(completeFiles["instance.json"] ?? ""), null, 4);
    expect(await versionOf({ "instance.json": spaced })).toBe(await versionOf());
  });

  test.each<Record<string, string>>([
    { "theme/theme.tokens.json": '{ "brand": { "main": { "$value": "#112233" } } }' },
    { "wording/fr.json": '{ "layout.skipToContent": "Passer" }' },
    { "content/a-propos.md": "---\ntitle: Nous\n---\n" },
    { "theme/logo.svg": '<svg viewBox="0 0 9 9"></svg>' },
  ])("changes with %j", async (changes) => {
    expect(await versionOf(changes)).not.toBe(await versionOf());
  });
});

test("problems of all files are told at once", async () => {
  const error = await refused({
    "instance.json": (completeFiles["instance.json"] ?? "").replace('"town"', '"twon"'),
    "theme/theme.tokens.json": "{}",
    "wording/fr.json": '{ "x": "y" }',
    "theme/logo.svg": null,
  });
  expect(new Set(error.problems.map(({ file }) => file))).toEqual(
    new Set(["instance.json", "theme/theme.tokens.json", "wording/fr.json", "theme/logo.svg"]),
  );
});

test.each([
  ["instance.json", /create-instance/],
  ["theme/theme.tokens.json", /Une couleur suffit/],
  ["theme/logo.svg", /Placez/],
  ["content/accessibilite.md", /Copiez-la/],
])("without %s, it is told what to do", async (file, mend) => {
  const error = await refused({ [file]: null });
  expect(error.problems).toMatchObject([{ file, mend: { fr: expect.stringMatching(mend) } }]);
});

test("a folder that is not there is told like one without settings", async () => {
  await expect(loadInstance("/no/such/instance")).rejects.toThrow(InstanceError);
});

test.each(templateNames(root))("the template %s can be served, with a demo", async (name) => {
  const instance = await loadInstance(templateDir(root, name));
  expect(instance.isDemo).toBe(true);
  expect(instance.assets.logo).not.toEqual(instance.assets.favicon);
});
