import type { Translate } from "@tremplin/instance/words";
import type { ReactElement } from "react";
import type { Page } from "./page.ts";

/** Some megabytes at most: the rows of the offers that people look at these days. */
const mostYoung = 2_000;

/** Keeps what is made again and again; what was not asked for while two thousand others were goes. */
export class Kept<Value> {
  #young = new Map<string, Value>();
  #old: ReadonlyMap<string, Value> = new Map();

  /** What is kept under a key, made the first time. */
  of(key: string, make: () => Value): Value {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key) ?? make();
    this.put(key, value);
    return value;
  }

  put(key: string, value: Value): void {
    if (this.#young.size >= mostYoung) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}

/** Something of its own for each language: whatever is kept as HTML is made in words. */
export class ByWords<Value extends object> {
  readonly #all = new WeakMap<Translate, Value>();
  readonly #make: () => Value;

  constructor(make: () => Value) {
    this.#make = make;
  }

  of(t: Translate): Value {
    const known = this.#all.get(t);
    if (known) return known;
    const value = this.#make();
    this.#all.set(t, value);
    return value;
  }
}

/** Keeps the HTML of parts of pages that are made again and again from the same things. */
export class KeptMarkup {
  readonly #byWords = new ByWords(() => new Kept<string>());

  /** A part's HTML, made by `render` the first time; beside the page's words, `key` says all that it is made from. */
  of({ t, toMarkup }: Page, key: string, render: () => ReactElement): string {
    return this.#byWords.of(t).of(key, () => toMarkup(render()));
  }
}
