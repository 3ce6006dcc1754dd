import { expect, test } from "vitest";
import { companyPath, foldCompanyName } from "./company-name.ts";

test.each([
  ["SARL L'Épi d'Or", "l epi d or"],
  ["L’EPI D’OR (S.A.R.L.)", "l epi d or"],
  ["Ets Martin & Fils", "martin et fils"],
  ["MARTIN ET FILS S.A.", "martin et fils"],
  ["Société SAS Transports Dupont", "transports dupont"],
  ["Sasu", "sasu"],
  ["C.H.U. Dijon", "chu dijon"],
  ["", ""],
])("%j meets as %j", (name, folded) => {
  expect(foldCompanyName(name)).toBe(folded);
});

test("a company has a page of its own", () => {
  expect(companyPath("l-epi-d-or")).toBe("/entreprises/l-epi-d-or");
});
