import { elided } from "./elided.ts";
import { closeFallback, openFallback } from "./fallback-marks.ts";
import type {
  CompiledMessage,
  CompiledWords,
  FormatDetails,
  MessageToken,
  WordId,
  WordValues,
} from "./words.ts";

/** Gives the text of a message, its placeholders filled. */
export interface Translate {
  (id: WordId, values?: WordValues): string;
  /** What `Intl` writes the dates and numbers of these words by. */
  readonly intl: string;
}

export interface TranslatorOptions {
  /** BCP 47 tag that decides plurals, numbers and dates; `fr` when not given. */
  readonly language?: string;
  /** IANA zone in which dates are written; `Europe/Paris` when not given. */
  readonly timeZone?: string;
  /** Says what is missing here; ids are shown without it. */
  readonly fallback?: Translate | undefined;
  /** Whether what the fallback says is put between marks, for the page to say so. */
  readonly marksFallback?: boolean;
  /** Marks a missing message, so that it is seen while developing. */
  readonly development?: boolean;
}

const numberStyles: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  integer: { maximumFractionDigits: 0 },
  percent: { style: "percent" },
  euros: { style: "currency", currency: "EUR", trailingZeroDisplay: "stripIfInteger" },
};

const dateStyles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  short: { dateStyle: "short" },
  medium: { dateStyle: "medium" },
  long: { dateStyle: "long" },
  full: { dateStyle: "full" },
};

const timeStyle: Intl.DateTimeFormatOptions = { timeStyle: "short" };

/**
 * Makes `t(id, values)` over compiled messages. Formats are plural, selectordinal, select, number
 * (`integer`, `percent`, `euros`), date (`short`, `medium`, `long`, `full` or an ICU skeleton) and time.
 * A message that is not there shows its id.
 */
export function createTranslator(words: CompiledWords, options: TranslatorOptions = {}): Translate {
  const { language = "fr", timeZone = "Europe/Paris", development = false } = options;
  const { fallback, marksFallback = false } = options;
  const formatters = new Map<string, { format(value: number | Date): string }>();
  const plurals = {
    plural: new Intl.PluralRules(language),
    selectordinal: new Intl.PluralRules(language, { type: "ordinal" }),
  };
  const wholeNumber = new Intl.NumberFormat(language);
  const isFrench = /^fr(?:-|$)/.test(language);

  // Making an Intl formatter costs far more than using it.
  function formatter(kind: string, style: string | FormatDetails | undefined) {
    const key = `${kind} ${typeof style === "string" ? style : JSON.stringify(style)}`;
    let made = formatters.get(key);
    if (!made) {
      if (kind === "number") made = new Intl.NumberFormat(language, numberStyles[String(style)]);
      else {
        const named = kind === "time" ? timeStyle : (dateStyles[String(style ?? "medium")] ?? {});
        const chosen = typeof style === "object" ? style : named;
        made = new Intl.DateTimeFormat(language, { ...chosen, timeZone });
      }
      formatters.set(key, made);
    }
    return made;
  }

  function choose(cases: FormatDetails, kind: string, value: unknown): readonly MessageToken[] {
    const exact = cases[String(value)];
    if (exact) return exact as readonly MessageToken[];
    const rule = kind === "select" ? null : plurals[kind as "plural"].select(Number(value) - offsetOf(cases));
    return (cases[rule ?? "other"] ?? cases.other ?? []) as readonly MessageToken[];
  }

  function write(message: readonly MessageToken[], values: WordValues, count: string): string {
    let text = "";
    for (const [at, token] of message.entries()) {
      if (typeof token === "string") {
        text += token === "#" ? count : isFrench ? elided(token, message[at + 1], values) : token;
      } else text += writeToken(token, values, count);
    }
    return text;
  }

  function writeToken(token: Exclude<MessageToken, string>, values: WordValues, count: string): string {
    const [name, kind, details] = token;
    const value = values[name];
    if (value === undefined) return `{${name}}`;
    if (kind === undefined) return String(value);
    if (kind === "plural" || kind === "selectordinal") {
      const cases = details as FormatDetails;
      const shown = wholeNumber.format(Number(value) - offsetOf(cases));
      return write(choose(cases, kind, value), values, shown);
    }
    if (kind === "select") return write(choose(details as FormatDetails, kind, value), values, count);
    const dated = kind !== "number" && !(value instanceof Date);
    return formatter(kind, details).format(dated ? new Date(value) : (value as number | Date));
  }

  const translate = (id: WordId, values: WordValues = {}) => {
    const message: CompiledMessage | undefined = words[id];
    if (message === undefined) return missing(id, values);
    return typeof message === "string" ? message : write(message, values, "#");
  };
  return Object.assign(translate, { intl: language });

  function missing(id: WordId, values: WordValues): string {
    if (!fallback) return development ? `⟦${id}⟧` : id;
    const said = fallback(id, values);
    return marksFallback ? openFallback + said + closeFallback : said;
  }
}

function offsetOf(cases: FormatDetails): number {
  return Number(cases.offset ?? 0);
}
