import { getDocumentProxy } from "unpdf";

/** A PDF as a reader of such files takes it in: its text, what it says of itself, and the tags of its first page. */
export async function readPdf(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, rank) => document.getPage(rank + 1)),
  );
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const text = texts
    .flatMap(({ items }) => items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")))
    .join("");
  const tree = await pages[0]?.getStructTree();
  // The library types this as a bare object.
  const { info } = (await document.getMetadata()) as unknown as {
    info: Record<string, unknown>;
  };
  return { document, text, info, tree };
}

/** The tags of a tree, in reading order. */
export function tagsOf(node: unknown): string[] {
  const { role, children = [] } = node as { role?: string; children?: unknown[] };
  return [...(role ? [role] : []), ...children.flatMap(tagsOf)];
}
