import { expect, test } from "vitest";
import { withOwnIds } from "./own-ids.ts";

test.each([
  ['<h1 id="a">A</h1><section aria-labelledby="a">', '<h1 id="a-2">A</h1><section aria-labelledby="a-2">'],
  [
    '<label for="n">N</label><input id="n" list="l">',
    '<label for="n-2">N</label><input id="n-2" list="l-2">',
  ],
  ['<input aria-describedby="a b" name="id">', '<input aria-describedby="a-2 b-2" name="id">'],
  ['<a data-id="a" href="?id=b" class="id">id="c"</a>', '<a data-id="a" href="?id=b" class="id">id="c"</a>'],
])("%s", (html, own) => {
  expect(withOwnIds(html, "2")).toBe(own);
});
