import { expect, test } from "vitest";
import { writtenSiret } from "./siret.ts";

test("a SIRET is written in groups; what is none stays", () => {
  expect(writtenSiret("73282932000074")).toBe("732 829 320 00074");
  expect(writtenSiret("732")).toBe("732");
});
