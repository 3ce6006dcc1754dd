import type { DocumentRefusal } from "@tremplin/core/document";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { Parser } from "htmlparser2";
import { readArchive } from "./archive.ts";
import type { InspectedDocument } from "./inspect.ts";

type Refused = Extract<
  DocumentRefusal,
  | "file-type"
  | "file-encrypted"
  | "file-macros"
  | "file-active"
  | "file-bomb"
  | "file-broken"
  | "file-polyglot"
>;

const odtType = "application/vnd.oasis.opendocument.text";
const docxMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/**
 * Looks into a DOCX (ECMA-376) or an ODT (OASIS): an archive with what its format asks, without macros, embedded
 * objects, templates from elsewhere or a lock. Its XML is read as text and tags: entities are never resolved.
 */
export async function inspectOffice(buffer: Buffer): Promise<Result<InspectedDocument, Refused>> {
  const archive = await readArchive(buffer, isRead);
  if (!archive.ok) return archive;
  const { names, files } = archive.value;
  const text = (name: string) => files.get(name)?.toString("utf8") ?? "";
  if (text("mimetype").trim() === odtType) return inspectOdt(names, text);
  if (names.includes("word/document.xml") && names.includes("[Content_Types].xml")) {
    return inspectDocx(names, text);
  }
  return refuse("file-type");
}

/** The parts that are unfolded; the others are known by their names and sizes only. */
function isRead(name: string): boolean {
  return (
    /^(mimetype|\[Content_Types\]\.xml|content\.xml|META-INF\/manifest\.xml|settings\.xml)$/.test(name) ||
    /^word\/(document|settings|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/.test(name) ||
    /\.rels$/.test(name)
  );
}

function inspectDocx(
  names: readonly string[],
  text: (name: string) => string,
): Result<InspectedDocument, Refused> {
  const types = text("[Content_Types].xml");
  if (/macroEnabled|vbaProject/i.test(types) || names.some((name) => /vba(Project|Data)/i.test(name))) {
    return refuse("file-macros");
  }
  if (!types.includes(docxMain)) return refuse("file-type");
  if (names.some((name) => /(^|\/)(activeX|embeddings|oleObject)/i.test(name))) return refuse("file-active");
  for (const name of names.filter((each) => each.endsWith(".rels"))) {
    if (fetchesFromElsewhere(text(name))) return refuse("file-active");
  }
  const parts = names.filter((name) => name.endsWith(".xml") && isRead(name)).map(text);
  if (parts.some(hasEntities)) return refuse("file-active");
  // Fields that run a program or fetch what another file says, wherever they stand.
  if (parts.some((part) => actingField.test(instructionsOf(part)))) return refuse("file-active");
  const document = text("word/document.xml");
  return accept({
    type: "docx",
    text: textOf(document, new Set(["w:t"]), new Set(["w:p", "w:br", "w:tab"])),
  });
}

const actingField = /(^|\s)(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT)\s/i;

/** What stands in the fields of a part; a word may be cut over several runs. */
function instructionsOf(xml: string): string {
  let told = "";
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (/(^|:)instrText$/.test(name)) depth += 1;
        for (const [key, value] of Object.entries(attributes)) {
          if (/(^|:)instr$/.test(key)) told += ` ${value} `;
        }
      },
      ontext(part) {
        if (depth > 0) told += part;
      },
      onclosetag(name) {
        if (/(^|:)instrText$/.test(name)) depth -= 1;
        if (/(^|:)p$/.test(name)) told += " ";
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return `${told} `;
}

/** A document type, or XML that is not UTF-8 and could hide one. */
function hasEntities(xml: string): boolean {
  return /<!(DOCTYPE|ENTITY)/i.test(xml) || xml.includes("\0") || xml.includes("\ufffd");
}

/** A template, an object or a frame that is loaded when the file opens; a link that one clicks is none. */
function fetchesFromElsewhere(rels: string): boolean {
  if (hasEntities(rels)) return true;
  let isFetching = false;
  const parser = new Parser(
    {
      onopentag(name, { TargetMode = "", Type = "" }) {
        if (!/(^|:)Relationship$/i.test(name) || TargetMode.trim().toLowerCase() !== "external") return;
        isFetching ||= !/\/relationships\/hyperlink$/i.test(Type.trim());
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(rels);
  return isFetching;
}

function inspectOdt(
  names: readonly string[],
  text: (name: string) => string,
): Result<InspectedDocument, Refused> {
  const manifest = text("META-INF/manifest.xml");
  if (/encryption-data/i.test(manifest)) return refuse("file-encrypted");
  const content = text("content.xml");
  if (content === "") return refuse("file-broken");
  if (
    names.some((name) => /^(Basic|Scripts|Dialogs)\//i.test(name)) ||
    /<(office:script\b|script:event-listener)/i.test(content)
  ) {
    return refuse("file-macros");
  }
  const isEmbedding = names.some((name) => /^(Object |ObjectReplacements\/)/.test(name));
  if (isEmbedding || /<(draw:object|draw:object-ole|draw:plugin|draw:applet)\b/i.test(content)) {
    return refuse("file-active");
  }
  if (hasEntities(content)) return refuse("file-active");
  const breaks = new Set(["text:p", "text:h", "text:line-break", "text:tab"]);
  return accept({ type: "odt", text: textOf(content, null, breaks) });
}

/** As much as any CV says, and amply more. */
const mostSigns = 100_000;

/** The text of some elements, or of all; other elements break the line. */
function textOf(xml: string, within: ReadonlySet<string> | null, breaks: ReadonlySet<string>): string {
  let text = "";
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (within?.has(name)) depth += 1;
      },
      ontext(part) {
        if (within === null || depth > 0) text += part;
      },
      onclosetag(name) {
        if (within?.has(name)) depth -= 1;
        if (breaks.has(name)) text += "\n";
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return text
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()
    .slice(0, mostSigns);
}
