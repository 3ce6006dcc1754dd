import { expect, test } from "vitest";
import { aContext } from "../testing/content-context.ts";
import { withInstance } from "../testing/instance-folder.ts";
import { readContent } from "./read.ts";

const context = await aContext();

test("every missing required page is told", async () => {
  const changes = { "content/mentions-legales.md": null, "content/accessibilite.md": null };
  const read = await withInstance(changes, (dir) => readContent(dir, context));
  expect("problems" in read && read.problems.map(({ file }) => file)).toEqual([
    "content/mentions-legales.md",
    "content/accessibilite.md",
  ]);
});
