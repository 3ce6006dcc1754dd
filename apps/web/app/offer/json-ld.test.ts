import { expect, test } from "vitest";
import { jsonLd } from "./json-ld.ts";

test("nothing in the data can end or open a script, and it reads back the same", () => {
  const data = { title: "</script><script>alert(1)</script> & Cie \u2028\u2029", list: ["<!--"] };
  const text = jsonLd(data);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(data);
});
