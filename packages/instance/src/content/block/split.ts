import type { Fault } from "./fault.ts";

/** A part of a text as it is written: Markdown, or a block between `:::name` and `:::`. */
export type RawPart =
  | { readonly kind: "text"; readonly line: number; readonly text: string }
  | {
      readonly kind: "block";
      readonly line: number;
      readonly name: string;
      readonly lines: readonly string[];
    };

/** Cuts a text into Markdown and blocks. What stands in a fenced code example is left as it is. */
export function splitBlocks(markdown: string, firstLine: number): { parts: RawPart[]; faults: Fault[] } {
  const parts: RawPart[] = [];
  const faults: Fault[] = [];
  let text: string[] = [];
  let textLine = firstLine;
  let block: { line: number; name: string; lines: string[] } | null = null;
  let fence: string | null = null;

  const endText = (next: number) => {
    if (text.some((line) => line.trim() !== "")) {
      parts.push({ kind: "text", line: textLine, text: text.join("\n") });
    }
    text = [];
    textLine = next;
  };

  markdown.split(/\r?\n/).forEach((line, at) => {
    const number = firstLine + at;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence)) fence = null;
    }
    const colons = fence === null && mark === undefined ? /^ {0,3}:{3,}[ \u00a0]*(.*?)\s*$/.exec(line) : null;
    if (!colons) {
      (block ? block.lines : text).push(line);
      return;
    }
    const name = colons[1] ?? "";
    if (block) {
      if (name !== "") faults.push(notClosed(block, number));
      parts.push({ kind: "block", ...block });
      block = null;
      textLine = number + 1;
      if (name === "") return;
    }
    if (name === "") {
      faults.push(notOpened(number));
      return;
    }
    endText(number + 1);
    block = { line: number, name, lines: [] };
  });
  // TypeScript does not see what the loop's function put there.
  const open = block as { line: number; name: string; lines: string[] } | null;
  if (open) {
    faults.push(notClosed(open, null));
    parts.push({ kind: "block", ...open });
  }
  endText(0);
  return { parts, faults };
}

function notClosed(
  { line, name }: { readonly line: number; readonly name: string },
  before: number | null,
): Fault {
  return {
    line,
    key: `:::${name}`,
    message: {
      fr: `le bloc « ${name} » n'est pas fermé${before === null ? "" : ` avant la ligne ${before}`}`,
      en: `the block "${name}" is not closed${before === null ? "" : ` before line ${before}`}`,
    },
    mend: { fr: "Ajoutez une ligne ::: à sa fin.", en: "Add a line ::: at its end." },
  };
}

function notOpened(line: number): Fault {
  return {
    line,
    key: ":::",
    message: { fr: "cette ligne ::: ne ferme aucun bloc", en: "this ::: line closes no block" },
    mend: {
      fr: "Enlevez-la, ou écrivez le nom d'un bloc : « :::bouton ».",
      en: 'Remove it, or write the name of a block: ":::bouton".',
    },
  };
}
