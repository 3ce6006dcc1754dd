import { describe, expect, test } from "vitest";
import { type ByteSource, decode, detectEncoding } from "./encoding.ts";

/** A file that comes in pieces of `size` bytes. */
function aSource(bytes: Uint8Array, size = 3): ByteSource {
  return {
    name: "offres.csv",
    size: bytes.length,
    async *open() {
      for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
    },
  };
}

async function read(bytes: Uint8Array, size?: number): Promise<string> {
  const source = aSource(bytes, size);
  let text = "";
  for await (const piece of decode(source, await detectEncoding(source))) text += piece;
  return text;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const text = "intitulé;société\nBoulanger à l’épi — 12 €;L'Épi";
const utf8 = new TextEncoder().encode(text);
const windows1252 = Uint8Array.from(
  [..."intitulé;société\nÉpi"].map((character) => character.charCodeAt(0)).concat(0x92, 0x80),
);

describe.each([1, 2, 3, 1000])("in pieces of %i bytes", (size) => {
  test("UTF-8, with and without mark", async () => {
    expect(await read(utf8, size)).toBe(text);
    expect(await read(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), size)).toBe(text);
  });

  test("Windows-1252", async () => {
    expect(await read(windows1252, size)).toBe("intitulé;société\nÉpi’€");
  });
});

test("UTF-16, with and without mark", async () => {
  for (const littleEndian of [true, false]) {
    expect(await read(utf16(`\ufeff${text}`, littleEndian), 7)).toBe(text);
    expect(await read(utf16(text, littleEndian), 50)).toBe(text);
  }
});

test("a UTF-8 file cut in the middle of a character stays UTF-8", async () => {
  const cut = utf8.subarray(0, utf8.lastIndexOf(0xc3) + 1);
  expect(await read(cut)).toBe(`${text.slice(0, text.lastIndexOf("É"))}\ufffd`);
});

test("a UTF-8 file with one foreign byte stays UTF-8", async () => {
  expect(await read(Uint8Array.of(...utf8, 0xe9))).toBe(`${text}\ufffd`);
});
