import { explainUnknownKey } from "../config/explain.ts";
import { type JsonSource, readJson } from "../config/json.ts";
import type { Bilingual, Problem } from "../problem.ts";
import { type ColorName, colorNames, type Mode } from "./names.ts";
import type { BrandColors } from "./palette.ts";
import { readColor, readDimension, readFontFamily, type TokenValue } from "./token-value.ts";

/** Path of the tokens in an instance's folder. */
export const tokensFile = "theme/theme.tokens.json";

export type RadiusName = "s" | "m" | "l";
export type FontName = "body" | "heading";

/** What an instance says of its look; all but the main colour may be left to the derivation. */
export interface ThemeTokens {
  readonly brand: BrandColors;
  readonly colors: Readonly<Record<Mode, Partial<Record<ColorName, string>>>>;
  readonly radius: Partial<Record<RadiusName, string>>;
  readonly font: Partial<Record<FontName, string>>;
}

type Reader = (value: unknown) => TokenValue;
type TokenType = "color" | "dimension" | "fontFamily";

const readers: Readonly<Record<TokenType, Reader>> = {
  color: readColor,
  dimension: readDimension,
  fontFamily: readFontFamily,
};

const groups: Readonly<Record<string, readonly [type: TokenType, names: readonly string[]]>> = {
  brand: ["color", ["main", "accent", "neutral"]],
  light: ["color", colorNames],
  dark: ["color", colorNames],
  radius: ["dimension", ["s", "m", "l"]],
  font: ["fontFamily", ["body", "heading"]],
};

const example: Bilingual = {
  fr: 'Exemple : { "brand": { "main": { "$type": "color", "$value": "#0b6b50" } } }.',
  en: 'Example: { "brand": { "main": { "$type": "color", "$value": "#0b6b50" } } }.',
};

/** Reads `theme.tokens.json` (W3C Design Tokens 2025.10), or tells every problem in it. */
export function readTokens(text: string): { tokens: ThemeTokens } | { problems: Problem[] } {
  const read = readJson(tokensFile, text);
  if ("problems" in read) return read;
  const walk = new TokenWalk(read.source);
  const values = walk.run();
  const main = values.brand?.main;
  if (main === undefined && walk.problems.length === 0) {
    walk.tell(
      ["brand", "main"],
      { fr: "il manque la couleur principale", en: "the main colour is missing" },
      example,
    );
  }
  if (main === undefined || walk.problems.length > 0) return { problems: walk.problems };
  const { brand, light = {}, dark = {}, radius = {}, font = {} } = values;
  return { tokens: { brand: { ...brand, main }, colors: { light, dark }, radius, font } };
}

/** Walks the two levels of the file, group then token, and gathers values and problems. */
class TokenWalk {
  readonly problems: Problem[] = [];
  readonly #source: JsonSource;

  constructor(source: JsonSource) {
    this.#source = source;
  }

  run(): Record<string, Record<string, string>> {
    const found: Record<string, Record<string, string>> = {};
    for (const [group, content] of this.#entries(this.#source.value, [])) {
      const known = Object.hasOwn(groups, group) ? groups[group] : undefined;
      if (!known) this.#tellUnknown([], group, Object.keys(groups));
      else found[group] = this.#readGroup(group, content, ...known);
    }
    return found;
  }

  #readGroup(group: string, content: unknown, type: TokenType, names: readonly string[]) {
    const found: Record<string, string> = {};
    const inherited = (content as { $type?: unknown } | null)?.$type;
    for (const [name, token] of this.#entries(content, [group])) {
      const path = [group, name];
      if (!names.includes(name)) {
        this.#tellUnknown([group], name, names);
        continue;
      }
      const { $value, $type = inherited ?? type } = token as { $value?: unknown; $type?: unknown };
      if ($value === undefined) {
        this.tell(path, { fr: 'il manque "$value"', en: '"$value" is missing' }, example);
      } else if ($type !== type) {
        this.tell(
          [...path, "$type"],
          { fr: `$type est ${JSON.stringify($type)}`, en: `$type is ${JSON.stringify($type)}` },
          { fr: `Écrivez "${type}".`, en: `Write "${type}".` },
        );
      } else {
        const read = readers[type]($value);
        if ("css" in read) found[name] = read.css;
        else this.tell([...path, "$value"], read.wrong, example);
      }
    }
    return found;
  }

  /** Members of a group, without what the format itself writes there (`$type`, `$description` …). */
  #entries(value: unknown, path: readonly string[]): [string, unknown][] {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.tell(path, { fr: "il faut un groupe { … }", en: "expected a group { … }" }, example);
      return [];
    }
    return Object.entries(value).filter(([name, inside]) => {
      if (name.startsWith("$")) return false;
      const isGroup = typeof inside === "object" && inside !== null;
      if (!isGroup)
        this.tell([...path, name], { fr: "il faut un groupe { … }", en: "expected a group { … }" }, example);
      return isGroup;
    });
  }

  #tellUnknown(path: readonly string[], name: string, known: readonly string[]): void {
    const { message, mend } = explainUnknownKey(name, known);
    this.tell([...path, name], message, mend);
  }

  tell(path: readonly string[], message: Bilingual, mend: Bilingual): void {
    const key = path.length === 0 ? null : path.join(".");
    this.problems.push({
      code: "token",
      file: tokensFile,
      key,
      line: this.#source.lineOf(path),
      message,
      mend,
    });
  }
}
