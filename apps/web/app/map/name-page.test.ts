import { expect, test } from "vitest";
import { type NamedDot, NamePage } from "./name-page.ts";

const side = 288;
const dot = (name: string, x: number, y: number): NamedDot => ({ cluster: { name }, x, y, radius: 14 });

test("a name stands under its dot, else over it, else beside it, else nowhere", () => {
  const crowd = [
    dot("Dijon", 50, 50),
    dot("A", 50, 59),
    dot("B", 50, 41),
    dot("C", 63, 50),
    dot("D", 37, 50),
  ];
  const [dijon] = crowd as [NamedDot, ...NamedDot[]];
  expect(new NamePage([dijon], side).nameSpot(dijon)).toMatchObject({ dx: 0, anchor: "middle" });
  expect(new NamePage([dijon], side).nameSpot(dijon)?.dy).toBeGreaterThan(14);
  expect(new NamePage(crowd.slice(0, 2), side).nameSpot(dijon)?.dy).toBeLessThan(-14);
  expect(new NamePage(crowd.slice(0, 3), side).nameSpot(dijon)).toMatchObject({ dy: 0, anchor: "start" });
  expect(new NamePage(crowd.slice(0, 4), side).nameSpot(dijon)).toMatchObject({ dy: 0, anchor: "end" });
  expect(new NamePage(crowd, side).nameSpot(dijon)).toBeNull();
});

test("a name takes its room, and stays on the square", () => {
  const twins = [dot("Saint-Apollinaire", 50, 50), dot("Fontaine-lès-Dijon", 50, 62)] as const;
  const page = new NamePage(twins, side);
  const spots = twins.map((each) => page.nameSpot(each));
  expect(spots[0]?.dy).toBeLessThan(0);
  expect(spots[1]?.dy).toBeGreaterThan(0);
  expect(new NamePage([], side).nameSpot(dot("Chevigny-Saint-Sauveur", 2, 50))?.anchor).toBe("start");
});

test("a ring tells its distance only where nothing stands", () => {
  const page = new NamePage([dot("Is-sur-Tille", 50, 28)], side);
  expect(page.hasRoomOnTop({ x: 50, y: 50 }, 20)).toBe(false);
  expect(page.hasRoomOnTop({ x: 50, y: 50 }, 40)).toBe(true);
});
