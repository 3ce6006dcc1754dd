import "./compile-cache.mjs";

// React has a slow form for developers. This file is JavaScript because Node would load its reader of types, 15 MB, for
// it alone.
process.env.NODE_ENV ??= "production";

const { serve } = await import("./serve.ts");
const { loadBuiltSite } = await import("./site.ts");

process.exitCode = await serve(process.env, loadBuiltSite);
