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

/** Looks for what a PDF must not have, also in the object streams where it hides, and reads its text. */
export async function inspectPdf(buffer: Buffer): Promise<Result<InspectedDocument, DocumentRefusal>> {
  if (!buffer.includes("%%EOF") && !buffer.includes("startxref")) return refuse("file-broken");
  const outside = withoutStreams(buffer);
  if (/\/Encrypt(?![A-Za-z0-9])/.test(plainNames(outside))) return refuse("file-encrypted");
  if (active.test(plainNames(outside))) return refuse("file-active");
  let unfolded = 0;
  for (const { dictionary, data } of streams(buffer)) {
    if (!/\/FlateDecode|\/Fl(?![A-Za-z])/.test(dictionary)) continue;
    const plain = inflated(data);
    if (plain === "too-much") return refuse("file-bomb");
    if (plain === null) continue;
    unfolded += plain.length;
    if (unfolded > maxUnfoldedBytes) return refuse("file-bomb");
    // Objects are hidden in object streams only: in pictures and fonts the same bytes mean nothing.
    if (!/\/ObjStm/.test(dictionary)) continue;
    const names = plainNames(plain.toString("latin1"));
    if (active.test(names)) return refuse("file-active");
  }
  const text = await pdfText(buffer);
  return text.ok ? accept({ type: "pdf", text: text.value }) : text;
}

/** Names may be written with codes: `/J#61vaScript` is `/JavaScript`. */
function plainNames(text: string): string {
  return text.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** What stands between the streams: the objects that are written plainly. */
function withoutStreams(buffer: Buffer): string {
  return buffer.toString("latin1").replaceAll(/stream\r?\n[\s\S]*?endstream/g, "stream endstream");
}

/** Every stream with the dictionary before it. */
function* streams(buffer: Buffer): Generator<{ dictionary: string; data: Buffer }> {
  const text = buffer.toString("latin1");
  const beginning = /stream\r?\n/g;
  for (let found = beginning.exec(text); found; found = beginning.exec(text)) {
    if (text.slice(found.index - 3, found.index) === "end") continue;
    const end = text.indexOf("endstream", beginning.lastIndex);
    const dictionary = text.slice(Math.max(0, text.lastIndexOf("obj", found.index)), found.index);
    yield {
      dictionary: plainNames(dictionary),
      data: buffer.subarray(beginning.lastIndex, end === -1 ? buffer.length : end),
    };
    if (end === -1) return;
    beginning.lastIndex = end;
  }
}

function inflated(data: Buffer): Buffer | "too-much" | null {
  try {
    return inflateSync(data, { maxOutputLength: maxStreamBytes, finishFlush: 2 });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-much" : null;
  }
}
