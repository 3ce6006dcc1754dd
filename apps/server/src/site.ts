import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { handle } from "@tremplin/web";
import { builtFiles } from "./built-files.ts";
import type { StaticFile } from "./http/files.ts";
import { StartError } from "./start-error.ts";

/** What the web application gives to the server. */
export interface Site {
  /** Makes the pages. */
  readonly handle: typeof handle;
  /** The style sheets of the looks that a theme may choose, by name: `hero-steps`. */
  readonly looks: Readonly<Record<string, string>>;
  /** The files for browsers, by address. */
  readonly files: ReadonlyMap<string, StaticFile>;
}

export type LoadSite = () => Promise<Site>;

const pages = new URL("../../web/build/server/index.js", import.meta.url);
const files = fileURLToPath(new URL("../../web/build/client/", import.meta.url));

/** The web application as it was built. */
export async function loadBuiltSite(): Promise<Site> {
  if (!existsSync(pages)) {
    throw new StartError(
      "Le site n'est pas construit. Lancez « npm start », ou « pnpm build » puis recommencez.",
    );
  }
  const built = (await import(pages.href)) as Pick<Site, "handle" | "looks">;
  return { handle: built.handle, looks: built.looks, files: await builtFiles(files) };
}
