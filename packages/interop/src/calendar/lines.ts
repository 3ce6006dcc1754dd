/** `20261201T130000Z` */
export function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** A TEXT value (RFC 5545, 3.3.11): no control character but the escaped line break. */
export function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, "");
}

/** The value of a parameter, quoted (RFC 5545, 3.2): no quote nor control character may stand in it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', "'").replaceAll(/\p{Cc}/gu, " ")}"`;
}

/** A line of at most 75 octets, then lines that begin with a space (RFC 5545, 3.1); no character is cut in two. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push(part);
      part = "";
      // The space that begins a folded line counts.
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}

/** A whole calendar: its lines folded, each ended with CRLF. */
export function written(lines: readonly string[]): string {
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
