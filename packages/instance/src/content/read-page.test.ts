import { expect, test } from "vitest";
import { aContext } from "../testing/content-context.ts";
import { readPage } from "./read-page.ts";
import { isShown } from "./shown.ts";

const context = await aContext();
const head = '---\ntitle: "X"\nupdated: 2026-11-23\n---\n';

function pageOf(name: string, source: string) {
  const read = readPage(name, source, context);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.page;
}

test("a page is filled from the settings and its own head", () => {
  const source = `${head}{{publisher}}, le {{updated}}`;
  expect(pageOf("guide/x.md", source)).toMatchObject({
    path: "guide/x",
    kind: "page",
    title: "X",
    description: "",
    updated: "2026-11-23",
    html: "<p>Association Le Bon Pas, le 23 novembre 2026</p>\n",
    source,
  });
});

test("what the settings do not say is marked", () => {
  expect(pageOf("x.md", `${head}{{legal.host}}`).html).toMatch(/\[à compléter\s: hébergeur/);
});

test.each([
  ["actualites/x.md", '---\ntitle: "X"\ndate: 2026-12-01\n---\n', "article"],
  ["metiers\\x.md", '---\ntitle: "X"\nrome: J1501\n---\n', "portrait"],
  ["accueil.md", '---\ntitle: "X"\n---\n', "home"],
  ["x/actualites.md", '---\ntitle: "X"\n---\n', "page"],
])("%s: the folder says what it is", (name, source, kind) => {
  expect(pageOf(name, source).kind).toBe(kind);
});

test("a picture of the head and one of the text", () => {
  const source =
    '---\ntitle: "X"\nimage: images/atelier.webp\nalt: Un établi\n---\n![L\'établi](../images/atelier.webp "Vu d\'ici")\n';
  const { image, html } = pageOf("guide/x.md", source);
  expect(image).toMatchObject({
    alt: "Un établi",
    width: 1200,
    height: 800,
    src: "/images/contenu/0123456789ab-960.png",
    shareSrc: "/images/contenu/0123456789ab-1200.png",
  });
  expect(html).toMatch(
    /^<figure><picture><source type="image\/avif" srcset="[^"]*-480\.avif 480w, [^"]*-1200\.avif 1200w" [^>]*><source type="image\/webp"[^>]*><img [^>]*width="1200" height="800" alt="L’établi" loading="lazy"[^>]*><\/picture><figcaption>Vu d’ici<\/figcaption><\/figure>\n$/,
  );
});

test.each([
  [`${head}\n{{contact.mail}}`, 6, "{{contact.mail}}", "Vouliez-vous dire {{contact.email}} ?"],
  [`${head}\nUn.\n\n![](images/atelier.webp)`, 8, "![](images/atelier.webp)", /^Dites ce qu'elle montre/],
  [
    `${head}![x](images/ateler.webp)`,
    5,
    "![x](images/ateler.webp)",
    "Vouliez-vous dire « images/atelier.webp » ?",
  ],
  [`${head}![x](https://exemple.fr/x.png)`, 5, "![x](https://exemple.fr/x.png)", /images/],
  ['---\ntitle: "X"\nimage: images/atelier.webp\n---\n', 3, "alt", /^Dites ce qu'elle montre/],
  ['---\ntitle: "X"\nalt: y\n---\n', 3, "alt", "Ajoutez « image », ou enlevez « alt »."],
  ['---\ntitle: "X"\nkind: article\n---\n', 3, "kind", "Déplacez le fichier dans content/actualites/."],
])("%j is refused, with its line and its mend", (source, line, key, mend) => {
  const read = readPage("x.md", source, context);
  const [problem] = "problems" in read ? read.problems : [];
  expect(problem).toMatchObject({ code: "page", file: "content/x.md", line, key });
  expect(problem?.mend.fr).toMatch(mend);
});

test.each([
  ["actualites/x.md", "date"],
  ["metiers/x.md", "rome"],
])("%s without its %s is refused", (name, key) => {
  const read = readPage(name, '---\ntitle: "X"\n---\n', context);
  expect("problems" in read && read.problems).toMatchObject([{ line: 1, key }]);
});

test("every problem of a file is told, not only the first", () => {
  const read = readPage("x.md", `${head}{{a}}\n:::bouton\n:::\n![](images/atelier.webp)`, context);
  expect("problems" in read && read.problems.map(({ line }) => line)).toEqual([5, 6, 6, 8]);
});

test("a draft is not shown, and what is to come is from its day", () => {
  expect(isShown({ draft: true, date: null }, "2026-12-01")).toBe(false);
  expect(isShown({ draft: false, date: "2026-12-02" }, "2026-12-01")).toBe(false);
  expect(isShown({ draft: false, date: "2026-12-02" }, "2026-12-02")).toBe(true);
  expect(isShown({ draft: false, date: null }, "2026-12-01")).toBe(true);
});
