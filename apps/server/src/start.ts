import { enableCompileCache } from "node:module";

// Before anything else is loaded: React has a slow form for developers, and what is stripped of its
// types and compiled can be kept between two starts.
process.env.NODE_ENV ??= "production";
enableCompileCache();

const { serve } = await import("./serve.ts");
const { loadBuiltSite } = await import("./site.ts");

process.exitCode = await serve(process.env, loadBuiltSite);
