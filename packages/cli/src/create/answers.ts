import type { Commune } from "@tremplin/core/territory";
import type { Bilingual } from "@tremplin/instance";

/** A logo file that was checked. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** All that is needed to make an instance. */
export interface Answers {
  readonly name: string;
  readonly town: Commune;
  /** sRGB hex. */
  readonly color: string;
  /** The finished theme to start from; null: as the product is. */
  readonly theme: string | null;
  /** Null: a monogram is drawn. */
  readonly logo: Logo | null;
  readonly email: string;
  readonly template: string;
  readonly slug: string;
  readonly sampleOffers: boolean;
}

/** What was typed for each answer, as a flag gives it; undefined when nothing was. */
export interface Typed {
  readonly name?: string | undefined;
  readonly town?: string | undefined;
  readonly color?: string | undefined;
  readonly theme?: string | undefined;
  readonly logo?: string | undefined;
  readonly email?: string | undefined;
  readonly template?: string | undefined;
  readonly slug?: string | undefined;
  readonly sampleOffers?: boolean | undefined;
}

/** An answer that can be used, or the reason why not. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Bilingual };

export function good<Value>(value: Value): Checked<Value> {
  return { ok: true, value };
}

export function bad(fr: string, en: string): Checked<never> {
  return { ok: false, reason: { fr, en } };
}
