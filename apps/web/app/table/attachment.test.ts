import { expect, test } from "vitest";
import { attachment } from "./attachment.ts";

test.each([
  [
    "Entreprises 2026.csv",
    `attachment; filename="Entreprises 2026.csv"; filename*=UTF-8''Entreprises%202026.csv`,
  ],
  [
    'Été "2026".xlsx',
    `attachment; filename="Ete _2026_.xlsx"; filename*=UTF-8''%C3%89t%C3%A9%20%222026%22.xlsx`,
  ],
  ["l'île (2)*.csv", `attachment; filename="l_ile _2__.csv"; filename*=UTF-8''l%27%C3%AEle%20%282%29%2A.csv`],
  ["a\r\nb.csv", `attachment; filename="a__b.csv"; filename*=UTF-8''a%0D%0Ab.csv`],
])("%j", (name, header) => {
  expect(attachment(name)).toBe(header);
  expect(new Headers({ "content-disposition": header }).get("content-disposition")).toBe(header);
});
