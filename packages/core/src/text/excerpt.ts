/**
 * The beginning of a plain text on one line, at most `length` characters with the ellipsis, cut
 * between words when it can be. List items (lines that begin with "- ") are set apart by " · ".
 */
export function plainExcerpt(text: string, length: number): string {
  const line = text
    .replace(/([^\s:])\s*\n\s*[-•*] /g, "$1 · ")
    .replace(/(^|:\s*)[-•*] /g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const end = cut.lastIndexOf(" ");
  const kept = end > length / 2 ? cut.slice(0, end) : withoutHalfCharacter(cut.slice(0, length - 1));
  return `${kept.replace(/[\s,;:·.!?…-]+$/, "")}…`;
}

/** Drops a high surrogate whose other half was cut off. */
function withoutHalfCharacter(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}
