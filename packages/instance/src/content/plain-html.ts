import type { ContentPart } from "./block/parts.ts";
import { escapeHtml } from "./escape-html.ts";
import type { ShownPicture } from "./picture.ts";
import { pictureHtml } from "./picture-html.ts";

/** All that a page says as plain HTML, without what only a page of the site can do: for feeds, and to look through. */
export function plainHtml(parts: readonly ContentPart[]): string {
  return parts.map(partHtml).join("");
}

function partHtml(part: ContentPart): string {
  switch (part.kind) {
    case "text":
      return part.html;
    case "button":
      return paragraph(part.lead) + paragraph(part.label, part.href);
    case "questions":
      return (
        heading(part.title) + part.questions.map(({ question, html }) => heading(question) + html).join("")
      );
    case "portraits":
      return (
        heading(part.title) +
        part.people
          .map(({ name, job, photo, html, href }) => drawn(photo) + html + paragraph(`${name}, ${job}`, href))
          .join("")
      );
    case "video":
      return (
        paragraph(`${part.title} (${part.duration})`, part.source.page) +
        (part.transcript === null ? "" : paragraph(part.transcript, part.transcript))
      );
    // These show what the board holds when the page is shown.
    case "figures":
    case "articles":
    case "jobs":
    case "rubrics":
      return "";
    case "partners":
      return (
        heading(part.title) +
        part.partners.map(({ name, logo, html, href }) => drawn(logo) + paragraph(name, href) + html).join("")
      );
  }
}

function heading(text: string | null): string {
  return text === null ? "" : `<h2>${escapeHtml(text)}</h2>\n`;
}

function paragraph(text: string | null, href: string | null = null): string {
  if (text === null) return "";
  const shown = escapeHtml(text);
  return `<p>${href === null ? shown : `<a href="${escapeHtml(href)}">${shown}</a>`}</p>\n`;
}

function drawn(picture: ShownPicture | null): string {
  return picture ? `<p>${pictureHtml(picture)}</p>\n` : "";
}
