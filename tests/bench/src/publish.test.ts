import { expect, test } from "vitest";
import { publish } from "./publish.ts";

const document =
  "# Bench\n\n<!-- figures: written by pnpm bench -->\nold\n<!-- /figures -->\n\nWhat it means.\n";

test("only what stands between the marks is replaced", () => {
  const once = publish(document, "new");
  expect(once).toBe(
    "# Bench\n\n<!-- figures: written by pnpm bench -->\n\nnew\n\n<!-- /figures -->\n\nWhat it means.\n",
  );
  expect(publish(once, "new")).toBe(once);
});

test("a document without marks is left alone, loudly", () => {
  expect(() => publish("# Bench", "new")).toThrow(/marks|no "/);
});
