import { expect, test } from "vitest";
import { table } from "./table.ts";

test("columns are as wide as their widest cell", () => {
  expect(
    table(
      ["a", "figure"],
      [
        ["longer", "1"],
        ["b", "22"],
      ],
    ),
  ).toBe(
    ["| a      | figure |", "| ------ | ------ |", "| longer | 1      |", "| b      | 22     |"].join("\n"),
  );
});
