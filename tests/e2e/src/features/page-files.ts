import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../support/board.ts";

interface Page {
  /** `espace`, `jeunes`, `:candidate`. */
  readonly parts: readonly string[];
  /** As the registry of features names it: `advisor/file`. */
  readonly file: string;
}

/** The pages of the product, as `apps/web/app/routes.ts` lists them. */
export async function readPages(): Promise<readonly Page[]> {
  const text = await readFile(join(root, "apps/web/app/routes.ts"), "utf8");
  return [...text.matchAll(/\broute\("([^"*]+)", "routes\/([^"]+)\.tsx?"/g)].map(
    ([, path = "", file = ""]) => ({
      parts: path.split("/"),
      file,
    }),
  );
}

/** The file of the page at an address; null where no page is. */
export function fileAt(pages: readonly Page[], address: string): string | null {
  const parts = new URL(address, "http://board").pathname.split("/").slice(1);
  const fitting = pages.filter(
    (page) =>
      page.parts.length === parts.length &&
      page.parts.every((part, at) => part.startsWith(":") || part === parts[at]),
  );
  // A part that is written out counts before one that may be anything, the first part first.
  const [best] = fitting.toSorted((one, other) => writtenOut(other).localeCompare(writtenOut(one)));
  return best?.file ?? null;
}

function writtenOut({ parts }: Page): string {
  return parts.map((part) => (part.startsWith(":") ? "0" : "1")).join("");
}
