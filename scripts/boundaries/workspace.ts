import { type Import, importsOf } from "./imports.ts";

/** Everything the rules look at, as plain data: tests write theirs by hand. */
export interface Workspace {
  readonly packages: readonly Package[];
  /** Paths under instances/ that git follows, from the root. */
  readonly instanceFiles: readonly string[];
  /** Names of the boards that templates describe. */
  readonly brands: readonly string[];
  /** This checkout is the common trunk itself, not somebody's fork. */
  readonly upstream: boolean;
}

export interface Package {
  /** `@tremplin/core` */
  readonly name: string;
  /** `packages/core` */
  readonly folder: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly files: readonly SourceFile[];
}

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Empty for what is neither TypeScript nor JavaScript. */
  readonly imports: readonly Import[];
}

const CODE = /\.[cm]?[jt]sx?$/;

/** Builds the workspace from the text of its files, keyed by path from the root. */
export function workspaceOf(files: ReadonlyMap<string, string>, upstream = false): Workspace {
  const paths = [...files.keys()];
  return {
    packages: paths.flatMap((path) => {
      const folder = /^((?:apps|packages|tests)\/[^/]+)\/package\.json$/.exec(path)?.[1];
      return folder === undefined ? [] : [packageIn(folder, files)];
    }),
    instanceFiles: paths.filter((path) => path.startsWith("instances/")),
    brands: paths
      .filter((path) => /^templates\/[^/]+\/instance\.json$/.test(path))
      .map((path) => String(JSON.parse(files.get(path) ?? "{}").name)),
    upstream,
  };
}

function packageIn(folder: string, files: ReadonlyMap<string, string>): Package {
  const manifest = JSON.parse(files.get(`${folder}/package.json`) ?? "{}");
  const own = [...files].filter(([path]) => path.startsWith(`${folder}/`));
  return {
    name: manifest.name,
    folder,
    scripts: manifest.scripts ?? {},
    files: own.map(([path, text]) => ({ path, text, imports: CODE.test(path) ? importsOf(path, text) : [] })),
  };
}
