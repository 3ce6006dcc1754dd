import fc from "fast-check";
import { expect, test } from "vitest";
import { Top } from "./top.ts";

test("keeps what sorting all would put first", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 200 }),
      fc.integer({ min: 0, max: 50 }),
      (keys, most) => {
        const top = new Top(most);
        keys.forEach((key, item) => void top.add(key, item));
        const sorted = keys
          .map((key, item) => ({ key, item }))
          .sort((a, b) => b.key - a.key || b.item - a.item);
        expect(top.take()).toEqual(sorted.slice(0, most).map(({ item }) => item));
      },
    ),
  );
});
