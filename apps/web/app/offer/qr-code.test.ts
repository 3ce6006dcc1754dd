import { expect, test } from "vitest";
import { darkRuns } from "./qr-code.tsx";

test("each run of dark squares of a row is one rectangle", () => {
  expect(darkRuns([[false, true, true, false, true], [true], [false]])).toBe(
    "M1 0h2v1h-2zM4 0h1v1h-1zM0 1h1v1h-1z",
  );
});
