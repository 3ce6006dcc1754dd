import { Marked, type Token, type Tokens } from "marked";
import { frenchTypography } from "../wording/typography.ts";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] as string);
}

/** As `escapeHtml`, but the author's own entities (`&nbsp;`) stay. */
function escapeText(text: string): string {
  return text.replaceAll(/[<>"']|&(?!#?\w+;)/g, (sign) => escapes[sign] as string);
}

/** A link that leads somewhere and can run nothing: the web, mail, phone, or a place of this site. */
function isSafeLink(href: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(href);
}

const marked = new Marked({
  gfm: true,
  renderer: {
    html({ text }: Tokens.HTML | Tokens.Tag) {
      return escapeHtml(text);
    },
    text(token: Tokens.Text | Tokens.Escape) {
      // Also inside what looks like a raw block, where marked itself would not escape.
      return "tokens" in token && token.tokens
        ? this.parser.parseInline(token.tokens)
        : escapeText(frenchTypography(token.text));
    },
    link({ href, tokens }: Tokens.Link) {
      const text = this.parser.parseInline(tokens);
      return isSafeLink(href) ? `<a href="${escapeHtml(encodeURI(decode(href)))}">${text}</a>` : text;
    },
    image({ text }: Tokens.Image) {
      return escapeHtml(text);
    },
    heading({ tokens, depth }: Tokens.Heading) {
      // The page's title is the only first-level heading.
      const level = Math.max(2, depth);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
  },
});

function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** Variables that the text asks for and nobody gives: `{{contact.mail}}`. */
export function unknownVariables(markdown: string, known: ReadonlyMap<string, string>): string[] {
  return [...markdown.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)]
    .map(([, name]) => name as string)
    .filter((name) => !known.has(name));
}

/**
 * Markdown to safe HTML: raw HTML shows as text, links that could run a script keep only their text, and
 * `{{name}}` is filled after parsing, so that a value is never read as Markdown.
 */
export function renderMarkdown(markdown: string, variables: ReadonlyMap<string, string>): string {
  const tokens = marked.lexer(markdown);
  const fill = (text: string) =>
    text.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => variables.get(name) ?? whole);
  void marked.walkTokens(tokens, (token: Token) => {
    if (token.type === "text" && !("tokens" in token && token.tokens)) token.text = fill(token.text);
    if (token.type === "link") token.href = fill(decode(token.href));
  });
  return marked.parser(tokens);
}
