import { serve } from "./serve.ts";
import { loadBuiltSite } from "./site.ts";

process.exitCode = await serve(process.env, loadBuiltSite);
