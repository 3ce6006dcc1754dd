import { expect, test } from "vitest";
import { Shapes, shapesOf } from "./shapes.ts";

test.each([
  ["/offres", ["/offres"]],
  ["/offres/vendeuse-h-f-dijon-cp7w5harfe", ["/offres/:"]],
  ["/en/offres/vendeuse", ["en/offres/:"]],
  ["/espace/jeunes/01a22d7e-5fa8-7676-9479-ddd8ff057460/accompagnement", ["/espace/jeunes/:/accompagnement"]],
  ["/espace/jeunes/importer", ["/espace/jeunes/importer"]],
  ["/signaler/entreprise/l-atelier", ["/signaler/entreprise/:"]],
  ["/offres?lieu=21231&rayon=5&lieu=21054", ["/offres?lieu", "/offres?rayon"]],
])("%s is of the shapes %j", (address, shapes) => {
  expect(shapesOf(address)).toEqual(shapes);
});

test("two of a shape are looked at, and more when they ask for something else", () => {
  const shapes = new Shapes();
  const addresses = [
    "/offres/1",
    "/offres/2",
    "/offres/3",
    "/offres?lieu=1",
    "/offres?lieu=2",
    "/offres?lieu=3",
    "/offres?lieu=3&contrat=cdi",
  ];
  expect(addresses.filter((address) => !shapes.take(address))).toEqual(["/offres/3", "/offres?lieu=3"]);
});
