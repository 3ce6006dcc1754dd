/**
 * A rule said no. A refusal is a value, never an exception: the web turns its `code` into words,
 * `details` fills their placeholders.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** What a rule answers: the value, or the named reason why not. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> };

/** Wraps the value of a rule that said yes. */
export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Names the reason of a rule that said no. */
export function refuse<Code extends string>(
  code: Code,
  details?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: details ? { code, details } : { code } };
}
