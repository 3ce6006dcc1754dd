import { expect, test } from "vitest";
import { t } from "../testing/words.ts";
import { atPlaceText, distanceText, ofPlaceText } from "./place.ts";

test("a distance is told from one kilometre on", () => {
  expect(distanceText(4.2, t)).toBe("à\u00a04\u00a0km");
  expect(distanceText(1, t)).toBe("à\u00a01\u00a0km");
  expect(distanceText(0.9, t)).toBeNull();
});

test("a place keeps its little word with it", () => {
  expect(atPlaceText("Dijon")).toBe("à\u00a0Dijon");
  expect(ofPlaceText("Le Mans")).toBe("du\u00a0Mans");
  expect(ofPlaceText("Auxerre")).toBe("d’Auxerre");
});
