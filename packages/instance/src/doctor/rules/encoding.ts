import { aboutFile, type FixedFile, type Patient, type Rule } from "../rule.ts";

/** A text that is not in UTF-8: its accents show as boxes. */
export const encoding: Rule = {
  number: 30,
  code: "encoding",
  level: "error",
  title: { fr: "Des textes en UTF-8", en: "Texts in UTF-8" },
  why: "Un fichier enregistré autrement montre « � » à la place de chaque accent.",
  check: (patient) =>
    [...otherwise(patient).keys()].map((file) =>
      aboutFile(
        file,
        { fr: "ce fichier n'est pas en UTF-8", en: "this file is not in UTF-8" },
        {
          fr: "Enregistrez-le en UTF-8 dans votre éditeur (--fix le fait).",
          en: "Save it as UTF-8 in your editor (--fix does it).",
        },
      ),
    ),
  fix: (patient) =>
    [...otherwise(patient)].map(([file, bytes]): FixedFile => {
      const text = new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "windows-1252").decode(bytes);
      return { file, bytes: Buffer.from(text), did: { fr: "converti en UTF-8", en: "converted to UTF-8" } };
    }),
};

function otherwise({ files }: Patient): ReadonlyMap<string, Buffer> {
  return new Map(
    [...files].filter(([file, bytes]) => /\.(json|md|svg|css|txt)$/i.test(file) && !isUtf8(bytes)),
  );
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
