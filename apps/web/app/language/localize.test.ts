import { closeFallback as close, openFallback as open } from "@tremplin/instance/words";
import { expect, test } from "vitest";
import { localize } from "./localize.ts";

const plain = { prefix: "" };
const arabic = { prefix: "/ar" };
const said = (text: string) => `${open}${text}${close}`;

test("addresses of pages get the prefix, those of files and other sites do not", () => {
  const page =
    '<a href="/">a</a><a href="/offres?q=x#y">b</a><a href="/?done=x">c</a><form action="/espace"></form>' +
    '<link href="/assets/app.css"><a href="/offres.rss">d</a><a href="//x.fr/y">e</a><a href="https://x.fr/z">f</a>' +
    '<a href="/en/offres">g</a><button formaction="/espace/alertes">h</button><a href="#contenu">i</a>';
  expect(localize(page, arabic)).toBe(
    '<a href="/ar">a</a><a href="/ar/offres?q=x#y">b</a><a href="/ar?done=x">c</a><form action="/ar/espace"></form>' +
      '<link href="/assets/app.css"><a href="/offres.rss">d</a><a href="//x.fr/y">e</a><a href="https://x.fr/z">f</a>' +
      '<a href="/en/offres">g</a><button formaction="/ar/espace/alertes">h</button><a href="#contenu">i</a>',
  );
  expect(localize(page, plain)).toBe(page);
});

test("what fell back says in which language it is, once", () => {
  expect(localize(`<p>${said("Bonjour")} x</p>`, plain)).toBe(
    '<p><span lang="fr" dir="ltr">Bonjour</span> x</p>',
  );
  expect(localize(`<p>${said(`De ${said("Lina")}`)}</p>`, plain)).toBe(
    '<p><span lang="fr" dir="ltr">De Lina</span></p>',
  );
});

test("no mark is left where there can be no element, or where a text was cut", () => {
  const page = `<title>${said("a")}</title><img alt="${said("b")}"><option>${said("c")}</option><p>${open}d</p><p>e${close}</p>`;
  expect(localize(page, arabic)).toBe('<title>a</title><img alt="b"><option>c</option><p>d</p><p>e</p>');
});

test("the note stays only where something fell back", () => {
  const note = '<p class="language-note">Cette page…</p>';
  expect(localize(`${note}<p>a</p>`, arabic)).toBe("<p>a</p>");
  expect(localize(`${note}<p>${said("a")}</p>`, arabic)).toContain(note);
});
