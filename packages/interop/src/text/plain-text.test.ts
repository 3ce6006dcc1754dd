import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainLine, plainText } from "./plain-text.ts";

describe("plainText", () => {
  test.each([
    ["Bonjour", "Bonjour"],
    ["<p>Vous vendez.</p><p>Vous encaissez.</p>", "Vous vendez.\n\nVous encaissez."],
    ["Missions :<br/>accueil<br>caisse", "Missions :\naccueil\ncaisse"],
    [
      "<p>Missions :</p>\n<ul>\n  <li>accueil</li>\n  <li><b>caisse</b></li>\n</ul>",
      "Missions :\n\n- accueil\n- caisse",
    ],
    ["Sal&eacute;s &amp; sucr&#233;s", "Salés & sucrés"],
    ["&lt;p&gt;Vous vendez.&lt;/p&gt;", "Vous vendez."],
    ["&amp;lt;b&amp;gt;gras", "gras"],
    ["Avant<script>alert(1)</script>Après", "AvantAprès"],
    ["Avant<style>p { color: red }</style> après", "Avant après"],
    ["<img src=x onerror=alert(1)>Texte", "Texte"],
    ["<a href='javascript:alert(1)'>Postuler</a>", "Postuler"],
    ["<!-- caché -->Vu", "Vu"],
    ["Expérience <3 ans et salaire > 2000", "Expérience <3 ans et salaire > 2000"],
    ["moins de < 5 personnes", "moins de < 5 personnes"],
    ["ligne 1\nligne 2\n\n\n\nligne 3", "ligne 1\nligne 2\n\nligne 3"],
    ["• accueil\n• caisse\n– rayon", "- accueil\n- caisse\n- rayon"],
    ["Un\u00a0poste à\t\tpourvoir ", "Un poste à pourvoir"],
    ["Avec <b>gras</b>\net ligne", "Avec gras\net ligne"],
    [
      "<table><tr><td>Lundi</td><td>8h</td></tr><tr><td>Mardi</td><td>9h</td></tr></table>",
      "Lundi 8h\n\nMardi 9h",
    ],
    ["<p>jamais fermé <b>", "jamais fermé"],
    ["fin coupée <p clas", "fin coupée <p clas"],
    ["", ""],
  ])("%j is %j", (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  test("leaves no script, whatever the nesting", () => {
    expect(plainText("<scr<script>ipt>alert(1)</script>")).not.toMatch(/<script/i);
    expect(plainText("&lt;script&gt;alert(1)&lt;/script&gt;Bonjour")).toBe("Bonjour");
  });

  test("a hostile text is read in no time", () => {
    const started = Date.now();
    for (const piece of ["<!--", "<p ", "&amp;", "<ul><li>", "- \n\n"]) plainText(piece.repeat(100_000));
    expect(Date.now() - started).toBeLessThan(5000);
  });

  test("never throws nor leaves a known tag", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<ul><li>",
        "<script>",
        "&lt;",
        "&gt;",
        "&amp;",
        "<",
        ">",
        "<b",
        "\n",
        "- ",
      ),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(plainText(pieces.join(""))).not.toMatch(/<\/?(?:p|ul|li|script)>/);
      }),
    );
  });
});

test("plainLine is one line", () => {
  expect(plainLine("<b>Vendeur</b><br>\n H/F &amp; caisse")).toBe("Vendeur H/F & caisse");
});
