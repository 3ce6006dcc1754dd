import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const app = fileURLToPath(new URL("../app/", import.meta.url));

/** The public face, by what overrides call it. */
const face: Readonly<Record<string, string>> = {
  "@tremplin/web/slots": "slots/index.ts",
  "@tremplin/web/slots/parts": "slots/parts.ts",
};

/** Libraries that overrides may use, and the web application has. */
const shared = /^(?:react(?:\/.*)?|@tremplin\/ui)$/;

/**
 * Lets the code of an instance's `overrides/`, which lies in no package, import the public face and nothing else.
 * `folder` answers where it lies; `built` is the file that stands for the face when overrides are built apart.
 */
export function overrideImports(folder: () => string | null, built?: string): Plugin {
  return {
    name: "override-imports",
    enforce: "pre",
    async resolveId(source, importer) {
      const own = importer ? realFolder(folder()) : null;
      if (own === null || !importer || !isWithin(own, importer)) return null;
      const faceFile = face[source];
      if (faceFile !== undefined) return built ? { id: built, external: true } : join(app, faceFile);
      if (shared.test(source)) return this.resolve(source, join(app, "root.tsx"), { skipSelf: true });
      if (source.startsWith(".") && isWithin(own, resolve(dirname(importer), source))) return null;
      return this.error(
        `overrides/${relative(own, importer)} : « ${source} » n'est pas permis ici. Importez de @tremplin/web/slots, @tremplin/ui, react, ou d'un fichier de overrides/.`,
      );
    },
  };
}

/** While developing: what lets the pages and the overrides of the instance that is served meet. */
export function developedOverrides(): Plugin[] {
  let folder: string | null = null;
  // The server says which instance it serves, as a plugin does to another.
  const found: Plugin = {
    name: "overrides-found",
    apply: "serve",
    configResolved({ plugins }) {
      folder = plugins.find(({ name }) => name === "overrides-folder")?.api?.folder ?? null;
    },
  };
  return [found, { ...overrideImports(() => folder), apply: "serve" }, overridesStyle(() => folder)];
}

/** Serves the style sheet of overrides as `/app/overrides.css`. */
function overridesStyle(folder: () => string | null): Plugin {
  const id = join(app, "overrides.css");
  return {
    name: "overrides-style",
    apply: "serve",
    enforce: "pre",
    resolveId: (source) => {
      const [path, query] = source.split("?");
      if (path !== "/app/overrides.css") return null;
      return query === undefined ? id : `${id}?${query}`;
    },
    load(loaded) {
      const own = folder();
      if (loaded.split("?")[0] !== id || own === null) return null;
      this.addWatchFile(join(own, "style.css"));
      return overridesSheet(own);
    },
  };
}

/** The style sheet of overrides: the utilities that they use, and their own `style.css` if there is one. */
export function overridesSheet(folder: string): string {
  const quoted = (path: string) => JSON.stringify(path.replaceAll("\\", "/"));
  return [
    "@layer theme, base, components, utilities;",
    `@import "tailwindcss/theme.css" layer(theme);`,
    `@import "tailwindcss/utilities.css" layer(utilities) source(${quoted(folder)});`,
    `@import ${quoted(join(app, "styles/theme-names.css"))};`,
    ...(existsSync(join(folder, "style.css"))
      ? [`@import ${quoted(join(folder, "style.css"))} layer(components);`]
      : []),
    "",
  ].join("\n");
}

/** The folder as Vite names files in it; null where there is none. */
function realFolder(folder: string | null): string | null {
  return folder !== null && existsSync(folder) ? realpathSync(folder) : null;
}

function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path.split("?")[0] ?? path);
  return inside !== "" && !inside.startsWith("..") && resolve(folder, inside) !== inside;
}
