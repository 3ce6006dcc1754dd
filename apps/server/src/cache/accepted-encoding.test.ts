import { expect, test } from "vitest";
import { acceptedEncoding } from "./accepted-encoding.ts";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["br;q=0", "identity"],
  ["", "identity"],
  [null, "identity"],
  ["identity", "identity"],
] as const)("%s -> %s", (header, expected) => {
  expect(acceptedEncoding(header)).toBe(expected);
});
