import { expect, test } from "vitest";
import { galleryPath, galleryView, touchedPath } from "./view.ts";

const at = (address: string) => galleryView(new URL(address, "https://exemple.fr"));

test("the gallery is looked at as its address says, and as usual when it says nothing known", () => {
  expect(at(`${galleryPath}?mode=dark&sens=rtl`)).toEqual({ scheme: "dark", direction: "rtl", air: "own" });
  expect(at(`${galleryPath}?mode=noir&sens=`)).toEqual({ scheme: "auto", direction: "ltr", air: "own" });
});

test("its style sheet is asked for as the gallery is", () => {
  expect(at(`${touchedPath}?air=tight`).air).toBe("tight");
});

test("no other page turns round", () => {
  expect(at("/offres?mode=dark&sens=rtl")).toEqual({ scheme: "auto", direction: "ltr", air: "own" });
});
