import { expect, test } from "vitest";
import { fileAt, readPages } from "./page-files.ts";

test.each([
  ["/offres", "offer/search"],
  ["/espace/jeunes/inscrire", "advisor/register"],
  ["/espace/jeunes/b7/cvtheque?fait=oui", "cv-library/of-person"],
  ["/espace/messages/a-plusieurs", "conversation/broadcast"],
  ["/mentions-legales", null],
])("the page at %s is %s", async (address, file) => {
  expect(fileAt(await readPages(), address)).toBe(file);
});
