import { describe, expect, test } from "vitest";
import { aWorkspace } from "../testing.ts";
import { direction } from "./direction.ts";

describe("direction", () => {
  test.each([
    ["packages/database/src/offer.ts", 'import { publish } from "@tremplin/core/offer";'],
    ["packages/api/src/show.ts", 'import { openDatabase } from "@tremplin/database";'],
    ["apps/web/app/page.ts", 'import type { Caller } from "@tremplin/api";'],
    ["packages/core/src/offer.ts", 'import { z } from "zod";'],
    ["packages/core/src/offer.ts", 'import type { Offer } from "@tremplin/core/offer";'],
    ["tests/e2e/src/search.ts", 'import { openDatabase } from "@tremplin/database";'],
  ])("%s may say %s", (path, text) => {
    expect(direction(aWorkspace({ [path]: text }))).toEqual([]);
  });

  test.each([
    [
      "packages/core/src/offer.ts",
      'import { openDatabase } from "@tremplin/database";',
      "core importe @tremplin/database.",
    ],
    [
      "packages/core/src/offer.ts",
      'import type { Db } from "@tremplin/database";',
      "core importe @tremplin/database.",
    ],
    ["packages/ui/src/field.tsx", 'export * from "@tremplin/core";', "ui importe @tremplin/core."],
    [
      "packages/database/src/a.ts",
      'const api = await import("@tremplin/api");',
      "database importe @tremplin/api.",
    ],
    [
      "apps/web/app/page.ts",
      'import { openDatabase } from "@tremplin/database";',
      "web importe @tremplin/database.",
    ],
    [
      "apps/web/app/page.ts",
      'import { createCaller } from "@tremplin/api";',
      "web importe @tremplin/api autrement que comme type.",
    ],
    ["packages/api/src/a.ts", 'import { find } from "@tremplin/e2e";', "packages/api importe @tremplin/e2e."],
  ])("%s may not say %s", (path, text, what) => {
    const problems = direction(aWorkspace({ [path]: text }));
    expect(problems).toEqual([{ where: `${path}:1`, what, why: expect.any(String) }]);
  });

  test("says why", () => {
    const [problem] = direction(aWorkspace({ "packages/core/src/a.ts": 'import "@tremplin/api";' }));
    expect(problem?.why).toMatch(/^core n'importe rien de nous : /);
  });
});
