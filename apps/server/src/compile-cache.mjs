import { constants, enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// For whatever program imports this before anything else: what is stripped of its types and compiled is kept between two
// starts, beside the libraries, for the folder of temporary files may be emptied.
const kept = fileURLToPath(new URL("../../../node_modules/.cache/node", import.meta.url));
const { status } = enableCompileCache(process.env.NODE_COMPILE_CACHE || kept);
if (status === constants.compileCacheStatus.FAILED) enableCompileCache();
