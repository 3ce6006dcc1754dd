// Builds the overrides of an instance, which the server then loads beside the pages:
// node apps/web/vite/build-overrides.ts <instance>/overrides/index.ts <folder of the result>
import { realpathSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import { build, type InlineConfig } from "vite";
import { overrideImports, overridesSheet } from "./overrides.ts";
import { compressFolder } from "./precompress.ts";

const web = fileURLToPath(new URL("..", import.meta.url));
const pages = join(web, "build/server/index.js");

const [given = "", folder = ""] = process.argv.slice(2);
// As Vite names files that lie behind a link.
const index = realpathSync(given);
const target = resolve(folder);
// Whole or not at all: a board may look for it meanwhile.
const making = `${target}.${process.pid}`;
await rm(making, { recursive: true, force: true });
await mkdir(join(making, "client/assets"), { recursive: true });
try {
  await buildCode();
  await buildSheet();
  await rm(target, { recursive: true, force: true });
  await rename(making, target);
} finally {
  await rm(making, { recursive: true, force: true });
}

/** One module, that shares React and the public face with the pages. */
async function buildCode(): Promise<void> {
  const face = relative(making, pages).replaceAll("\\", "/");
  await build({
    ...usual(),
    plugins: [overrideImports(() => dirname(index), face)],
    build: {
      ssr: index,
      outDir: making,
      emptyOutDir: false,
      target: "es2024",
      rolldownOptions: { external: [/^react(\/.*)?$/], output: { entryFileNames: "overrides.js" } },
    },
    ssr: { noExternal: true, external: ["react"] },
  });
}

async function buildSheet(): Promise<void> {
  const entry = join(making, "overrides.css");
  await writeFile(entry, overridesSheet(dirname(index)));
  const assets = join(making, "client/assets");
  await build({
    ...usual(),
    plugins: [tailwindcss()],
    build: {
      outDir: assets,
      emptyOutDir: false,
      target: "es2022",
      assetsInlineLimit: 0,
      rolldownOptions: { input: entry, output: { assetFileNames: "overrides.[hash][extname]" } },
    },
  });
  await rm(entry);
  await compressFolder(assets);
}

function usual(): InlineConfig {
  return { root: web, configFile: false, logLevel: "warn", publicDir: false };
}
