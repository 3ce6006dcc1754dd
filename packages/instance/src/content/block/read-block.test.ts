import { describe, expect, test } from "vitest";
import { aContext } from "../../testing/content-context.ts";
import { readPage } from "../read-page.ts";
import { blockDefinitions } from "./definitions.ts";
import type { ContentPart } from "./parts.ts";

const context = await aContext();

function read(text: string, name = "x.md") {
  return readPage(name, `---\ntitle: "X"\n---\n${text}`, context);
}

function partsOf(text: string): readonly ContentPart[] {
  const result = read(text);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  return result.page.parts;
}

describe.each(blockDefinitions.map((each) => [each.name, each] as const))(
  "%s",
  (name, { example, keys, items }) => {
    test("its example is right", () => {
      const page = read(`:::${name}\n${example}\n:::`, "accueil.md");
      expect("page" in page ? page.page.parts : page.problems).toHaveLength(1);
      expect(page).toHaveProperty("page");
    });

    test("an unknown key is told, with its line", () => {
      const result = read(`:::${name}\ninconnu: x\n${example}\n:::`, "accueil.md");
      expect("problems" in result && result.problems).toMatchObject([
        { file: "content/accueil.md", line: 5, message: { fr: "clé inconnue « inconnu »" } },
      ]);
    });

    test("every key has an example that is right", () => {
      const known = {
        pictures: context.pictures,
        fill: (text: string) => text,
        videoHosts: ["www.youtube-nocookie.com"],
      };
      for (const [key, { example: own, read: check }] of Object.entries({ ...keys, ...items?.keys })) {
        const isPicture = key === "photo" || key === "logo" || key === "image";
        expect(check(isPicture ? "images/atelier.webp" : own, known), key).toHaveProperty("value");
      }
    });
  },
);

/** Different codes, between commas. */
function romeCodes(count: number): string {
  return Array.from({ length: count }, (_, at) => `J${1501 + at}`).join(", ");
}

test("as many ROME codes as a page may name, each once", () => {
  const text = `:::chiffres\nmontrer: offres\nrome: ${romeCodes(20)}, J1501\n:::`;
  expect(partsOf(text)).toMatchObject([{ rome: romeCodes(20).split(", ") }]);
});

test("a button, its keys written as French is typed", () => {
  expect(partsOf("::: Bouton\nTexte : L'offre\nLIEN\u00a0: /offres\n:::")).toEqual([
    { kind: "button", label: "L’offre", href: "/offres", lead: null },
  ]);
});

test("questions, whose answers are Markdown", () => {
  expect(partsOf(":::questions\n### Un ?\nOui : **vrai**.\n\n- a\n### Deux ?\nNon.\n:::")).toEqual([
    {
      kind: "questions",
      title: null,
      questions: [
        {
          question: "Un\u202f?",
          html: "<p>Oui\u00a0: <strong>vrai</strong>.</p>\n<ul>\n<li>a</li>\n</ul>\n",
        },
        { question: "Deux\u202f?", html: "<p>Non.</p>\n" },
      ],
    },
  ]);
});

test("a portrait with its photo", () => {
  const text = ":::portraits\n### Inès\nmétier: mécano\nphoto: atelier.webp\nalt: Inès\n\nBonjour.\n:::";
  expect(partsOf(text)).toMatchObject([
    { kind: "portraits", people: [{ name: "Inès", job: "mécano", photo: { alt: "Inès", width: 1200 } }] },
  ]);
});

describe("what is wrong is told with its line and its mend", () => {
  test.each([
    [":::bouttons\n:::", 4, "bloc inconnu « bouttons »", "Vouliez-vous dire « bouton » ?"],
    [
      ":::bouton\ntexte: x\nlein: /offres\nlien: /y\n:::",
      6,
      "clé inconnue « lein »",
      "Vouliez-vous dire « lien » ?",
    ],
    [
      ":::bouton\nlien: /offres\n:::",
      4,
      "il manque « texte »",
      "Ajoutez une ligne « texte: Voir les offres ».",
    ],
    [
      ":::bouton\ntexte:\nlien: /offres\n:::",
      4,
      "il manque « texte »",
      "Ajoutez une ligne « texte: Voir les offres ».",
    ],
    [
      ":::bouton\ntexte: x\ntexte: y\nlien: /y\n:::",
      6,
      "cette clé est écrite deux fois",
      "Gardez-en une seule.",
    ],
    [
      ":::bouton\ntexte: x\nlien: javascript:alert(1)\n:::",
      6,
      "« javascript:alert(1) » n'est pas une adresse",
      "Exemple : /offres",
    ],
    [
      ":::bouton\ntexte: x\nlien: /y\nBonjour\n:::",
      7,
      "« Bonjour » n'a pas sa place ici",
      "Écrivez des lignes « clé: valeur » : texte, lien, phrase.",
    ],
    [":::questions\n:::", 4, "ce bloc est vide", "Ajoutez une ligne « ### » suivie de une question."],
    [
      ":::questions\n### Un ?\n:::",
      5,
      "il manque le texte",
      "Écrivez-le sous le titre, après une ligne vide.",
    ],
    [
      ":::portraits\n### Inès\nmetier: x\nphoto: ateleir.webp\nalt: x\n\nOui.\n:::",
      7,
      "il n'y a pas d'image « ateleir.webp »",
      "Vouliez-vous dire « images/atelier.webp » ?",
    ],
    [
      ":::video\ntitre: x\nduree: 1 min\nadresse: https://vimeo.com/76979871\n:::",
      7,
      "les réglages n'autorisent pas les vidéos de player.vimeo.com",
      'Dans instance.json, ajoutez "player.vimeo.com" à "videos.hosts".',
    ],
    [
      ":::rubriques\nmontrer: offres\n:::",
      4,
      "ce bloc ne va que sur l'accueil",
      "Déplacez-le dans content/accueil.md.",
    ],
    [
      ":::chiffres\nmontrer: offers\n:::",
      5,
      "« offers » n'est pas possible",
      "Vouliez-vous dire « offres » ?",
    ],
    [
      ":::chiffres\nmontrer: offres\nrome: K99\n:::",
      6,
      "« K99 » n'est pas un code ROME",
      "Exemple : J1501, J1506",
    ],
    [
      `:::chiffres\nmontrer: offres\nrome: ${romeCodes(21)}\n:::`,
      6,
      "21 codes ROME, au plus 20",
      "Exemple : J1501, J1506",
    ],
    [
      ":::chiffres\nmontrer: offres\nrayon: 500\n:::",
      6,
      "« 500 » : il faut un nombre de 0 à 100",
      "Exemple : 30",
    ],
    [
      ":::portraits\n### Inès\nmetier: x\nphoto: atelier.webp\n\nOui.\n:::",
      5,
      "l'image n'a pas de texte de remplacement",
      "Ajoutez une ligne « alt: » qui dit ce qu'elle montre : « alt: Inès sourit dans un couloir ».",
    ],
  ])("%j", (text, line, message, mend) => {
    const result = read(text);
    expect("problems" in result && result.problems).toMatchObject([
      { code: "page", line, message: { fr: message }, mend: { fr: mend } },
    ]);
  });
});
