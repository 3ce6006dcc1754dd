import { randomBytes } from "node:crypto";

/** Writes a fault of ours on standard error and answers its number, which the page shows. */
export function logError(error: unknown): string {
  const id = randomBytes(4).toString("hex");
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`${new Date().toISOString()} [${id}] ${text}`);
  return id;
}
