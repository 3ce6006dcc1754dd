import { deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";

/** A PDF that says a line, written by a common library. */
export function makePdf(line: string, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument(options);
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const whole = new Promise<Buffer>((resolve) => document.on("end", () => resolve(Buffer.concat(parts))));
  document.text(line);
  document.end();
  return whole;
}

/** A PDF with an object of one's choice, written plainly or hidden in an object stream. */
export function makePdfWith(object: string, { isHidden = false } = {}): Buffer {
  const plain = isHidden ? "" : `4 0 obj\n${object}\nendobj\n`;
  const body = `%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>
endobj
${plain}`;
  const packed = deflateSync(Buffer.from(`4 0 ${object}`));
  const hidden = isHidden
    ? Buffer.concat([
        Buffer.from(
          `5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
        ),
        packed,
        Buffer.from("\nendstream\nendobj\n"),
      ])
    : Buffer.alloc(0);
  return Buffer.concat([
    Buffer.from(body),
    hidden,
    Buffer.from("trailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n0\n%%EOF\n"),
  ]);
}
