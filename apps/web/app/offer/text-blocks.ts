/** A paragraph (its lines), or the items of a list. */
export type TextBlock =
  | { readonly kind: "paragraph"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly string[] };

const item = /^\s*[-–—•*·]\s+(.*)$/;

/**
 * The blocks of a plain text: an empty line ends a paragraph, lines that begin with a dash are the items
 * of a list, wherever they stand.
 */
export function textBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push({ kind: "paragraph", lines });
    if (items.length > 0) blocks.push({ kind: "list", items });
    lines = [];
    items = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const listed = item.exec(line)?.[1];
    if (listed === undefined ? items.length > 0 : lines.length > 0) close();
    if (listed !== undefined) items.push(listed.trim());
    else if (line.trim() === "") close();
    else lines.push(line.trim());
  }
  close();
  return blocks;
}
