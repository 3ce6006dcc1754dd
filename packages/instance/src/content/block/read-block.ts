import { frenchTypography } from "../../wording/typography.ts";
import type { BlockDefinition, TextRule } from "./definition.ts";
import { blockDefinitions } from "./definitions.ts";
import { type Fault, proposeName } from "./fault.ts";
import { type KeyContext, type Keys, plainName } from "./key.ts";
import type { ContentPart } from "./parts.ts";
import type { RawPart } from "./split.ts";

export interface BlockContext extends KeyContext {
  /** Whether the page composes the home page. */
  readonly isHome: boolean;
  /** Markdown to safe HTML; what is wrong in it is told by the line on which it begins. */
  readonly render: (markdown: string, line: number) => string;
  readonly tell: (fault: Fault) => void;
}

/** Reads a block; null when something is wrong in it, which is told. */
export function readBlock(
  { name, line, lines }: Extract<RawPart, { kind: "block" }>,
  context: BlockContext,
): ContentPart | null {
  const definition = blockDefinitions.find((each) => each.name === plainName(name));
  if (!definition) {
    const message = { fr: `bloc inconnu « ${name} »`, en: `unknown block "${name}"` };
    const known = blockDefinitions.map((each) => each.name);
    context.tell({ line, key: `:::${name}`, message, mend: proposeName(plainName(name), known) });
    return null;
  }
  if (definition.isHomeOnly && !context.isHome) {
    context.tell({ line, key: `:::${name}`, ...notHere });
    return null;
  }
  return new BlockReader(definition, context).read(line, lines);
}

interface Section {
  /** Line of its heading, or of the block's own. */
  readonly line: number;
  readonly lines: readonly string[];
}

class BlockReader {
  readonly #definition: BlockDefinition;
  readonly #context: BlockContext;
  #isRight = true;

  constructor(definition: BlockDefinition, context: BlockContext) {
    this.#definition = definition;
    this.#context = context;
  }

  read(line: number, lines: readonly string[]): ContentPart | null {
    const { keys, text, items, make } = this.#definition;
    const starts = items === null ? [] : lines.flatMap((each, at) => (/^#{2,4}\s+\S/.test(each) ? [at] : []));
    const own = this.#section({ line, lines: lines.slice(0, starts[0]) }, keys, text);
    if (items !== null && starts.length === 0) this.#wrong(line, noItem(items.label));
    const read = starts.map((start, at) => {
      const end = starts[at + 1] ?? lines.length;
      const title = (lines[start] ?? "").replace(/^#+\s+/, "").trim();
      const section = { line: line + start + 1, lines: lines.slice(start + 1, end) };
      const said = this.#section(section, items?.keys ?? {}, items?.text ?? "none");
      return { title: frenchTypography(this.#context.fill(title)), ...said };
    });
    return this.#isRight ? make({ ...own, items: read }) : null;
  }

  /** The lines `name: value` at the head of a section, then its text. */
  #section({ line, lines }: Section, keys: Keys, text: TextRule) {
    const known = new Map(Object.entries(keys));
    const values: Record<string, unknown> = Object.fromEntries([...known.keys()].map((name) => [name, null]));
    const seen = new Set<string>();
    let at = 0;
    for (; at < lines.length; at += 1) {
      const [, typed, said = ""] =
        /^\s*([\p{L}_-]+)[ \u00a0\u202f]*:(?!\/\/)\s*(.*)$/u.exec(lines[at] ?? "") ?? [];
      if (typed === undefined) break;
      const name = plainName(typed);
      const where = line + at + 1;
      const key = known.get(name);
      // Where a text may stand, what looks like a key may be its first words.
      if (!key && text !== "none" && seen.size === 0 && known.size === 0) break;
      if (!key) this.#wrong(where, unknownKey(typed, name, [...known.keys()]), typed);
      else if (seen.has(name)) this.#wrong(where, twice, typed);
      else if (said !== "") {
        const read = key.read(said.trim(), this.#context);
        if ("wrong" in read) this.#wrong(where, read.wrong, name);
        else values[name] = read.value;
      }
      if (said !== "") seen.add(name);
    }
    for (const [name, key] of known) {
      if (key.isRequired && !seen.has(name)) this.#wrong(line, missingKey(name, key.example), name);
    }
    if (known.has("alt") && !seen.has("alt") && (seen.has("photo") || seen.has("image"))) {
      this.#wrong(line, missingAlt(known.get("alt")?.example ?? ""), "alt");
    }
    const rest = lines.slice(at).join("\n");
    const isEmpty = rest.trim() === "";
    if (text === "none" && !isEmpty) {
      const first = lines.slice(at).findIndex((each) => each.trim() !== "");
      this.#wrong(line + at + first + 1, noText((lines[at + first] ?? "").trim(), [...known.keys()]));
    }
    if (text === "required" && isEmpty) this.#wrong(line, missingText);
    const html = text === "none" || isEmpty ? "" : this.#context.render(rest, line + at + 1);
    return { values: values as never, html };
  }

  #wrong(line: number, { message, mend }: Pick<Fault, "message" | "mend">, key?: string): void {
    this.#isRight = false;
    const name = `:::${this.#definition.name}`;
    this.#context.tell({ line, key: key === undefined ? name : `${name} · ${key}`, message, mend });
  }
}

type Said = Pick<Fault, "message" | "mend">;

function noItem(label: string): Said {
  return {
    message: { fr: "ce bloc est vide", en: "this block is empty" },
    mend: { fr: `Ajoutez une ligne « ### » suivie de ${label}.`, en: 'Add a line that begins with "### ".' },
  };
}

function unknownKey(typed: string, name: string, known: readonly string[]): Said {
  return {
    message: { fr: `clé inconnue « ${typed} »`, en: `unknown key "${typed}"` },
    mend:
      known.length === 0
        ? {
            fr: "Enlevez cette ligne : ce bloc n'a pas de clé.",
            en: "Remove this line: this block has no key.",
          }
        : proposeName(name, known),
  };
}

const notHere: Said = {
  message: { fr: "ce bloc ne va que sur l'accueil", en: "this block is for the home page only" },
  mend: { fr: "Déplacez-le dans content/accueil.md.", en: "Move it to content/accueil.md." },
};

const twice: Said = {
  message: { fr: "cette clé est écrite deux fois", en: "this key is written twice" },
  mend: { fr: "Gardez-en une seule.", en: "Keep only one." },
};

function missingKey(name: string, example: string): Said {
  return {
    message: { fr: `il manque « ${name} »`, en: `"${name}" is missing` },
    mend: { fr: `Ajoutez une ligne « ${name}: ${example} ».`, en: `Add a line "${name}: ${example}".` },
  };
}

function missingAlt(example: string): Said {
  return {
    message: { fr: "l'image n'a pas de texte de remplacement", en: "the picture has no alternative text" },
    mend: {
      fr: `Ajoutez une ligne « alt: » qui dit ce qu'elle montre : « alt: ${example} ».`,
      en: `Add a line "alt:" that says what it shows: "alt: ${example}".`,
    },
  };
}

function noText(line: string, known: readonly string[]): Said {
  const shown = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  return {
    message: { fr: `« ${shown} » n'a pas sa place ici`, en: `"${shown}" is out of place` },
    mend: {
      fr: `Écrivez des lignes « clé: valeur » : ${known.join(", ")}.`,
      en: `Write "key: value" lines: ${known.join(", ")}.`,
    },
  };
}

const missingText: Said = {
  message: { fr: "il manque le texte", en: "the text is missing" },
  mend: {
    fr: "Écrivez-le sous le titre, après une ligne vide.",
    en: "Write it under the heading, after an empty line.",
  },
};
