import { Marked, type Token, type Tokens } from "marked";
import { frenchTypography } from "../wording/typography.ts";
import { escapeHtml } from "./escape-html.ts";
import { isSafeLink } from "./link.ts";
import type { ShownPicture } from "./picture.ts";
import { pictureHtml } from "./picture-html.ts";

/** As `escapeHtml`, but the author's own entities (`&nbsp;`) stay. */
function escapeText(text: string): string {
  return text.replaceAll(/[<>"']|&(?!#?\w+;)/g, escapeHtml);
}

function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** Finds the picture that an author names; null when it cannot be shown. */
export type FindPicture = (image: {
  readonly href: string;
  readonly alt: string;
  readonly raw: string;
}) => ShownPicture | null;

function markedWith(find: FindPicture): Marked {
  const seen = new Map<Tokens.Image, ShownPicture | null>();
  const shownOf = (image: Tokens.Image): ShownPicture | null => {
    const known = seen.get(image);
    if (known !== undefined) return known;
    const shown = find({ href: image.href, alt: image.text.trim(), raw: image.raw });
    seen.set(image, shown);
    return shown;
  };
  const figure = (image: Tokens.Image): string | null => {
    const shown = shownOf(image);
    if (!shown) return null;
    const caption = image.title
      ? `<figcaption>${escapeText(frenchTypography(image.title))}</figcaption>`
      : "";
    return `<figure>${pictureHtml(shown)}${caption}</figure>\n`;
  };
  return new Marked({
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
      paragraph({ tokens }: Tokens.Paragraph) {
        const [first] = tokens;
        // A picture alone in its paragraph is a figure, with its title as caption.
        const alone = tokens.length === 1 && first?.type === "image" ? figure(first as Tokens.Image) : null;
        return alone ?? `<p>${this.parser.parseInline(tokens)}</p>\n`;
      },
      image(image: Tokens.Image) {
        const shown = shownOf(image);
        return shown ? pictureHtml(shown) : escapeHtml(image.text);
      },
      table({ header, rows }: Tokens.Table) {
        const cells = (row: readonly Tokens.TableCell[]) => row.map((cell) => this.tablecell(cell)).join("");
        const body = rows.map((row) => this.tablerow({ text: cells(row) })).join("");
        const { parser } = this;
        const label = header
          .map(({ tokens }) => parser.parseInline(tokens, parser.textRenderer))
          .filter(Boolean);
        // Too wide for a phone it scrolls, by the keyboard too; its columns are its name.
        return (
          `<div class="wide-table" role="region" tabindex="0" aria-label="${escapeHtml(label.join(", "))}">` +
          `<table>\n<thead>\n${this.tablerow({ text: cells(header) })}</thead>\n` +
          `${body === "" ? "" : `<tbody>${body}</tbody>`}</table></div>\n`
        );
      },
      heading({ tokens, depth }: Tokens.Heading) {
        // The page's title is the only first-level heading.
        const level = Math.max(2, depth);
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
    },
  });
}

/** Variables that the text asks for and nobody gives: `{{contact.mail}}`. */
export function unknownVariables(markdown: string, known: ReadonlyMap<string, string>): string[] {
  return [...markdown.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)]
    .map(([, name]) => name as string)
    .filter((name) => !known.has(name));
}

/** Puts the values of `{{name}}` into a text. */
export function fillVariables(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => variables.get(name) ?? whole);
}

/**
 * Markdown to safe HTML: raw HTML shows as text, links that could run a script keep only their text, and
 * `{{name}}` is filled after parsing, so that a value is never read as Markdown. A picture is what `find`
 * says; without it, its alternative text.
 */
export function renderMarkdown(
  markdown: string,
  variables: ReadonlyMap<string, string>,
  find: FindPicture = () => null,
): string {
  const marked = markedWith(find);
  const tokens = marked.lexer(markdown);
  void marked.walkTokens(tokens, (token: Token) => {
    if (token.type === "text" && !("tokens" in token && token.tokens)) {
      token.text = fillVariables(token.text, variables);
    }
    if (token.type === "link") token.href = fillVariables(decode(token.href), variables);
  });
  return marked.parser(tokens);
}
