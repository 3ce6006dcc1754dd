#!/usr/bin/env node
import "@tremplin/server/compile-cache";

// Read after that, as it is most of what is read.
const [{ buildProgram }, { runProgram }] = await Promise.all([
  import("./program.ts"),
  import("./run-program.ts"),
]);
await runProgram(buildProgram(), process.argv);
