import { nearest } from "../../config/nearest.ts";
import { fieldsOf, notPointer, unknownType, wrongType } from "./explain.ts";
import { BrokenReference, example, inside, type Origin, show, TokenFault } from "./fault.ts";
import { type Read, readColor } from "./read-color.ts";
import type { RawToken } from "./read-file.ts";
import { readDimension, readFontFamily, readFontWeight, readNumber } from "./read-simple.ts";
import { aliasOf, isReference, pointerOf, type Reference, splitPointer } from "./reference.ts";
import {
  isGroup,
  type ShadowLayer,
  type TokenType,
  type TokenValue,
  tokenTypes,
  type ValueOf,
} from "./type.ts";

/** What the files do not hold, but their tokens may point at. */
export interface Beyond {
  /** The type that a path must have, when the theme knows it. */
  typeOf(path: string): TokenType | null;
  /** A value that is worked out: the step of a ramp, a colour of the modes. */
  find(path: string, resolve: (path: string) => TokenValue): TokenValue | null;
  /** Names that may be proposed for a mistyped one. */
  readonly names: readonly string[];
}

type Readers = { readonly [Type in TokenType]: (value: unknown, origin: Origin) => ValueOf[Type] };

/**
 * Follows the references of merged files and reads their values, each token once. A fault is told where it was
 * written: what points at a broken token says nothing more.
 */
export class Resolver {
  readonly faults: TokenFault[] = [];
  readonly #tokens: ReadonlyMap<string, RawToken>;
  readonly #beyond: Beyond;
  readonly #done = new Map<string, TokenValue | null>();
  readonly #way: string[] = [];

  constructor(tokens: ReadonlyMap<string, RawToken>, beyond: Beyond) {
    this.#tokens = tokens;
    this.#beyond = beyond;
  }

  /** The token's value; null when it has a fault, which is then in `faults`. */
  get(path: string): TokenValue | null {
    const done = this.#done.get(path);
    if (done !== undefined) return done;
    const token = this.#tokens.get(path);
    let value: TokenValue | null = null;
    try {
      value = token ? this.#guarded(token) : this.#beyond.find(path, (other) => this.#require(other));
    } catch (error) {
      if (error instanceof TokenFault) this.faults.push(error);
      else if (!(error instanceof BrokenReference)) throw error;
    }
    this.#done.set(path, value);
    return value;
  }

  #require(path: string): TokenValue {
    const value = this.get(path);
    if (value === null) throw new BrokenReference(path);
    return value;
  }

  #guarded(token: RawToken): TokenValue {
    const { path, origin } = token;
    if (this.#way.includes(path)) {
      const loop = [...this.#way.slice(this.#way.indexOf(path)), path].join(" → ");
      const said = {
        fr: `ces valeurs se renvoient l'une à l'autre : ${loop}`,
        en: `circular reference: ${loop}`,
      };
      const mend = { fr: "Donnez une valeur à l'une d'elles.", en: "Give one of them a value." };
      throw new TokenFault(origin, said, mend);
    }
    this.#way.push(path);
    try {
      return this.#read(token);
    } finally {
      this.#way.pop();
    }
  }

  #read(token: RawToken): TokenValue {
    const known = this.#beyond.typeOf(token.path);
    const place = inside(token.origin, isGroup(token.value) && "$ref" in token.value ? "$ref" : "$value");
    const target = this.#tokenBehind(token.value, place);
    const said = token.type ?? (target ? target.type : known);
    if (said === null)
      throw new TokenFault(token.origin, { fr: 'il manque "$type"', en: '"$type" is missing' }, example);
    if (known !== null && said !== known) {
      const at = token.type === null ? place : token.typeOrigin;
      throw wrongType(at, said, known);
    }
    const type = tokenTypes.find((each) => each === said);
    if (!type) throw unknownType(token.typeOrigin, said);
    if (target) {
      if (target.type !== type) throw wrongType(place, target.type, type);
      return target;
    }
    return { type, value: this.#readers[type](this.#follow(token.value, place), place) } as TokenValue;
  }

  /** The token that a value is nothing but a reference to; null when it is something else, or part of one. */
  #tokenBehind(value: unknown, place: Origin): TokenValue | null {
    const reference = this.#referenceOf(value, place);
    return reference && reference.parts.length === 0 ? this.#target(reference, place) : null;
  }

  #referenceOf(value: unknown, place: Origin): Reference | null {
    const alias = aliasOf(value);
    if (alias !== null) return { path: alias, parts: [] };
    const steps = pointerOf(value);
    if (steps === null) {
      if (isReference(value)) throw new TokenFault(place, notPointer(value), example);
      return null;
    }
    if (steps.length === 0) throw new TokenFault(place, notPointer(value), example);
    return splitPointer(steps, (path) => this.#tokens.has(path));
  }

  #target({ path }: Reference, place: Origin): TokenValue {
    if (!this.#tokens.has(path)) {
      const found = this.#beyond.find(path, (other) => this.#require(other));
      if (found) return found;
      throw this.#unknown(path, place);
    }
    return this.#require(path);
  }

  /** What a value says once it points at nothing any more: a reference in it may be to a part of another token. */
  #follow(value: unknown, place: Origin): unknown {
    const reference = this.#referenceOf(value, place);
    if (!reference) return value;
    const { path, parts } = reference;
    const token = this.#tokens.get(path);
    if (!token) throw this.#unknown(path, place);
    // A token that is read through must be right as a whole.
    this.#require(path);
    let found: unknown = token.value;
    for (const part of parts) {
      found = this.#follow(found, token.origin);
      const holds = (isGroup(found) || Array.isArray(found)) && Object.hasOwn(found, part);
      found = holds ? Reflect.get(found as object, part) : undefined;
      if (found === undefined) {
        const said = { fr: `"${path}" n'a pas de partie "${part}"`, en: `"${path}" has no part "${part}"` };
        throw new TokenFault(place, said, example);
      }
    }
    return this.#follow(found, place);
  }

  #unknown(path: string, place: Origin): TokenFault {
    const near = nearest(path, [...this.#tokens.keys(), ...this.#beyond.names]);
    return new TokenFault(
      place,
      { fr: `"${path}" n'existe pas`, en: `there is no "${path}"` },
      near
        ? { fr: `Vouliez-vous dire "{${near}}" ?`, en: `Did you mean "{${near}}"?` }
        : { fr: "Donnez la valeur elle-même.", en: "Give the value itself." },
    );
  }

  /** A part of a composite value: a reference to a token of that type, or the value itself. */
  #part<Type extends TokenType>(type: Type, value: unknown, place: Origin): ValueOf[Type] {
    const target = this.#tokenBehind(value, place);
    if (!target) return this.#readers[type](this.#follow(value, place), place);
    if (target.type !== type) throw wrongType(place, target.type, type);
    return target.value as ValueOf[Type];
  }

  readonly #readers: Readers = {
    color: (value, origin) => {
      const parts = isGroup(value) ? { ...value } : value;
      if (isGroup(parts) && Array.isArray(parts.components))
        parts.components = parts.components.map((part) => this.#follow(part, origin));
      return taken(readColor(parts), origin);
    },
    dimension: (value, origin) => taken(readDimension(value), origin),
    fontFamily: (value, origin) => {
      const names = Array.isArray(value)
        ? value.flatMap((name) => (isReference(name) ? this.#part("fontFamily", name, origin) : name))
        : value;
      return taken(readFontFamily(names), origin);
    },
    fontWeight: (value, origin) => taken(readFontWeight(value), origin),
    number: (value, origin) => taken(readNumber(value), origin),
    shadow: (value, origin) => {
      const layers = Array.isArray(value) ? value : [value];
      if (layers.length === 0 || layers.length > 6)
        throw new TokenFault(
          origin,
          { fr: "il faut une à six ombres", en: "expected one to six shadows" },
          example,
        );
      return layers.flatMap((layer, at) =>
        this.#shadow(layer, layers.length > 1 ? inside(origin, String(at)) : origin),
      );
    },
    typography: (value, origin) => {
      const parts = fieldsOf(value, origin, [
        "fontFamily",
        "fontSize",
        "fontWeight",
        "letterSpacing",
        "lineHeight",
      ]);
      const at = (name: string) => inside(origin, name);
      return {
        fontFamily: this.#part("fontFamily", parts.fontFamily, at("fontFamily")),
        fontSize: this.#part("dimension", parts.fontSize, at("fontSize")),
        fontWeight: this.#part("fontWeight", parts.fontWeight, at("fontWeight")),
        letterSpacing: this.#part("dimension", parts.letterSpacing, at("letterSpacing")),
        lineHeight: this.#part("number", parts.lineHeight, at("lineHeight")),
      };
    },
  };

  #shadow(value: unknown, origin: Origin): readonly ShadowLayer[] {
    const target = this.#tokenBehind(value, origin);
    if (target) {
      if (target.type !== "shadow") throw wrongType(origin, target.type, "shadow");
      return target.value;
    }
    const parts = fieldsOf(value, origin, ["color", "offsetX", "offsetY", "blur", "spread"], ["inset"]);
    const length = (name: string) => this.#part("dimension", parts[name], inside(origin, name));
    const inset = parts.inset ?? false;
    if (typeof inset !== "boolean")
      throw new TokenFault(
        inside(origin, "inset"),
        { fr: `${show(inset)} : il faut true ou false`, en: `${show(inset)}: expected true or false` },
        example,
      );
    return [
      {
        color: this.#part("color", parts.color, inside(origin, "color")),
        offsetX: length("offsetX"),
        offsetY: length("offsetY"),
        blur: length("blur"),
        spread: length("spread"),
        inset,
      },
    ];
  }
}

function taken<Value>(read: Read<Value>, origin: Origin): Value {
  if ("value" in read) return read.value;
  throw new TokenFault(origin, read.wrong, example);
}
