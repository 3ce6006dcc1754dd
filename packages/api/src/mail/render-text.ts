import type { Mail, MailBlock, MailFrame } from "./mail.ts";

/** As mail programs have shown text for ever. */
const columns = 76;

/** The plain text of a mail, for those who read no HTML. */
export function renderText({ blocks }: Mail, { boardName, footer, boardUrl, language }: MailFrame): string {
  // French alone has a space before it.
  const colon = language.startsWith("fr") ? " :" : ":";
  const signature = ["-- ", boardName, ...footer, boardUrl].join("\n");
  return `${[...blocks.map((block) => textOf(block, colon)), signature].join("\n\n")}\n`;
}

function textOf(block: MailBlock, colon: string): string {
  switch (block.kind) {
    case "heading":
      return `${wrap(block.text)}\n${"=".repeat(Math.min(columns, block.text.length))}`;
    case "button":
      return `${wrap(block.label + colon)}\n${block.url}`;
    case "facts":
      return block.facts.map(({ label, value }) => wrap(`${label}${colon} ${value}`)).join("\n");
    case "quote":
      return wrapLines(block.text, columns - 2).replace(/^/gm, "> ");
    case "list":
      return block.items.map((item) => `- ${wrap(item, columns - 2).replaceAll("\n", "\n  ")}`).join("\n");
    case "links":
      return block.links
        .map(({ label, url, note }) => [wrap(label), wrap(note), url].filter(Boolean).join("\n"))
        .join("\n\n");
    default:
      return wrapLines(block.text, columns);
  }
}

function wrapLines(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => wrap(line, width))
    .join("\n");
}

/** Breaks a line at spaces; a word that is longer, an address most often, stays whole. */
function wrap(text: string, width = columns): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
