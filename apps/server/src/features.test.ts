import { readdir } from "node:fs/promises";
import { strayNames, unclassed } from "@tremplin/instance/features";
import { expect, test } from "vitest";
import { rounds } from "./worker/worker.ts";

test("each address that the server answers belongs to a feature, or is there always", async () => {
  const files = await readdir(new URL("./routes/", import.meta.url));
  const modules = files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "page-caller.ts")
    .map((file) => file.slice(0, -".ts".length));
  expect(unclassed("addresses", modules)).toEqual([]);
  expect(strayNames("addresses", modules)).toEqual([]);
});

test("so does each round of the worker", () => {
  expect(unclassed("rounds", Object.keys(rounds))).toEqual([]);
  expect(strayNames("rounds", Object.keys(rounds))).toEqual([]);
});
