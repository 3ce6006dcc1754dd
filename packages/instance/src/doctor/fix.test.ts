import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { completeFiles, withInstance } from "../testing/instance-folder.ts";
import { french } from "../wording/french.ts";
import { examine } from "./examine.ts";
import { fixInstance } from "./fix.ts";

const untidy = {
  "theme/.DS_Store": "x",
  "wording/fr.json": JSON.stringify({
    "layout.skipToContent": french["layout.skipToContent"],
    "company.title": "Emplois de {company}",
  }),
  "content/a-propos.md": Buffer.from('---\ntitle: "À propos"\n---\n\nÉté à {{name}}.\n', "latin1"),
};

describe("fixInstance", () => {
  test("puts right what is safe, says what, and the rules agree", () =>
    withInstance({ ...untidy, "package.json": "{}" }, async (dir) => {
      const done = await fixInstance(dir);
      expect(done.map(({ rule, file }) => [rule, file])).toEqual([
        ["T017", "theme/.DS_Store"],
        ["T028", "wording/fr.json"],
        ["T030", "content/a-propos.md"],
      ]);
      expect(await readFile(join(dir, "wording/fr.json"), "utf8")).toBe(
        '{"company.title":"Emplois de {company}"}',
      );
      expect(await readFile(join(dir, "content/a-propos.md"), "utf8")).toContain("Été à {{name}}.");
      expect(await readdir(join(dir, "theme"))).not.toContain(".DS_Store");
      const left = (await examine(dir)).findings.map(({ rule }) => rule);
      for (const { rule } of done.slice(1)) expect(left).not.toContain(rule);
      // What somebody wrote is for somebody to delete.
      expect(await readFile(join(dir, "package.json"), "utf8")).toBe("{}");
      expect(await fixInstance(dir)).toEqual([]);
    }));

  test("leaves a good instance as it is", () =>
    withInstance({}, async (dir) => {
      expect(await fixInstance(dir)).toEqual([]);
      for (const [file, text] of Object.entries(completeFiles))
        expect(await readFile(join(dir, file), "utf8")).toBe(text);
    }));
});
