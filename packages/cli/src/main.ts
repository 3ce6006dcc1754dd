#!/usr/bin/env node
import "@tremplin/server/compile-cache";

// Read after that, as it is most of what is read.
const { buildProgram } = await import("./program.ts");
await buildProgram().parseAsync();
