import { expect, test } from "vitest";
import { touchedCss } from "./touched-css.ts";

test("a rule for the mouse is written once more for a part that shows it at rest", () => {
  expect(touchedCss(".button:hover{color:red}.button{color:blue}")).toBe(
    '.button:is([data-shown~="hover"] *){color:red}\n',
  );
});

test("of a list only what is touched, and parentheses are left whole", () => {
  const css = "a:is(:hover,summary),b,.c:not(:hover) > i:focus-within{x:y}";
  expect(touchedCss(css)).toBe(
    'a:is(:is([data-shown~="hover"] *),summary),' +
      '.c:not(:is([data-shown~="hover"] *)) > i:is([data-shown~="focus"] *){x:y}\n',
  );
});

test("the focus shows on what can have it, not on all that stands around", () => {
  expect(touchedCss(":focus-visible{outline:1px}")).toContain(":where(a,button,input");
});

test("frames are kept, empty ones and others left out", () => {
  const css =
    "@layer a,b;@layer a{@media (hover:hover){.x:active{y:z}}.q{r:s}}@media print{.p{a:b}}@font-face{src:url(x)}";
  expect(touchedCss(css)).toBe('@layer a{@media (hover:hover){.x:is([data-shown~="active"] *){y:z}\n}\n}\n');
});

test("the name of a class and a comment are no state", () => {
  expect(touchedCss(String.raw`.hover\:hover{a:b}/* .x:hover{} */.active{c:d}`)).toBe("");
});

test("a sheet that is cut short is told", () => {
  expect(() => touchedCss(".x:hover{a:b")).toThrow("a block does not end");
});
