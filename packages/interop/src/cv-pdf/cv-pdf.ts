import { type CvContent, type CvSection, cvOutline, skillsBySource } from "@tremplin/core/candidate";
import { printable } from "../pdf/fonts.ts";
import { soft, type TaggedWriter, taggedPdf } from "../pdf/tagged-pdf.ts";
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

/** A CV as a tagged PDF: one page for most; longer ones go on. */
export async function cvPdf(content: CvContent, options: CvPdfOptions): Promise<Buffer> {
  const { words, accent, author = content.name, at } = options;
  return taggedPdf({ title: words.title, author, language: words.language, at, accent }, (writer) =>
    new CvWriter(writer, options).write({ ...printableContent(content), name: printable(content.name) }),
  );
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

class CvWriter {
  readonly #writer: TaggedWriter;
  readonly #words: CvWords;

  constructor(writer: TaggedWriter, { words }: CvPdfOptions) {
    this.#writer = writer;
    this.#words = words;
  }

  write(content: CvContent): void {
    const writer = this.#writer;
    writer.title(content.name);
    if (content.jobs.length > 0) {
      writer.text("P", content.jobs.join(" · "), { size: 13, isBold: true, gap: 2 });
    }
    const contact = [content.place?.label, content.phone, content.email].filter(Boolean).join("  ·  ");
    if (contact !== "") writer.text("P", contact, { size: 10, color: soft });
    for (const section of cvOutline(content)) this.#section(section, content);
  }

  #section(section: CvSection, content: CvContent): void {
    const words = this.#words;
    const writer = this.#writer;
    writer.heading(words.sections[section]);
    switch (section) {
      case "about":
        for (const text of content.about.split(/\n+/)) writer.text("P", text, { size: 10.5, gap: 3 });
        return;
      case "skills":
        for (const [source, labels] of skillsBySource(content.skills)) {
          writer.text("H3", words.sources[source], { size: 10.5, isBold: true, gap: 1 });
          writer.list(labels);
        }
        return;
      case "experiences":
        for (const each of content.experiences) {
          writer.keepTogether(60);
          writer.text("H3", each.title, { size: 11, isBold: true });
          const facts = [each.organisation, each.place, this.#period(each.from, each.to)];
          writer.text("P", facts.filter(Boolean).join(" · "), { size: 10, color: soft, gap: 2 });
          const lines = each.text.split(/\n+/).filter((line) => line.trim() !== "");
          if (lines.length > 1) writer.list(lines.map((line) => line.replace(/^\s*[-•*]\s*/, "")));
          else writer.text("P", lines.join(""), { size: 10.5, gap: 4 });
        }
        return;
      case "studies":
        for (const { title, school, year } of content.studies) {
          writer.text("H3", title, { size: 11, isBold: true });
          writer.text("P", [school, year].filter(Boolean).join(" · "), { size: 10, color: soft, gap: 4 });
        }
        return;
      case "languages":
        writer.list(content.languages.map(({ name, level }) => `${name} (${words.levels[level]})`));
        return;
      case "mobility":
        writer.list([
          ...content.mobility.map((way) => words.ways[way]),
          ...content.licences.map(words.licence),
          ...(content.availableFrom === null ? [] : [words.availableFrom(content.availableFrom)]),
          ...(content.availability === "" ? [] : [content.availability]),
        ]);
        return;
      case "interests":
        writer.text("P", content.interests.join(", "), { size: 10.5 });
        return;
    }
  }

  #period(from: string | null, to: string | null): string {
    const { month, since } = this.#words;
    if (from !== null && to !== null) return from === to ? month(from) : `${month(from)} – ${month(to)}`;
    return from !== null ? since(from) : to !== null ? month(to) : "";
  }
}
