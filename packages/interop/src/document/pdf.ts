import { inflateSync } from "node:zlib";
import type { DocumentRefusal } from "@tremplin/core/document";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import type { InspectedDocument } from "./inspect.ts";
import { pdfText } from "./pdf-text.ts";

/** Names of a PDF (ISO 32000) that run, send, open or carry something else. */
const activeNames = [
  "JavaScript",
  "JS",
  "Launch",
  "EmbeddedFile",
  "EmbeddedFiles",
  "RichMedia",
  "XFA",
  "SubmitForm",
  "ImportData",
  "GoToE",
] as const;
const active = new RegExp(`/(${activeNames.join("|")})(?![A-Za-z0-9])`);

/** Bytes that one stream, and all streams together, may unfold to. */
const maxStreamBytes = 20 * 1024 * 1024;
const maxUnfoldedBytes = 60 * 1024 * 1024;

/** Streams of one file: a CV of many pages and pictures has some hundred. */
const maxStreams = 5_000;
/** How every writer packs its objects; what packs them otherwise hides them. */
const plainFlate = /\/Filter\s*(\/FlateDecode|\[\s*\/FlateDecode\s*\])\s*(\/|>|$)/;

/** Looks for what a PDF must not have, also in the object streams where it hides, and reads its text. */
export async function inspectPdf(buffer: Buffer): Promise<Result<InspectedDocument, DocumentRefusal>> {
  if (!buffer.includes("%%EOF") && !buffer.includes("startxref")) return refuse("file-broken");
  const text = buffer.toString("latin1");
  const outside = withoutStreams(text);
  if (/\/Encrypt(?![A-Za-z0-9])/.test(plainNames(outside))) return refuse("file-encrypted");
  if (active.test(plainNames(outside))) return refuse("file-active");
  let unfolded = 0;
  let count = 0;
  for (const { dictionary, data } of streams(buffer, text)) {
    count += 1;
    if (count > maxStreams) return refuse("file-bomb");
    const isObjects = /\/ObjStm/.test(dictionary);
    if (isObjects && /\/Filter/.test(dictionary) && !plainFlate.test(dictionary))
      return refuse("file-active");
    if (isObjects && !/\/Filter/.test(dictionary) && active.test(plainNames(data.toString("latin1")))) {
      return refuse("file-active");
    }
    if (!/\/FlateDecode|\/Fl(?![A-Za-z])/.test(dictionary)) continue;
    const plain = inflated(data);
    if (plain === "too-much") return refuse("file-bomb");
    if (plain === null) continue;
    unfolded += plain.length;
    if (unfolded > maxUnfoldedBytes) return refuse("file-bomb");
    // Objects are hidden in object streams only: in pictures and fonts the same bytes mean nothing.
    if (!isObjects) continue;
    const names = plainNames(plain.toString("latin1"));
    if (active.test(names)) return refuse("file-active");
  }
  const said = await pdfText(buffer);
  return said.ok ? accept({ type: "pdf", text: said.value }) : said;
}

/** Names may be written with codes: `/J#61vaScript` is `/JavaScript`. */
function plainNames(text: string): string {
  return text.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** What stands between the streams: the objects that are written plainly. In one pass, whatever the file. */
function withoutStreams(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { begin, end } of streamPlaces(text)) {
    parts.push(text.slice(from, begin));
    from = end;
  }
  return [...parts, text.slice(from)].join("");
}

/** Where the bytes of each stream begin and end. One that has no end goes on to the end of the file. */
function* streamPlaces(text: string): Generator<{ keyword: number; begin: number; end: number }> {
  const keyword = /(?<!end)stream\r?\n/g;
  for (let found = keyword.exec(text); found; found = keyword.exec(text)) {
    const begin = keyword.lastIndex;
    const end = text.indexOf("endstream", begin);
    // Without an end nothing after it can be told apart: all of it is looked at as if it were written plainly.
    if (end === -1) return;
    yield { keyword: found.index, begin, end };
    keyword.lastIndex = end;
  }
}

/** The dictionary of a stream is looked for so far before it: amply more than any has, and a bound on the work. */
const longestDictionary = 4_096;

/** Every stream with the dictionary before it. */
function* streams(buffer: Buffer, text: string): Generator<{ dictionary: string; data: Buffer }> {
  for (const { keyword, begin, end } of streamPlaces(text)) {
    const before = text.slice(Math.max(0, keyword - longestDictionary), keyword);
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(" obj")));
    yield { dictionary: plainNames(dictionary), data: buffer.subarray(begin, end) };
  }
}

function inflated(data: Buffer): Buffer | "too-much" | null {
  try {
    return inflateSync(data, { maxOutputLength: maxStreamBytes, finishFlush: 2 });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-much" : null;
  }
}
