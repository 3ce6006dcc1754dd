import { expect, test } from "vitest";
import { projectRoot } from "../project.ts";
import { notesIn } from "./notes.ts";

test("the product's own notes can be read, and no two have one number", async () => {
  const numbers = (await notesIn(projectRoot)).map(({ id }) => id.slice(0, 4));
  expect(numbers).toEqual([...new Set(numbers)]);
});
