import { Parser } from "htmlparser2";
import { repair } from "./repair.ts";

/** Longer than any text that is kept, so that the reading of a hostile one stays short. */
const longestRead = 100_000;
const unread = new Set("script style head template iframe object embed svg math noscript select".split(" "));
const blocks = new Set(
  "p div section article header footer ul ol table tr h1 h2 h3 h4 h5 h6 blockquote pre dl dt dd hr".split(
    " ",
  ),
);
const tag = /<(?:\/?[a-z][^<>]{0,2000}|!--[\s\S]{0,5000}?--|!doctype[^<>]*)>/i;
const layoutTag = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table)\b/i;
const entity = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/i;

/**
 * The text of what may be HTML, plain text, or HTML escaped once too often: paragraphs set apart by an
 * empty line, list items that begin with "- ", no tag, no entity, no script. A "<" that opens no tag
 * ("moins de <3 ans") stays.
 */
export function plainText(text: string): string {
  let plain = repair(text.slice(0, longestRead));
  for (let times = 0; times < 3 && (tag.test(plain) || entity.test(plain)); times++)
    plain = withoutTags(plain);
  return tidy(plain);
}

/** The same on one line, for titles and names. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}

function withoutTags(html: string): string {
  // In HTML a line break is a space; in a plain text with a stray tag it is what its author typed.
  const keepsLines = !layoutTag.test(html);
  const parts: string[] = [];
  let unreadDepth = 0;
  const parser = new Parser({
    onopentag(name) {
      if (unread.has(name)) unreadDepth++;
      else if (name === "br") parts.push("\n");
      else if (name === "li") parts.push("\n- ");
      else if (name === "td" || name === "th") parts.push(" ");
      else if (blocks.has(name)) parts.push("\n\n");
    },
    onclosetag(name) {
      if (unread.has(name)) unreadDepth--;
      else if (blocks.has(name)) parts.push("\n\n");
    },
    ontext(text) {
      if (unreadDepth > 0) return;
      parts.push(keepsLines ? text : text.replace(/\s+/g, " "));
    },
  });
  parser.end(html.replace(/<(?!\/?[a-z][^<>]{0,2000}>|!--|!doctype)/gi, "&lt;"));
  return parts.join("");
}

const bullet = /^[ \t]*(?:[•●▪■◦‣⁃·*➢➤►✓✔✅▸→]|[–—-](?=\s))[ \t]*/;

/** Single spaces, at most one empty line at a time, and none between the items of a list. */
function tidy(text: string): string {
  const kept: string[] = [];
  let isApart = false;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\s+/g, " ").replace(bullet, "- ").trim();
    if (line === "" || line === "-") {
      isApart = true;
      continue;
    }
    const before = kept.at(-1);
    const continuesList = line.startsWith("- ") && before?.startsWith("- ");
    if (isApart && before !== undefined && !continuesList) kept.push("");
    kept.push(line);
    isApart = false;
  }
  return kept.join("\n");
}
