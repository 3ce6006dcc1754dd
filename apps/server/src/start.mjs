import { constants, enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Before anything else is loaded: React has a slow form for developers, and what is stripped of its types and
// compiled is kept between two starts, beside the libraries, for the folder of temporary files may be emptied.
// This file is JavaScript for the same reason: Node would load its reader of types, 15 MB, for it alone.
process.env.NODE_ENV ??= "production";
const kept = fileURLToPath(new URL("../../../node_modules/.cache/node", import.meta.url));
const { status } = enableCompileCache(process.env.NODE_COMPILE_CACHE || kept);
if (status === constants.compileCacheStatus.FAILED) enableCompileCache();

const { serve } = await import("./serve.ts");
const { loadBuiltSite } = await import("./site.ts");

process.exitCode = await serve(process.env, loadBuiltSite);
