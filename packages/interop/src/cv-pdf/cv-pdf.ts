import { type CvContent, type CvSection, cvOutline, skillsBySource } from "@tremplin/core/candidate";
import type PDFKit from "pdfkit";
import { cvFonts, needsWideFont, printable } from "./fonts.ts";
import type { CvWords } from "./words.ts";

export interface CvPdfOptions {
  readonly words: CvWords;
  /** The theme's colour, sRGB hex, readable on white. */
  readonly accent: string;
  /** Who made the file; the person whose CV it is unless told. */
  readonly author?: string;
  /** Told in the file: the same content on the same date is the same file. */
  readonly at: Date;
}

const page = { size: "A4", margin: 52 } as const;
const ink = "#1a1a1a";
const soft = "#4a4a4a";

/**
 * A CV as a PDF that assistive technology reads: tagged (headings, lists, paragraphs in reading order), with its language,
 * title and author, and its fonts within (PDF/UA-1, ISO 14289). One page for most; longer ones go on.
 */
export async function cvPdf(content: CvContent, options: CvPdfOptions): Promise<Buffer> {
  const { default: PDFDocument } = await import("pdfkit");
  const { words, at } = options;
  const fonts = await cvFonts();
  const name = printable(content.name);
  const document = new PDFDocument({
    size: page.size,
    margin: page.margin,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    lang: words.language,
    displayTitle: true,
    info: {
      Title: printable(words.title),
      Author: options.author === undefined ? name : printable(options.author),
      CreationDate: at,
      ModDate: at,
    },
    // The types of the library do not know this subset yet.
  } as unknown as PDFKit.PDFDocumentOptions);
  document.registerFont("regular", fonts.regular);
  document.registerFont("bold", fonts.bold);
  document.registerFont("wide-regular", fonts.wideRegular);
  document.registerFont("wide-bold", fonts.wideBold);
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const whole = new Promise<Buffer>((resolve) => document.on("end", () => resolve(Buffer.concat(parts))));
  new CvWriter(document, options).write(printableContent(content));
  document.end();
  return whole;
}

/** The content as it can be shown: what is left empty then makes no heading of its own. */
function printableContent(content: CvContent): CvContent {
  const list = (texts: readonly string[]) => texts.map(printable).filter((text) => text !== "");
  return {
    ...content,
    jobs: list(content.jobs),
    about: printable(content.about),
    availability: printable(content.availability),
    interests: list(content.interests),
    skills: content.skills.filter(({ label }) => printable(label) !== ""),
    experiences: content.experiences.filter(({ title }) => printable(title) !== ""),
    studies: content.studies.filter(({ title }) => printable(title) !== ""),
    languages: content.languages.filter(({ name }) => printable(name) !== ""),
  };
}

interface Style {
  readonly size: number;
  readonly isBold?: boolean;
  readonly color?: string;
  readonly gap?: number;
}

class CvWriter {
  readonly #document: PDFKit.PDFDocument;
  readonly #options: CvPdfOptions;
  readonly #root: PDFKit.PDFStructureElement;

  constructor(document: PDFKit.PDFDocument, options: CvPdfOptions) {
    this.#document = document;
    this.#options = options;
    this.#root = document.struct("Document");
    document.addStructure(this.#root);
  }

  write(content: CvContent): void {
    const { accent } = this.#options;
    this.#tagged("H1", content.name, { size: 26, isBold: true, color: accent });
    if (content.jobs.length > 0) {
      this.#tagged("P", content.jobs.join(" · "), { size: 13, isBold: true, gap: 2 });
    }
    const contact = [content.place?.label, content.phone, content.email].filter(Boolean).join("  ·  ");
    if (contact !== "") this.#tagged("P", contact, { size: 10, color: soft });
    for (const section of cvOutline(content)) this.#section(section, content);
    this.#root.end();
  }

  #section(section: CvSection, content: CvContent): void {
    const { words } = this.#options;
    this.#heading(words.sections[section]);
    switch (section) {
      case "about":
        for (const text of content.about.split(/\n+/)) this.#tagged("P", text, { size: 10.5, gap: 3 });
        return;
      case "skills":
        for (const [source, labels] of skillsBySource(content.skills)) {
          this.#tagged("H3", words.sources[source], { size: 10.5, isBold: true, gap: 1 });
          this.#list(labels);
        }
        return;
      case "experiences":
        for (const each of content.experiences) {
          this.#keepTogether(60);
          this.#tagged("H3", each.title, { size: 11, isBold: true });
          const facts = [each.organisation, each.place, this.#period(each.from, each.to)];
          this.#tagged("P", facts.filter(Boolean).join(" · "), { size: 10, color: soft, gap: 2 });
          const lines = each.text.split(/\n+/).filter((line) => line.trim() !== "");
          if (lines.length > 1) this.#list(lines.map((line) => line.replace(/^\s*[-•*]\s*/, "")));
          else this.#tagged("P", lines.join(""), { size: 10.5, gap: 4 });
        }
        return;
      case "studies":
        for (const { title, school, year } of content.studies) {
          this.#tagged("H3", title, { size: 11, isBold: true });
          this.#tagged("P", [school, year].filter(Boolean).join(" · "), { size: 10, color: soft, gap: 4 });
        }
        return;
      case "languages":
        this.#list(content.languages.map(({ name, level }) => `${name} (${words.levels[level]})`));
        return;
      case "mobility":
        this.#list([
          ...content.mobility.map((way) => words.ways[way]),
          ...content.licences.map(words.licence),
          ...(content.availableFrom === null ? [] : [words.availableFrom(content.availableFrom)]),
          ...(content.availability === "" ? [] : [content.availability]),
        ]);
        return;
      case "interests":
        this.#tagged("P", content.interests.join(", "), { size: 10.5 });
        return;
    }
  }

  #period(from: string | null, to: string | null): string {
    const { month, since } = this.#options.words;
    if (from !== null && to !== null) return from === to ? month(from) : `${month(from)} – ${month(to)}`;
    return from !== null ? since(from) : to !== null ? month(to) : "";
  }

  /** A heading with a line under it; the line is decoration, passed over when the page is read aloud. */
  #heading(text: string): void {
    const document = this.#document;
    const { accent } = this.#options;
    // A heading alone at the foot of a page says nothing.
    this.#keepTogether(90);
    document.y += 12;
    this.#tagged("H2", text, { size: 13, isBold: true, color: accent, gap: 2 });
    document.markContent("Artifact", { type: "Layout" });
    document
      .moveTo(page.margin, document.y)
      .lineTo(document.page.width - page.margin, document.y)
      .lineWidth(0.75)
      .strokeColor(accent)
      .stroke();
    document.endMarkedContent();
    document.y += 6;
  }

  /** Begins a page when less than so many points are left on this one. */
  #keepTogether(points: number): void {
    const document = this.#document;
    if (document.y > document.page.height - page.margin - points) document.addPage();
  }

  #list(items: readonly string[]): void {
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

  #tagged(tag: string, raw: string, style: Style): void {
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

  #face(text: string, { size, isBold = false, color = ink }: Style): void {
    const weight = isBold ? "bold" : "regular";
    this.#document
      .font(needsWideFont(text) ? `wide-${weight}` : weight)
      .fontSize(size)
      .fillColor(color);
  }
}
