import { fileURLToPath } from "node:url";
import { emptyProfile } from "@tremplin/core/candidate";
import { anonymousCv } from "@tremplin/core/cv-library";
import { fold } from "@tremplin/core/text";
import { loadInstance } from "@tremplin/instance";
import { createTranslator } from "@tremplin/instance/words";
import fc from "fast-check";
import { getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { anonymousFile } from "./anonymous-file.ts";

const instance = await loadInstance(
  fileURLToPath(new URL("../../../../../templates/mission-locale", import.meta.url)),
);
const t = createTranslator(instance.words, { development: true });
const firstNames = ["Zoé", "Jean-Noël", "Anaïs", "Gwénaëlle", "Łukasz", "Ève-Marie", "Nguyễn"];
const lastNames = [
  "O'Brien",
  "D’Été-Thévenot",
  "L'Haridon",
  "Œuvrard",
  "Ben Saïd",
  "de La Fontaine",
  "Çelik",
];

/** All that a reader of the file can be told, folded: its name, its text, its data, and what stands in it unpacked. */
async function toldBy({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, rank) => document.getPage(rank + 1)),
  );
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const text = texts.flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : ""))).join(" ");
  const { info, metadata } = await document.getMetadata();
  const raw = Buffer.from(bytes).toString("latin1");
  return fold([name, text, JSON.stringify(info), metadata?.getRaw() ?? "", raw].join("\n")).replaceAll(
    /[^a-z0-9]+/g,
    " ",
  );
}

// Each run makes and reads a whole PDF: a busy machine takes its time.
test("whoever it is, neither the text nor the data of the PDF tells it", { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...firstNames),
      fc.constantFrom(...lastNames),
      fc.constantFrom<(name: string) => string>(
        (name) => name,
        (name) => name.toUpperCase(),
        fold,
        (name) => name.normalize("NFD"),
      ),
      async (first, last, written) => {
        const name = `${first} ${last}`;
        const said = written(name);
        const identity = {
          names: [name],
          email: "perso.mail99@exemple.fr",
          phone: "06 12 34 56 78",
          birthDate: "2006-05-09",
          commune: "Saint-Apollinaire",
        };
        const cv = anonymousCv(
          {
            ...emptyProfile,
            jobs: ["Vente", `Aide de ${said}`],
            about: `Je suis ${said}, née le 09/05/2006, 12 rue des Lilas 21850 St-Apollinaire. 06.12.34.56.78`,
            skills: [{ label: `Encaisser pour ${said}`, from: "work" }],
            experiences: [
              {
                title: "Caisse",
                organisation: `Épicerie ${said}`,
                place: "Saint Apollinaire",
                from: "2025-06",
                to: null,
                text: `Écrire à PERSO.MAIL99@exemple.fr, demander ${said}`,
              },
            ],
            studies: [{ title: "CAP", school: "Lycée", year: "2024", isObtained: true }],
            interests: [said, "Basket"],
          },
          identity,
        );
        const shown = { id: "018f22e2-79b0-7fff-bfff-ffffffabcdef", cv, contracts: [], radiusKm: 20 };
        const file = await anonymousFile(
          { instance, t },
          { ...shown, department: "21", availableFrom: null },
          new Date("2026-11-27T12:00:00Z"),
        );
        const told = await toldBy(file);
        expect(told).toContain("encaisser pour");
        expect(told).toContain("epicerie");
        const parts = fold(name)
          .split(" ")
          .filter((part) => part.length > 3);
        const secrets = [
          ...parts,
          "perso mail99",
          "exemple fr",
          "12 34 56",
          "2006",
          "2024",
          "apollinaire",
          "lilas",
        ];
        for (const secret of secrets) expect(told, secret).not.toContain(secret);
      },
    ),
    { numRuns: 40 },
  );
});
