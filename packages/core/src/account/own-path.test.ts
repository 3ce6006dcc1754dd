import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

test.each([
  ["/offres?q=pain&page=2", "/offres?q=pain&page=2"],
  ["/", "/"],
  ["//evil.example", "/espace"],
  ["/\\evil.example", "/espace"],
  ["https://evil.example", "/espace"],
  ["javascript:alert(1)", "/espace"],
  ["/\t/evil.example", "/espace"],
  ["evil", "/espace"],
  ["", "/espace"],
  [null, "/espace"],
])("%j leads to %s", (path, led) => {
  expect(ownPath(path)).toBe(led);
});
