import { readFile } from "node:fs/promises";

/** The faces of a document: one that is good to read, and one that knows more scripts. */
export interface PdfFonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
  readonly wideRegular: Buffer;
  readonly wideBold: Buffer;
}

let fonts: Promise<PdfFonts> | null = null;

/** Read once, when the first document is made. */
export function pdfFonts(): Promise<PdfFonts> {
  fonts ??= read();
  return fonts;
}

async function read(): Promise<PdfFonts> {
  const [regular, bold, wideRegular, wideBold] = await Promise.all(
    [
      "@fontsource/figtree/files/figtree-latin-400-normal.woff",
      "@fontsource/figtree/files/figtree-latin-700-normal.woff",
      "dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf",
      "dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf",
    ].map((path) => readFile(new URL(import.meta.resolve(path)))),
  );
  if (!regular || !bold || !wideRegular || !wideBold) throw new Error("A font of the documents is missing");
  return { regular, bold, wideRegular, wideBold };
}

/** What the first face has: Latin of western Europe, and the signs of French typography. */
const narrow =
  /^[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u202f\u20ac]*$/;

/** Whether a text needs the face that knows more scripts. */
export function needsWideFont(text: string): boolean {
  return !narrow.test(text);
}

/** A text as a PDF can show it: no control sign, no picture sign, no half of a pair. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\ufffd", "")
    .replaceAll(
      /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|\u{20e3}/gu,
      "",
    )
    .replaceAll(/[\u202f\u2009]/g, "\u00a0")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, (sign) => (sign === "\n" ? "\n" : sign === "\t" ? " " : ""))
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();
}
