import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { developedOverrides } from "./vite/overrides.ts";
import { precompress } from "./vite/precompress.ts";
import { reloadPages } from "./vite/reload-pages.ts";

export default defineConfig(({ command }) => ({
  plugins: [developedOverrides(), tailwindcss(), reactRouter(), precompress(), reloadPages()],
  environments: {
    // The server imports `handle` from here, never the context modules beside it: a second copy of
    // those would be a second context, and every loader would find it empty.
    ssr: {
      build: { rollupOptions: { input: "./app/handle.ts" } },
      // One file to read at each start instead of eighty.
      resolve: command === "build" ? { noExternal: ["react-router"] } : {},
    },
  },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The map with tiles, which loads only where it shows.
    chunkSizeWarningLimit: 1200,
  },
}));
