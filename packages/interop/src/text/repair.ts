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

const unshowable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

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
