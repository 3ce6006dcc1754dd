import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { generatedFiles } from "./generated-files.ts";

/** Without what the formatter changes: the widths of tables. */
function unaligned(markdown: string): string {
  return markdown.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
}

test.each(generatedFiles())(
  "$url.pathname is current: pnpm -C packages/instance run generate",
  async ({ url, text }) => {
    const written = await readFile(url, "utf8");
    if (url.pathname.endsWith(".json")) expect(JSON.parse(written)).toEqual(JSON.parse(text));
    else expect(unaligned(written)).toBe(unaligned(text));
  },
);
