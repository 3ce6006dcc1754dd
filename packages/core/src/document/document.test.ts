import fc from "fast-check";
import { expect, test } from "vitest";
import { documentTypes, shownName, typeOfName } from "./document.ts";

test.each([
  ["cv.pdf", "pdf"],
  ["Mon CV (1).DOCX", "docx"],
  ["photo.JPG", "jpeg"],
  ["photo.jpeg", "jpeg"],
  ["cv.pdf.exe", null],
  ["cv.docm", null],
  ["cv", null],
  ["", null],
])("%s is %s", (name, type) => {
  expect(typeOfName(name)).toBe(type);
});

test.each([
  ["../../etc/passwd.pdf", "passwd.pdf"],
  ["C:\\Users\\Lina\\Mon CV.pdf", "Mon CV.pdf"],
  ["été\u202Efdp.exe.pdf", "étéfdp.exe.pdf"],
  [".pdf", "document.pdf"],
  ["CV\r\nX-Injected: 1.pdf", "CVX-Injected 1.pdf"],
])("%j is shown as %s", (name, shown) => {
  expect(shownName(name, "pdf")).toBe(shown);
});

test("whatever the name, what is shown is one line with the ending of its type", () => {
  const types = fc.constantFrom(...(Object.keys(documentTypes) as (keyof typeof documentTypes)[]));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), types, (name, type) => {
      const shown = shownName(name, type);
      expect(typeOfName(shown)).toBe(type);
      expect(shown).not.toMatch(/[\p{Cc}/\\"<>]/u);
      expect(shown.length).toBeLessThanOrEqual(100);
    }),
  );
});
