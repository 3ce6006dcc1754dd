import { accept, type Result, refuse } from "../shared/index.ts";

/** Digits and letters that nobody takes for another, read aloud or on paper: no 0, 1, I, L, O, U. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
export const codeLength = 8;
/** Signs of a code that are kept to tell it from others. */
export const codeHintLength = 2;

/** For how long an advisor's code may be good, in days, and for how many sign-ups. */
export const codeDays = [1, 7, 30] as const;
export const mostCodeUses = 60;

/** A new code. `random(bytes)` gives that many random bytes. */
export function newCode(random: (bytes: number) => Uint8Array): string {
  let code = "";
  while (code.length < codeLength) {
    // Bytes beyond the last whole alphabet would favour its first signs.
    for (const byte of random(codeLength * 2)) {
      if (byte < 240 && code.length < codeLength) code += alphabet[byte % alphabet.length];
    }
  }
  return code;
}

/** A code in two groups, as it is shown and read aloud: `K7MP-3QXR`. */
export function shownCode(code: string): string {
  return `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;
}

/** A code as it was typed, in whatever case and grouping; null for what can be none. */
export function typedCode(text: string): string | null {
  const code = text.toUpperCase().replaceAll(/[\s.\-–—_]/g, "");
  const isCode = code.length === codeLength && [...code].every((sign) => alphabet.includes(sign));
  return isCode ? code : null;
}

/** What the use of a code looks at. */
export interface CodeLife {
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly uses: number;
  readonly mostUses: number;
}

export type CodeRefusal = "code-old" | "code-spent" | "code-revoked";

/** Whether somebody may still sign up with a code, or why not. */
export function openCode<Code extends CodeLife>(code: Code, now: Date): Result<Code, CodeRefusal> {
  if (code.revokedAt !== null) return refuse("code-revoked");
  if (now >= code.expiresAt) return refuse("code-old");
  return code.uses < code.mostUses ? accept(code) : refuse("code-spent");
}
