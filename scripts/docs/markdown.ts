/** What a Markdown file points at, and what of it can be pointed at. */
export interface Pointing {
  /** Targets of links and pictures, as written; addresses of the web are left out. */
  readonly targets: readonly string[];
  /** Names that its headings get on a forge: `#une-seule-fois`. */
  readonly anchors: ReadonlySet<string>;
}

/** Reads the links, pictures and headings of a Markdown text; what stands in code is an example, and no link. */
export function readMarkdown(text: string): Pointing {
  const prose = text.replaceAll(/^ *(```+)[^\n]*\n[\s\S]*?^ *\1 *$/gm, "");
  const headings = [...prose.matchAll(/^#{1,6} +(.+)$/gm)].map(([, title = ""]) => title);
  const plain = prose.replaceAll(/`[^`\n]*`/g, "");
  const found = [
    ...plain.matchAll(/\]\(([^)\s]+)[^)]*\)/g),
    ...plain.matchAll(/<img\b[^>]*\bsrc="([^"]+)"/g),
  ];
  return {
    targets: found.map(([, target = ""]) => target).filter((target) => !/^(?:[a-z]+:|\/)/.test(target)),
    anchors: new Set(headings.map(anchorOf)),
  };
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
}
