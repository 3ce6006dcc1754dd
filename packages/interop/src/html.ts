const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/**
 * An offer's plain text as HTML: paragraphs where an empty line stood, a list where lines begin with
 * "- ", a line break at every other new line. Everything is escaped.
 */
export function textToHtml(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map(blockToHtml)
    .join("");
}

function blockToHtml(block: string): string {
  const parts: string[] = [];
  let items: string[] = [];
  let lines: string[] = [];
  const closeList = () => {
    if (items.length > 0) parts.push(`<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`);
    items = [];
  };
  const closeParagraph = () => {
    if (lines.length > 0) parts.push(`<p>${lines.join("<br>")}</p>`);
    lines = [];
  };
  for (const line of block.split("\n")) {
    const item = /^\s*- (.*)$/.exec(line);
    if (item) {
      closeParagraph();
      items.push(escapeHtml(item[1] ?? ""));
    } else {
      closeList();
      lines.push(escapeHtml(line.trim()));
    }
  }
  closeParagraph();
  closeList();
  return parts.join("");
}
