import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { examine, findInstanceDir, loadInstance, templateNames } from "@tremplin/instance";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../project.ts";
import { someCommunes } from "../testing/communes.ts";
import { withProject } from "../testing/project.ts";
import type { Typed } from "./answers.ts";
import { create, type Outcome } from "./create.ts";

const flags: Typed = { name: "Élan de Beaune", town: "Beaune", color: "#7a1f3d", email: "contact@elan.org" };

const templates = templateNames(projectRoot);

function run(root: string, typed: Typed, dir?: string): Promise<Outcome> {
  const now = new Date("2026-11-24T10:00:00Z");
  return create(typed, { root, from: root, dir, communes: someCommunes, prompter: null, now });
}

describe("with flags", () => {
  test("an instance is made that can be served, and is the one that a start serves", () =>
    withProject(async (root) => {
      const { exitCode, said } = await run(root, flags);
      expect(exitCode).toBe(0);
      const dir = join(root, "instances/elan-de-beaune");
      expect(findInstanceDir(root, {})).toBe(dir);
      const instance = await loadInstance(dir);
      expect(instance.config).toMatchObject({
        name: "Élan de Beaune",
        town: "21054",
        publisher: "Élan de Beaune",
      });
      expect(instance.theme.css).toContain("--color-brand:#7a1f3d");
      expect(instance.assets.logo.contentType).toBe("image/svg+xml");
      expect(instance.content.get("accessibilite")?.updated).toBe("2026-11-24");
      expect(instance.isDemo).toBe(true);
      expect(said).toMatch(
        /1\. .*npm start\n2\. .*« npm run tremplin -- doctor ».*\n3\. .*tremplin -- import/,
      );
      // The README promises that npm is enough.
      expect(said).not.toContain("pnpm");
    }));

  test("it says where it comes from, and holds nothing of the template's own identity", () =>
    withProject(async (root) => {
      await run(root, flags);
      const dir = join(root, "instances/elan-de-beaune");
      const names = await readdir(dir, { recursive: true });
      expect(names.sort()).toEqual([
        ".tremplin.json",
        "content",
        "content/a-propos.md",
        "content/accessibilite.md",
        "content/cookies.md",
        "content/donnees-personnelles.md",
        "content/mentions-legales.md",
        "instance.json",
        "theme",
        "theme/favicon.svg",
        "theme/logo.svg",
        "theme/theme.tokens.json",
        "wording",
        "wording/fr.json",
      ]);
      const provenance = JSON.parse(await readFile(join(dir, ".tremplin.json"), "utf8")) as unknown;
      expect(provenance).toMatchObject({ template: "mission-locale", version: expect.stringMatching(/^\d/) });
      const template = await loadInstance(join(root, "templates/mission-locale"));
      for (const name of names.filter((each) => /\.(json|md|svg)$/.test(each))) {
        const text = await readFile(join(dir, name), "utf8");
        expect(text).not.toContain(template.config.name);
        expect(text).not.toContain(template.config.contact.email);
      }
    }));

  test.each(templates)("the template %s gives a board that can be served", (template) =>
    withProject(async (root) => {
      const { exitCode } = await run(root, { ...flags, template });
      expect(exitCode).toBe(0);
      const { config } = await loadInstance(join(root, "instances/elan-de-beaune"));
      const { config: shipped } = await loadInstance(join(root, "templates", template));
      expect(config.sector).toEqual(shipped.sector);
      expect(config.features.sector).toBe(shipped.features.sector);
      expect(config.demoOffers?.world).toBe(shipped.demoOffers?.world);
      // Its invoices would bear the template's bank and address.
      expect(config.features.membership).toBe(false);
    }),
  );

  test.each(templates)("the doctor finds nothing untrue in a new board of the template %s", (template) =>
    withProject(async (root) => {
      await run(root, { ...flags, template, town: "97400" });
      const { findings } = await examine(join(root, "instances/elan-de-beaune"));
      const told = findings.map(({ rule }) => rule);
      // Dropped placeholders, dead links, the time of another town: nobody but the product wrote those.
      for (const rule of ["T011", "T024", "T033"]) expect(told).not.toContain(rule);
    }),
  );

  test("a finished theme may be the start", () =>
    withProject(async (root) => {
      await run(root, { ...flags, theme: "cimes" });
      const { theme } = await loadInstance(join(root, "instances/elan-de-beaune"));
      expect(theme.looks.hero).toBe("ridge");
      expect(theme.css).toContain("--color-brand:#7a1f3d");
    }));

  test("a logo is taken as it is", () =>
    withProject(async (root) => {
      await writeFile(join(root, "my.svg"), '<svg viewBox="0 0 120 40"></svg>');
      await run(root, { ...flags, logo: "my.svg", sampleOffers: false });
      const { assets, isDemo } = await loadInstance(join(root, "instances/elan-de-beaune"));
      expect(assets.logo).toMatchObject({ width: 120, height: 40 });
      expect(isDemo).toBe(false);
    }));

  test("another folder may be given, and a second instance says how it is started", () =>
    withProject(async (root) => {
      await run(root, flags);
      const { said } = await run(root, { ...flags, slug: "autre" });
      expect(said).toContain("INSTANCE_DIR=instances/autre npm start");
      expect(said).toContain("« npm run tremplin -- doctor instances/autre »");
      expect(said).toContain("INSTANCE_DIR=instances/autre npm run tremplin -- import");
      const apart = await run(root, flags, "apart/board");
      expect(apart.exitCode).toBe(0);
      expect((await loadInstance(join(root, "apart/board"))).config.town).toBe("21054");
    }));

  test("every bad or missing flag is told at once, and nothing is made", () =>
    withProject(async (root) => {
      const { exitCode, said } = await run(root, {
        name: "",
        town: "Xyzzyq",
        color: "vert pomme",
        logo: "none.svg",
        template: "filliere",
        theme: "cime",
      });
      expect(exitCode).toBe(1);
      for (const flag of ["--name", "--town", "--color", "--logo", "--email", "--template", "--theme"])
        expect(said).toContain(flag);
      expect(said).not.toContain("--slug");
      expect(await readdir(join(root, "instances"))).toEqual([]);
    }));

  test("a folder that is there is not touched", () =>
    withProject(async (root) => {
      await mkdir(join(root, "instances/elan-de-beaune"));
      const { exitCode, said } = await run(root, flags);
      expect(exitCode).toBe(1);
      expect(said).toMatch(/--slug\n.*existe déjà/);
      expect(await readdir(join(root, "instances/elan-de-beaune"))).toEqual([]);
    }));

  test("a broken template leaves nothing behind and says what is wrong", () =>
    withProject(async (root) => {
      await writeFile(join(root, "templates/mission-locale/content/a-propos.md"), "no head");
      const { exitCode, said } = await run(root, flags);
      expect(exitCode).toBe(1);
      expect(said).toContain("content/a-propos.md");
      expect(await readdir(join(root, "instances"))).toEqual([]);
    }));

  test("a failure while writing leaves nothing behind", () =>
    withProject(async (root) => {
      await rm(join(root, "templates/mission-locale/wording"), { recursive: true });
      await expect(run(root, flags, "new/place")).rejects.toThrow("wording");
      expect((await readdir(root)).sort()).toEqual(["instances", "templates"]);
    }));
});

describe("the command itself", () => {
  const main = join(projectRoot, "packages/cli/src/main.ts");

  test(
    "makes an instance with the real communes, quickly",
    () =>
      withProject(async (root) => {
        const began = performance.now();
        const args = [
          "--name",
          "Le Bon Pas",
          "--town",
          "Auxerre",
          "--colour",
          "teal",
          "--contact",
          "bonjour@bonpas.org",
        ];
        await promisify(execFile)(process.execPath, [main, "create", "--yes", ...args, "--dir", "board"], {
          cwd: root,
        });
        expect((await loadInstance(join(root, "board"))).config).toMatchObject({
          town: "89024",
          territory: { label: "le secteur d’Auxerre" },
        });
        expect(performance.now() - began).toBeLessThan(60_000);
        const { stdout } = await promisify(execFile)(process.execPath, [main, "doctor", "board", "--json"], {
          cwd: root,
        });
        expect(JSON.parse(stdout)).toMatchObject({ counts: { error: 0, advice: 1 } });
      }),
    30_000,
  );

  test(
    "without a terminal and without flags it says what to give",
    () =>
      withProject(async (root) => {
        const failed = await promisify(execFile)(process.execPath, [main, "create"], { cwd: root }).catch(
          (error: { code: number; stderr: string }) => error,
        );
        expect(failed).toMatchObject({
          code: 1,
          stderr: expect.stringMatching(/--name[\s\S]*--town[\s\S]*--email/),
        });
      }),
    30_000,
  );
});
