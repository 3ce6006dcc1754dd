import { expect, test } from "vitest";
import { sealer, tokenDigest } from "./seal.ts";

test("what is sealed opens with the same secret only, unchanged only", () => {
  const seal = sealer("a".repeat(32));
  const sealed = seal.seal("GEZDGNBV é");
  expect(sealed).not.toContain("GEZD");
  expect(seal.open(sealed)).toBe("GEZDGNBV é");
  expect(seal.seal("GEZDGNBV é")).not.toBe(sealed);
  expect(() => sealer("b".repeat(32)).open(sealed)).toThrow();
  const bytes = Buffer.from(sealed, "base64url");
  bytes[14] = (bytes[14] ?? 0) ^ 1;
  expect(() => seal.open(bytes.toString("base64url"))).toThrow();
});

test("a digest tells nothing and is always the same", () => {
  const { digest } = sealer("a".repeat(32));
  expect(digest("jeanne@exemple.fr")).toBe(digest("jeanne@exemple.fr"));
  expect(digest("jeanne@exemple.fr")).not.toContain("jeanne");
  expect(tokenDigest("x")).toMatch(/^[\w-]{43}$/);
});
