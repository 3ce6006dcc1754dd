import { expect, test } from "vitest";
import { newCode, openCode, shownCode, typedCode } from "./registration-code.ts";

const randomBytes = (bytes: number) =>
  Uint8Array.from({ length: bytes }, () => Math.floor(Math.random() * 256));

test("a code has eight signs that nobody takes for another, and is read as it was shown", () => {
  const codes = Array.from({ length: 200 }, () => newCode(randomBytes));
  for (const code of codes) {
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
    expect(code).not.toMatch(/[01ILOU]/);
    expect(typedCode(shownCode(code))).toBe(code);
  }
  expect(new Set(codes).size).toBe(200);
});

test("bytes that would favour the first signs are passed over", () => {
  let asked = 0;
  const biased = (bytes: number) => new Uint8Array(bytes).fill(asked++ === 0 ? 255 : 31);
  expect(newCode(biased)).toBe("33333333");
  expect(asked).toBe(2);
});

test.each([
  ["k7mp 3qxr", "K7MP3QXR"],
  [" K7MP–3QXR ", "K7MP3QXR"],
  ["K7MP3QX", null],
  ["K7MP3QXRR", null],
  ["K7MP3QX0", null],
  ["", null],
  ["😀😀😀😀😀😀😀😀", null],
])("typed %j: %s", (typed, code) => {
  expect(typedCode(typed)).toBe(code);
});

const now = new Date("2026-11-23T12:00:00Z");
const good = { expiresAt: new Date(now.getTime() + 1), revokedAt: null, uses: 1, mostUses: 2 };

test("a code is good until its end, for so many, unless it is taken back", () => {
  expect(openCode(good, now)).toMatchObject({ ok: true });
  expect(openCode({ ...good, expiresAt: now }, now)).toMatchObject({ refusal: { code: "code-old" } });
  expect(openCode({ ...good, uses: 2 }, now)).toMatchObject({ refusal: { code: "code-spent" } });
  expect(openCode({ ...good, revokedAt: now }, now)).toMatchObject({ refusal: { code: "code-revoked" } });
});
