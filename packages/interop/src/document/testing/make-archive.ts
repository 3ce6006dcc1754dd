import { crc32, deflateRawSync } from "node:zlib";

/** What to put in an archive, and what to say wrongly of it. */
export interface MadeEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** Says that it is encrypted, or another size than it has. */
  readonly isEncrypted?: boolean;
  readonly claimedSize?: number;
}

/** An archive as programs write it (APPNOTE 6.3), with entries of one's choice. */
export function makeArchive(entries: readonly MadeEntry[], before: Buffer = Buffer.alloc(0)): Buffer {
  const parts: Buffer[] = [before];
  const directory: Buffer[] = [];
  let offset = before.length;
  for (const { name, content, isEncrypted = false, claimedSize } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fileName = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isEncrypted ? 0x801 : 0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimedSize ?? bytes.length, 18);
    common.writeUInt16LE(fileName.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, fileName, packed]);
    const head = Buffer.alloc(46);
    head.write("PK\x01\x02");
    head.writeUInt16LE(20, 4);
    common.copy(head, 6);
    head.writeUInt32LE(offset, 42);
    directory.push(head, fileName);
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const docxMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A DOCX that says a line, with other entries of one's choice. */
export function makeDocx(
  line: string,
  more: readonly MadeEntry[] = [],
  { main = docxMain, extra = "" }: { readonly main?: string; readonly extra?: string } = {},
): Buffer {
  return makeArchive([
    { name: "[Content_Types].xml", content: contentTypes(main) },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${line}</w:t></w:r></w:p>${extra}</w:body></w:document>`,
    },
    ...more,
  ]);
}

/** An ODT that says a line, with other entries of one's choice. */
export function makeOdt(line: string, more: readonly MadeEntry[] = [], manifest = ""): Buffer {
  return makeArchive([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    {
      name: "META-INF/manifest.xml",
      content: `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis">${manifest}</manifest:manifest>`,
    },
    {
      name: "content.xml",
      content: `<?xml version="1.0"?><office:document-content><office:body><office:text><text:p>${line}</text:p></office:text></office:body></office:document-content>`,
    },
    ...more,
  ]);
}
