import { expect, test } from "vitest";
import { timeOfId, uuidv7 } from "./identifier.ts";

test("a UUIDv7 says when it was made", () => {
  const at = new Date("2026-11-23T12:00:00.123Z");
  expect(timeOfId(uuidv7(at, (bytes) => new Uint8Array(bytes)))).toBe(at.getTime());
});

test.each(["", "a", "3f2504e0-4f89-41d3-9a0c-0305e82c3301"])("%j says nothing", (id) => {
  expect(timeOfId(id)).toBeNull();
});
