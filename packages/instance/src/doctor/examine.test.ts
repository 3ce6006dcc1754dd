import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { templateDir, templateNames } from "../locate.ts";
import { withInstance } from "../testing/instance-folder.ts";
import { examine } from "./examine.ts";
import { formatReport } from "./format.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

test("a wrong instance: every finding has its rule, level and page", async () => {
  const report = await withInstance({ "theme/logo.svg": null, ".env": "x" }, (dir) => examine(dir));
  expect(report.findings).toMatchObject([
    {
      rule: "T009",
      code: "picture",
      level: "error",
      docs: "docs/operator/doctor.md#t009",
      file: "theme/logo.svg",
    },
    { rule: "T013", code: "secret", level: "error", docs: "docs/operator/doctor.md#t013", file: ".env" },
  ]);
  expect(report.counts).toEqual({ error: 2, warning: 0, advice: 0 });
});

test("errors are shown first, then the rest, then the sum", async () => {
  const changes = { "package.json": "{}", "theme/id_rsa": "x" };
  const text = formatReport(await withInstance(changes, (dir) => examine(dir)));
  expect(text.indexOf("✗ theme/id_rsa")).toBeLessThan(text.indexOf("! package.json"));
  expect(text).toMatch(/1 × erreur \/ error · 2 × avertissement \/ warning$/);
});

test.each(templateNames(root))("the template %s has no error", async (name) => {
  const report = await examine(templateDir(root, name), { knowsTown: () => true });
  expect(report.counts.error).toBe(0);
});
