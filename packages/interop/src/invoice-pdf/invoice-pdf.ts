import { soft, type TaggedWriter, taggedPdf } from "../pdf/tagged-pdf.ts";

/** What stands on an invoice, in words: from its heading to its legal mentions. */
export interface InvoiceSheet {
  /** "Facture ADH-2027-0042" */
  readonly title: string;
  /** "Émise le 20 novembre 2026" … */
  readonly facts: readonly string[];
  /** Who sells, and who buys. */
  readonly parties: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly details: {
    readonly heading: string;
    /** The first row names the columns. */
    readonly rows: readonly (readonly string[])[];
    /** "Total TTC : 600,00 €" …; the last one is what is to be paid. */
    readonly totals: readonly string[];
    readonly note: string | null;
  };
  /** How to pay, what happens when it is late … */
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

export interface InvoicePdfOptions {
  /** Who issues it. */
  readonly author: string;
  /** BCP 47: `fr-FR`. */
  readonly language: string;
  /** The theme's colour, sRGB hex, readable on white. */
  readonly accent: string;
  /** When it was issued: the same invoice is the same file. */
  readonly at: Date;
}

/** An invoice or a credit note as a tagged PDF. */
export function invoicePdf(sheet: InvoiceSheet, options: InvoicePdfOptions): Promise<Buffer> {
  return taggedPdf({ title: sheet.title, ...options }, (writer) => writeSheet(writer, sheet));
}

function writeSheet(writer: TaggedWriter, { title, facts, parties, details, sections }: InvoiceSheet): void {
  writer.title(title, { size: 22, gap: 4 });
  for (const fact of facts) writer.text("P", fact, { size: 11 });
  for (const { heading, lines } of parties) writePart(writer, heading, lines);
  writer.heading(details.heading);
  writer.table(details.rows, [5, 1.6, 1.6, 1.2, 1.6]);
  for (const [rank, total] of details.totals.entries()) {
    const isLast = rank === details.totals.length - 1;
    writer.text("P", total, { size: isLast ? 13 : 10.5, isBold: isLast, gap: isLast ? 4 : 0 });
  }
  if (details.note !== null) writer.text("P", details.note, { size: 10.5, color: soft });
  for (const { heading, lines } of sections) writePart(writer, heading, lines);
}

function writePart(writer: TaggedWriter, heading: string, lines: readonly string[]): void {
  writer.heading(heading);
  for (const line of lines) writer.text("P", line, { size: 10.5, gap: 1 });
}
