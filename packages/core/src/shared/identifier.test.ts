import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPublicId, publicIdOf, uuidv7 } from "./identifier.ts";

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe("uuidv7", () => {
  test("holds the instant, the version and the variant", () => {
    const id = uuidv7(new Date("2022-02-22T19:22:22.000Z"), () => new Uint8Array(10).fill(0xff));
    expect(id).toBe("017f22e2-79b0-7fff-bfff-ffffffffffff");
  });

  test("always has the shape of RFC 9562 and sorts by time", () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 1e9 }), (random, start, later) => {
        const first = uuidv7(new Date(start), () => random);
        const second = uuidv7(new Date(start + later), () => random);
        expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(first < second).toBe(true);
      }),
    );
  });
});

describe("publicIdOf", () => {
  test("writes the last 50 bits in Crockford's base 32", () => {
    expect(publicIdOf("017f22e2-79b0-7fff-bfff-ffffffffffff")).toBe("zzzzzzzzzz");
    expect(publicIdOf("017f22e2-79b0-7fff-8000-000000000020")).toBe("0000000010");
  });

  test("depends on the random part only", () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (random, at) => {
        const id = publicIdOf(uuidv7(new Date(at), () => random));
        expect(isPublicId(id)).toBe(true);
        expect(id).toBe(publicIdOf(uuidv7(new Date(0), () => random)));
      }),
    );
  });
});

test.each(["", "abcdefghi", "abcdefghil", "ABCDEFGHJK", "abcdefghjk0"])("%j is no public id", (text) => {
  expect(isPublicId(text)).toBe(false);
});
