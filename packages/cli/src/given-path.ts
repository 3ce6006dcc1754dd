import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** npm runs a script in the project's folder, and says in INIT_CWD where the person stands. */
export function givenPath(path: string): string {
  const here = resolve(path);
  return existsSync(here) ? here : resolve(process.env.INIT_CWD ?? "", path);
}
