import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { handle, installOverrides } from "@tremplin/web";
import { builtFiles } from "./built-files.ts";
import type { StaticFile } from "./http/files.ts";
import { buildOverrides, loadOverrides } from "./overrides.ts";
import { StartError } from "./start-error.ts";

/** What the web application gives to the server. */
export interface Site {
  /** Makes the pages. */
  readonly handle: typeof handle;
  /** The style sheets of the looks that a theme may choose, by name: `hero-steps`. */
  readonly looks: Readonly<Record<string, string>>;
  /** The files for browsers, by address. */
  readonly files: ReadonlyMap<string, StaticFile>;
  /** Address of the style sheet of the instance's overrides; absent where there are none. */
  readonly overridesSheet?: string | null;
}

/** Gives the web application, dressed with what an instance's folder puts in its slots. */
export type LoadSite = (instanceDir: string) => Promise<Site>;

interface BuiltPages extends Pick<Site, "handle" | "looks"> {
  readonly installOverrides: typeof installOverrides;
}

const pages = new URL("../../web/build/server/index.js", import.meta.url);
const files = fileURLToPath(new URL("../../web/build/client/", import.meta.url));

/** Builds the overrides of an instance ahead of its start; answers whether it has any. */
export async function prepareOverrides(instanceDir: string): Promise<boolean> {
  checkBuilt();
  return (await buildOverrides(instanceDir, fileURLToPath(pages))) !== null;
}

function checkBuilt(): void {
  if (existsSync(pages)) return;
  throw new StartError(
    "Le site n'est pas construit. Lancez « npm start », ou « pnpm build » puis recommencez.",
  );
}

/** The web application as it was built: the same for every instance, whose overrides are built beside it. */
export async function loadBuiltSite(instanceDir: string): Promise<Site> {
  checkBuilt();
  const { handle, looks, installOverrides } = (await import(pages.href)) as BuiltPages;
  const own = await loadOverrides(instanceDir, fileURLToPath(pages));
  if (own === null) return { handle, looks, files: await builtFiles(files) };
  installOverrides(own.overrides);
  const both = new Map([...(await builtFiles(files)), ...own.files]);
  return { handle, looks, files: both, overridesSheet: own.sheet };
}
