import { explainUnknownKey } from "../config/explain.ts";
import { type JsonSource, readJson } from "../config/json.ts";
import type { Problem } from "../problem.ts";
import { example, inside, type Origin, problemOf, show, TokenFault } from "./format/fault.ts";
import { mergeFiles } from "./format/merge.ts";
import { type RawToken, readTokenFile, type TokenFile } from "./format/read-file.ts";
import { Resolver } from "./format/resolve.ts";
import { isGroup, type TokenValue } from "./format/type.ts";
import { type Looks, readExtension } from "./looks.ts";
import { type ColorName, colorNames, type Mode, modes } from "./names.ts";
import type { Least } from "./pairs.ts";
import type { BrandColors } from "./palette.ts";
import { rampStep, rampSteps } from "./ramp.ts";
import { shippedTokens } from "./shipped.ts";
import { spreadTypographies } from "./typography.ts";
import { freeGroup, remInPixels, vocabulary } from "./vocabulary.ts";

/** Path of the tokens in an instance's folder. */
export const tokensFile = "theme/theme.tokens.json";

/** What an instance says of its look, over what its base and the product say. */
export interface ThemeTokens {
  readonly brand: BrandColors;
  readonly colors: Readonly<Record<Mode, Partial<Record<ColorName, string>>>>;
  /** Values of all other tokens by path: `radius.m`, `button.background`. */
  readonly values: ReadonlyMap<string, TokenValue>;
  readonly least: Least;
  readonly looks: Looks;
  /** 1-based line where a token stands in the instance's file; null when it does not. */
  lineOf(path: string): number | null;
}

/** Reads `theme.tokens.json` (W3C Design Tokens 2025.10), or tells every problem in it. */
export function readTokens(text: string): { tokens: ThemeTokens } | { problems: Problem[] } {
  const read = readJson(tokensFile, text);
  if ("problems" in read) return read;
  const { tokens, faults } = tokensOf(read.source);
  if (tokens && faults.length === 0) return { tokens };
  // A value of ours that follows a wrong one of the owner's is wrong with it: only the owner's can be mended.
  const own = faults.filter(({ origin }) => origin.file === tokensFile);
  return { problems: (own.length > 0 ? own : faults).map(problemOf) };
}

function tokensOf(source: JsonSource): { tokens: ThemeTokens | null; faults: readonly TokenFault[] } {
  const known = vocabulary();
  const origin: Origin = { file: tokensFile, source, keys: [] };
  const own = readTokenFile(tokensFile, source, (path) => known.has(path));
  const extension = readExtension(source.value, origin);
  const { base } = extension.found;
  const layers = [null, ...(base === null ? [] : [base])].map(shippedTokens);
  const looks = [...layers.map(({ value }) => readExtension(value, origin).found), extension.found];
  const merged = mergeFiles([...layers.map(({ file }) => file), own]);

  const faults = [...merged.faults, ...extension.faults, ...unknownNames(own, source, origin)];
  const resolver = resolverOf(merged.tokens);
  const values = new Map<string, TokenValue>();
  for (const [path, token] of merged.tokens) {
    if (!known.has(path) && !path.startsWith(`${freeGroup}.`)) continue;
    const value = resolver.get(path);
    if (!value) continue;
    const wrong = wrongFor(path, value, token);
    if (wrong) faults.push(wrong);
    else values.set(path, value);
  }
  faults.push(...resolver.faults);
  const check = (path: string, value: TokenValue) => wrongFor(path, value, merged.tokens.get(path) ?? null);
  faults.push(...spreadTypographies(values, merged.tokens, check));
  const main = hexAt(values, "brand.main");
  if (main === undefined && faults.length === 0) {
    const said = { fr: "il manque la couleur principale", en: "the main colour is missing" };
    faults.push(new TokenFault(inside(origin, "brand", "main"), said, example));
  }
  if (main === undefined) return { tokens: null, faults };
  return {
    faults,
    tokens: {
      brand: { main, accent: hexAt(values, "brand.accent"), neutral: hexAt(values, "brand.neutral") },
      colors: { light: colorsOf(values, "light"), dark: colorsOf(values, "dark") },
      values,
      least: { text: numberAt(values, "contrast.text"), control: numberAt(values, "contrast.control") },
      looks: Object.assign({}, ...looks.map((each) => each.looks)) as Looks,
      lineOf: (path) => (own.tokens.has(path) ? source.lineOf(path.split(".")) : null),
    },
  };
}

/** A resolver that also knows the steps of the brand's ramps and the colours of the modes. */
function resolverOf(tokens: ReadonlyMap<string, RawToken>): Resolver {
  const ramps = ["main", "accent", "neutral"].flatMap((name) =>
    rampSteps.map((step) => `ramp.${name}.${step}`),
  );
  return new Resolver(tokens, {
    names: [...ramps, ...colorNames.map((name) => `color.${name}`)],
    typeOf: (path) => vocabulary().get(path)?.type ?? null,
    find(path, resolve) {
      const [group, name = "", step = ""] = path.split(".");
      if (group === "color" && colorNames.some((each) => each === path.slice(6)))
        return { type: "color", value: { mode: path.slice(6) } };
      if (group !== "ramp" || !ramps.includes(path) || !tokens.has(`brand.${name}`)) return null;
      const brand = resolve(`brand.${name}`);
      const hex = brand.type === "color" && "hex" in brand.value ? rampStep(brand.value.hex, step) : null;
      return hex === null ? null : { type: "color", value: { hex, alpha: 1 } };
    },
  });
}

/** Groups and tokens that no theme has. */
function unknownNames(own: TokenFile, source: JsonSource, origin: Origin): TokenFault[] {
  const paths = [...vocabulary().keys()];
  const groups = [...new Set(paths.map((path) => path.slice(0, path.indexOf(".")))), freeGroup];
  const faults: TokenFault[] = [];
  for (const group of isGroup(source.value) ? Object.keys(source.value) : []) {
    if (group.startsWith("$") || groups.includes(group)) continue;
    const { message, mend } = explainUnknownKey(group, groups);
    faults.push(new TokenFault(inside(origin, group), message, mend));
  }
  for (const [path, token] of own.tokens) {
    const [group = "", ...rest] = path.split(".");
    if (group === freeGroup || !groups.includes(group) || vocabulary().has(path)) continue;
    const names = paths
      .filter((each) => each.startsWith(`${group}.`))
      .map((each) => each.slice(group.length + 1));
    const { message, mend } = explainUnknownKey(rest.join("."), names);
    faults.push(new TokenFault(token.origin, message, mend));
  }
  return faults;
}

/** A value of the right type that its place cannot take; null when it can. */
function wrongFor(path: string, { type, value }: TokenValue, token: RawToken | null): TokenFault | null {
  const known = vocabulary().get(path);
  if (!known || !token) return null;
  const tell = (fr: string, en: string) =>
    new TokenFault(inside(token.origin, "$value"), { fr, en }, example);
  if (type === "color") {
    if ("mode" in value)
      return isModal(path)
        ? null
        : tell(
            `"{color.${value.mode}}" change avec le mode : donnez ici une couleur`,
            `"{color.${value.mode}}" changes with the mode: give a colour here`,
          );
    return value.alpha === 1
      ? null
      : tell(
          `${show(value.alpha)} : il faut une couleur opaque (alpha 1)`,
          "expected an opaque colour (alpha 1)",
        );
  }
  const { least, most } = known;
  const amount =
    type === "dimension" ? inPixels(value) : type === "number" || type === "fontWeight" ? value : null;
  if (amount === null || ((least === null || amount >= least) && (most === null || amount <= most)))
    return null;
  const unit = type === "dimension" ? " px" : "";
  const shown = show(type === "dimension" ? `${value.value}${value.unit}` : value);
  const bounds = [least ?? "…", most ?? "…"];
  return tell(
    `${shown} : il faut de ${bounds[0]} à ${bounds[1]}${unit}`,
    `${shown}: expected ${bounds[0]} to ${bounds[1]}${unit}`,
  );
}

/** Components take colours that change with the mode; the colours of a mode and of the brand cannot. */
function isModal(path: string): boolean {
  return path !== "" && !["brand", ...modes].includes(path.slice(0, path.indexOf(".")));
}

function inPixels({ value, unit }: { readonly value: number; readonly unit: "px" | "rem" }): number {
  return unit === "px" ? value : value * remInPixels;
}

function hexAt(values: ReadonlyMap<string, TokenValue>, path: string): string | undefined {
  const found = values.get(path);
  return found?.type === "color" && "hex" in found.value ? found.value.hex : undefined;
}

function numberAt(values: ReadonlyMap<string, TokenValue>, path: string): number {
  const found = values.get(path);
  // Broken, and told as such: anything readable will do.
  return found?.type === "number" ? found.value : 4.5;
}

function colorsOf(values: ReadonlyMap<string, TokenValue>, mode: Mode): Partial<Record<ColorName, string>> {
  const found = colorNames.flatMap((name) => {
    const hex = hexAt(values, `${mode}.${name}`);
    return hex === undefined ? [] : [[name, hex] as const];
  });
  return Object.fromEntries(found);
}
