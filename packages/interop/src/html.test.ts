import { expect, test } from "vitest";
import { textToHtml } from "./html.ts";

test("paragraphs, lists and line breaks", () => {
  expect(
    textToHtml("Vous aimez le pain.\nEt la farine.\n\nVos missions :\n- pétrir\n- cuire\n\n\nÀ bientôt"),
  ).toBe(
    "<p>Vous aimez le pain.<br>Et la farine.</p><p>Vos missions :</p><ul><li>pétrir</li><li>cuire</li></ul><p>À bientôt</p>",
  );
});

test("nothing typed becomes markup", () => {
  expect(textToHtml('- <b>"moi" & toi</b>')).toBe(
    "<ul><li>&lt;b&gt;&quot;moi&quot; &amp; toi&lt;/b&gt;</li></ul>",
  );
});
