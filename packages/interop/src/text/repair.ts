const windows1252 = new TextDecoder("windows-1252");
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The byte that each character of Windows-1252 stands for. */
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte]),
);

/** UTF-8 read as Windows-1252 has a capital of this kind before a sign: "Ã©", "â€™". */
const misread = /[ÂÃÅÎÏâãäå][\u0080-\u00bf\u0152-\u0178\u02c6-\u02dc\u2010-\u203a\u20ac\u2122]/;

/**
 * Puts right what a wrong reading of the bytes did before the text came here: "employÃ©" (UTF-8 read as
 * Windows-1252) and stray bytes of Windows-1252 kept as control characters. Drops what can't be shown:
 * control characters, half characters, marks that turn the direction of writing.
 */
export function repair(text: string): string {
  return reread(text.toWellFormed())
    .replace(/[\u0080-\u009f]/g, (byte) => windows1252.decode(Uint8Array.of(byte.charCodeAt(0))))
    .replace(unshowable, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}

/** Control and format characters, save line breaks and tabs. */
const unshowable = /(?![\n\r\t])[\p{Cc}\p{Cf}]/gu;

function reread(text: string): string {
  if (!misread.test(text)) return text;
  const bytes = Array.from(text, (character) => byteOf.get(character));
  if (bytes.some((byte) => byte === undefined)) return text;
  try {
    return utf8.decode(Uint8Array.from(bytes as number[]));
  } catch {
    return text;
  }
}
