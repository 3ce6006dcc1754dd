import { expect, test } from "vitest";
import { svgDanger } from "./svg-danger.ts";

test.each([
  '<svg viewBox="0 0 1 1"><path d="M0 0h1" fill="url(#a)" style="fill: url(\'#a\')"/><use href="#b"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="data:image/png;base64,AA"/></svg>',
  "<svg><title>À onze heures</title><desc>lien</desc></svg>",
])("%s is only a picture", (svg) => {
  expect(svgDanger(svg)).toBeNull();
});

test.each([
  ["<svg><script>alert(1)</script></svg>", "<script>"],
  ["<svg><SCRIPT/></svg>", "<SCRIPT>"],
  ["<svg><svg:script/></svg>", "<script>"],
  ['<svg onload="alert(1)"/>', "onload="],
  ["<svg><path\nonclick = 'x'/></svg>", "onclick="],
  ["<svg><foreignObject/></svg>", "<foreignObject>"],
  ['<svg><a href="javascript:alert(1)"/></svg>', "javascript:alert(1)"],
  ['<svg><a xlink:href="&#106;avascript:x"/></svg>', "javascript:x"],
  ['<svg><image href="https://elsewhere.example/x.png"/></svg>', "https://elsewhere.example/x.png"],
  ['<svg><image href="data:image/svg+xml;base64,AA"/></svg>', "data:image/svg+xml;base64,AA"],
  ["<svg><style>@import 'https://x.example';</style></svg>", "@import"],
  ["<svg><path style='fill:url(https://x.example)'/></svg>", "url(https://x.example)"],
  ['<!DOCTYPE svg [<!ENTITY x "y">]><svg/>', "<!ENTITY"],
  ['<svg><animate attributeName="href" to="javascript:x"/></svg>', "<animate>"],
])("%s is dangerous", (svg, found) => {
  expect(svgDanger(svg)).toBe(found);
});
