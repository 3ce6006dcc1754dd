import { expect, test } from "vitest";
import { aWorkspace } from "../testing.ts";
import { pureCore } from "./pure-core.ts";

test.each(["node:crypto", "fs"])("core may not import %s", (specifier) => {
  const problems = pureCore(aWorkspace({ "packages/core/src/id.ts": `import x from "${specifier}";` }));
  expect(problems).toEqual([
    { where: "packages/core/src/id.ts:1", what: `core importe ${specifier}.`, why: expect.any(String) },
  ]);
});

test("its tests may, and so may the others", () => {
  const files = {
    "packages/core/src/id.ts": 'import { z } from "zod";',
    "packages/core/src/id.test.ts": 'import { readFileSync } from "node:fs";',
    "packages/database/src/open.ts": 'import { mkdir } from "node:fs/promises";',
  };
  expect(pureCore(aWorkspace(files))).toEqual([]);
});
