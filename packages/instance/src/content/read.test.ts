import { expect, test } from "vitest";
import type { InstanceConfig } from "../config/schema.ts";
import { loadInstance } from "../load.ts";
import { withInstance } from "../testing/instance-folder.ts";
import { readContent, readPage } from "./read.ts";

const config = await withInstance(
  {},
  async (dir): Promise<InstanceConfig> => (await loadInstance(dir)).config,
);
const head = '---\ntitle: "X"\nupdated: 2026-11-23\n---\n';

test("a page is filled from the settings and its own head", () => {
  const read = readPage("guide/x.md", `${head}{{publisher}}, le {{updated}}`, config);
  expect(read).toEqual({
    page: {
      path: "guide/x",
      title: "X",
      description: "",
      updated: "2026-11-23",
      html: "<p>Association Le Bon Pas, le 23 novembre 2026</p>\n",
    },
  });
});

test("what the settings do not say is marked", () => {
  const read = readPage("x.md", `${head}{{legal.host}}`, config);
  expect("page" in read && read.page.html).toMatch(/\[à compléter\s: hébergeur/);
});

test("an unknown variable is told with its line and the nearest", () => {
  const read = readPage("x.md", `${head}\n{{contact.mail}}`, config);
  expect("problems" in read && read.problems).toMatchObject([
    {
      file: "content/x.md",
      key: "{{contact.mail}}",
      line: 6,
      mend: { fr: "Vouliez-vous dire {{contact.email}} ?" },
    },
  ]);
});

test("every missing required page is told", async () => {
  const changes = { "content/mentions-legales.md": null, "content/accessibilite.md": null };
  const read = await withInstance(changes, (dir) => readContent(dir, config));
  expect("problems" in read && read.problems.map(({ file }) => file)).toEqual([
    "content/mentions-legales.md",
    "content/accessibilite.md",
  ]);
});
