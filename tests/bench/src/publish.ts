const begin = "<!-- figures: written by pnpm bench -->";
const end = "<!-- /figures -->";

/** Puts a report between the marks of a document; what stands around them stays. Throws without marks. */
export function publish(document: string, report: string): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The document has no "${begin}" followed by "${end}".`);
  return `${document.slice(0, from + begin.length)}\n\n${report}\n\n${document.slice(to)}`;
}
