import { deflateSync } from "node:zlib";

/** A small PDF of pages that all draw the same 18 MB, each of them so many times over: none says a word. */
export function makeEndlessPdf({ pages = 30, times = 1, drawing = "q Q\n" } = {}): Buffer {
  const drawn = deflateSync(Buffer.alloc(18_000_000, drawing));
  const kids = Array.from({ length: pages }, (_, rank) => `${rank + 10} 0 R`);
  const contents = "3 0 R ".repeat(times);
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents [${contents}] /Resources << >> >>`;
  const objects = [
    "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
    `2 0 obj\n<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages} >>\nendobj\n`,
    ...kids.map((_, rank) => `${rank + 10} 0 obj\n${page}\nendobj\n`),
  ];
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n${objects.join("")}3 0 obj\n<< /Filter /FlateDecode /Length ${drawn.length} >>\nstream\n`,
    ),
    drawn,
    Buffer.from("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 50 >>\nstartxref\n0\n%%EOF\n"),
  ]);
}
