import { describe, expect, test } from "vitest";
import { aWorkspace } from "../testing.ts";
import { insides } from "./insides.ts";

describe("insides", () => {
  test.each([
    'import { fold } from "@tremplin/core/text";',
    'import { openOffer } from "./queries/offer.ts";',
    'import manifest from "../package.json";',
    'import { readFile } from "node:fs/promises";',
  ])("allows %s", (text) => {
    expect(insides(aWorkspace({ "packages/database/src/open.ts": text }))).toEqual([]);
  });

  test.each([
    ['import { fold } from "@tremplin/core/src/text/fold.ts";', "entre dans le package d'un autre"],
    ['import type { Page } from "@tremplin/web/app/page.ts";', "entre dans le package d'un autre"],
    ['import { fold } from "../../core/src/text/fold.ts";', "sort de packages/database"],
    ['import { run } from "../../../scripts/run.ts";', "sort de packages/database"],
  ])("refuses %s", (text, what) => {
    const problems = insides(aWorkspace({ "packages/database/src/open.ts": text }));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain(what);
  });
});
