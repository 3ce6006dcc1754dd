import { expect, test } from "vitest";
import { aWorkspace } from "../testing.ts";
import { ownedFolders } from "./owned-folders.ts";

test.each(["../../../templates/mission-locale/instance.json", "../../../instances/dijon/instance.json"])(
  "nobody imports %s",
  (specifier) => {
    const text = `import settings from "${specifier}" with { type: "json" };`;
    const [problem] = ownedFolders(aWorkspace({ "packages/api/src/a.ts": text }));
    expect(problem?.what).toContain(specifier.replaceAll("../", ""));
  },
);

test("a folder of the package that has such a name is its own", () => {
  const files = { "packages/api/src/a.ts": 'import { mail } from "./templates/mail.ts";' };
  expect(ownedFolders(aWorkspace(files))).toEqual([]);
});
