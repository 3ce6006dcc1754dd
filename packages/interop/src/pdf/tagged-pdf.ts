import type PDFKit from "pdfkit";
import { needsWideFont, pdfFonts, printable } from "./fonts.ts";

/** What a PDF tells of itself. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  /** BCP 47: `fr-FR`. */
  readonly language: string;
  /** Told in the file: the same content on the same date is the same file. */
  readonly at: Date;
  /** The colour of its headings, sRGB hex, readable on white. */
  readonly accent: string;
}

/** How a text looks. */
export interface TextStyle {
  readonly size: number;
  readonly isBold?: boolean;
  readonly color?: string;
  /** Room under it, in points. */
  readonly gap?: number;
}

const page = { size: "A4", margin: 52 } as const;
const ink = "#1a1a1a";
/** For what is beside the point; readable on white. */
export const soft = "#4a4a4a";

/**
 * Makes a PDF that assistive technology reads: tagged (headings, lists, tables, paragraphs in reading order), with its
 * language, title and author, and its fonts within (PDF/UA-1, ISO 14289). `write` says what is in it, from the top.
 */
export async function taggedPdf(facts: PdfFacts, write: (writer: TaggedWriter) => void): Promise<Buffer> {
  const { default: PDFDocument } = await import("pdfkit");
  const { title, author, language, at } = facts;
  const fonts = await pdfFonts();
  const document = new PDFDocument({
    size: page.size,
    margin: page.margin,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: printable(title), Author: printable(author), CreationDate: at, ModDate: at },
    // The types of the library do not know this subset yet.
  } as unknown as PDFKit.PDFDocumentOptions);
  document.registerFont("regular", fonts.regular);
  document.registerFont("bold", fonts.bold);
  document.registerFont("wide-regular", fonts.wideRegular);
  document.registerFont("wide-bold", fonts.wideBold);
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const whole = new Promise<Buffer>((resolve) => document.on("end", () => resolve(Buffer.concat(parts))));
  const writer = new TaggedWriter(document, facts.accent);
  write(writer);
  writer.end();
  document.end();
  return whole;
}

/** Writes the parts of a tagged PDF one under the other. */
export class TaggedWriter {
  readonly #document: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #accent: string;

  constructor(document: PDFKit.PDFDocument, accent: string) {
    this.#document = document;
    this.#accent = accent;
    this.#root = document.struct("Document");
    document.addStructure(this.#root);
  }

  end(): void {
    this.#root.end();
  }

  /** The heading of the whole. */
  title(text: string, style: Partial<TextStyle> = {}): void {
    this.text("H1", text, { size: 26, isBold: true, color: this.#accent, ...style });
  }

  /** A heading with a line under it; the line is decoration, passed over when the page is read aloud. */
  heading(text: string): void {
    const document = this.#document;
    // A heading alone at the foot of a page says nothing.
    this.keepTogether(90);
    document.y += 12;
    this.text("H2", text, { size: 13, isBold: true, color: this.#accent, gap: 2 });
    this.#line(0.75);
    document.y += 6;
  }

  /** Begins a page when less than so many points are left on this one. */
  keepTogether(points: number): void {
    const document = this.#document;
    if (document.y > document.page.height - page.margin - points) document.addPage();
  }

  list(items: readonly string[]): void {
    const document = this.#document;
    const texts = items.map((item) => printable(item).replaceAll("\n", " ")).filter((text) => text !== "");
    if (texts.length === 0) return;
    const list = document.struct("L");
    this.#root.add(list);
    for (const text of texts) {
      const line = document.struct("LI");
      list.add(line);
      line.add(
        document.struct("LBody", {}, () => {
          this.#face(`• ${text}`, { size: 10.5 });
          document.text(`•  ${text}`, { indent: 4, lineGap: 1.5 });
        }),
      );
      line.end();
    }
    list.end();
    document.y += 4;
  }

  /** A text under a tag: `P`, `H3` … */
  text(tag: string, raw: string, style: TextStyle): void {
    const text = printable(raw);
    if (text === "") return;
    const document = this.#document;
    this.#root.add(
      document.struct(tag, {}, () => {
        this.#face(text, style);
        document.text(text, { lineGap: 1.5 });
      }),
    );
    document.y += style.gap ?? 0;
  }

  /**
   * A table: its first row names the columns, the first cell of the others names the row. `widths` are shares of the
   * page; the columns after the first stand to the right, as amounts do.
   */
  table(rows: readonly (readonly string[])[], widths: readonly number[]): void {
    const document = this.#document;
    const table = document.struct("Table");
    this.#root.add(table);
    const room = document.page.width - 2 * page.margin;
    const whole = widths.reduce((sum, width) => sum + width, 0);
    for (const [rank, cells] of rows.entries()) {
      this.keepTogether(40);
      const row = document.struct("TR");
      table.add(row);
      const top = document.y;
      let left: number = page.margin;
      let bottom = top;
      for (const [column, raw] of cells.entries()) {
        const text = printable(raw);
        const width = (room * (widths[column] ?? 0)) / whole;
        const style = { size: 10.5, isBold: rank === 0 };
        // What names a column or a row is said before each cell of it.
        const tag = rank === 0 || column === 0 ? "TH" : "TD";
        const scope = rank === 0 ? "Column" : "Row";
        const x = left;
        // The types of the library do not know the scope of a header yet.
        const options: object = tag === "TH" ? { scope } : {};
        const cell = document.struct(tag, options, () => {
          this.#face(text, style);
          document.text(text, x, top, {
            width: width - 8,
            align: column === 0 ? "left" : "right",
            lineGap: 1.5,
          });
        });
        row.add(cell);
        bottom = Math.max(bottom, document.y);
        left += width;
      }
      row.end();
      document.x = page.margin;
      document.y = bottom + 4;
      this.#line(0.5);
      document.y += 4;
    }
    table.end();
  }

  #line(width: number): void {
    const document = this.#document;
    document.markContent("Artifact", { type: "Layout" });
    document
      .moveTo(page.margin, document.y)
      .lineTo(document.page.width - page.margin, document.y)
      .lineWidth(width)
      .strokeColor(this.#accent)
      .stroke();
    document.endMarkedContent();
  }

  #face(text: string, { size, isBold = false, color = ink }: TextStyle): void {
    const weight = isBold ? "bold" : "regular";
    this.#document
      .font(needsWideFont(text) ? `wide-${weight}` : weight)
      .fontSize(size)
      .fillColor(color);
  }
}
