import type { Translate } from "@tremplin/instance/words";
import type { ReactElement } from "react";
import type { Page } from "./page.ts";

/** Headers, footers and the like: a board has few that are unlike each other, whose keys hold addresses and names. */
const mostYoung = 200;

/** Keeps what is made again and again; what was not asked for while two hundred others were goes. */
class Kept {
  #young = new Map<string, string>();
  #old: ReadonlyMap<string, string> = new Map();

  /** What is kept under a key, made the first time. */
  of(key: string, make: () => string): string {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key) ?? make();
    if (this.#young.size >= mostYoung) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
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
  readonly #byWords = new ByWords(() => new Kept());

  /** A part's HTML, made by `render` the first time; beside the page's words, `key` says all that it is made from. */
  of({ t, toMarkup }: Page, key: string, render: () => ReactElement): string {
    return this.#byWords.of(t).of(key, () => toMarkup(render()));
  }
}
