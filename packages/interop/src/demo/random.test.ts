import { describe, expect, test } from "vitest";
import { Random, scramble } from "./random.ts";

describe("Random", () => {
  test("repeats itself for the same seed and stream, and only then", () => {
    const draw = (seed: number, stream: number) => {
      const random = new Random(seed, stream);
      return [random.next(), random.next(), random.next()];
    };
    expect(draw(1, 2)).toEqual(draw(1, 2));
    expect(draw(1, 2)).not.toEqual(draw(1, 3));
    expect(draw(1, 2)).not.toEqual(draw(2, 2));
  });

  test("is evenly spread", () => {
    const random = new Random(7, 0);
    const counts = [0, 0, 0, 0];
    for (let draw = 0; draw < 8000; draw += 1) {
      const side = random.below(4);
      counts[side] = (counts[side] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  test("samples different items, all of them when asked for more", () => {
    const random = new Random(3, 0);
    const items = ["a", "b", "c", "d"];
    expect(new Set(random.sample(items, 3)).size).toBe(3);
    expect(random.sample(items, 9).toSorted()).toEqual(items);
    expect(() => random.pick([])).toThrow("nothing to pick from");
  });
});

test("scramble gives every number once", () => {
  const seen = new Set<number>();
  for (let bits = 0; bits < 50_000; bits += 1) seen.add(scramble(bits));
  expect(seen.size).toBe(50_000);
});
