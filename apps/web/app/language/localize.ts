import { closeFallback, openFallback, prefixedPath } from "@tremplin/instance/words";

/** What is left out of a page on which nothing fell back on another language. */
export const noticeClass = "language-note";

const notice = new RegExp(`<p class="${noticeClass}"[^>]*>.*?</p>`, "s");
const marks = new RegExp(`[${openFallback}${closeFallback}]`, "g");
/** A tag, or the text between two. */
const pieces = /<[^>]*>|[^<]+/g;
const addresses = /( (?:href|action|formaction)=")(\/(?!\/)[^"]*)/gi;
/** Elements whose content is text alone, or is read by a program. */
const plainInside = /^<(\/?)(title|option|textarea|script|style|optgroup)\b/i;

/**
 * Finishes a page for its language: addresses of pages get its prefix, and what fell back on French is put in an
 * element that says so. Where there can be no element (titles, options, attributes) the marks go. A page without a
 * prefix, in a language that falls back on no other, has nothing to finish: it is better left unread.
 */
export function localize(html: string, { prefix }: { readonly prefix: string }): string {
  const hasFallbacks = html.includes(openFallback);
  const told = hasFallbacks ? html : html.replace(notice, "");
  if (prefix === "" && !hasFallbacks) return told;
  let plain = false;
  return told.replace(pieces, (piece) => {
    if (!piece.startsWith("<")) return plain ? piece.replaceAll(marks, "") : marked(piece);
    const [, closing, name] = plainInside.exec(piece) ?? [];
    if (name !== undefined) plain = closing === "";
    const tag = hasFallbacks ? piece.replaceAll(marks, "") : piece;
    if (prefix === "") return tag;
    return tag.replaceAll(
      addresses,
      (_, before: string, path: string) => before + prefixedPath(path, prefix),
    );
  });
}

/** A text with what fell back in elements of their own; what lies within another is a part of it. */
function marked(text: string): string {
  if (!text.includes(openFallback) && !text.includes(closeFallback)) return text;
  let depth = 0;
  let out = "";
  for (const part of text.split(new RegExp(`(${openFallback}|${closeFallback})`))) {
    if (part === openFallback) {
      if (depth === 0) out += '<span lang="fr" dir="ltr">';
      depth += 1;
    } else if (part === closeFallback) {
      if (depth === 0) return text.replaceAll(marks, "");
      depth -= 1;
      if (depth === 0) out += "</span>";
    } else out += part;
  }
  return depth === 0 ? out : text.replaceAll(marks, "");
}
