import { accept, type Result, refuse } from "../shared/index.ts";

/** Passkeys of one account: those of a telephone, of two computers, and some to spare. */
export const mostPasskeys = 10;
const longestName = 60;

export type PasskeyNameRefusal = "required" | "too-long";

/** What somebody calls a passkey, on one line; refused when it says nothing or too much. */
export function readPasskeyName(typed: string): Result<string, PasskeyNameRefusal> {
  const name = typed.replace(/[\p{Cc}\s]+/gu, " ").trim();
  if (name === "") return refuse("required", { field: "name" });
  return name.length > longestName
    ? refuse("too-long", { field: "name", maximum: longestName })
    : accept(name);
}
