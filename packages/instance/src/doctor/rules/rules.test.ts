import { describe, expect, test } from "vitest";
import { withInstance } from "../../testing/instance-folder.ts";
import { examine, type Finding } from "../examine.ts";
import type { OverrideFault, RepositoryFacts } from "../rule.ts";
import { folderFixtures } from "./fixtures/folder.ts";
import { lookFixtures } from "./fixtures/look.ts";
import { networkFixtures } from "./fixtures/network.ts";
import { overrideFixtures } from "./fixtures/overrides.ts";
import { type Changes, env, page } from "./fixtures/parts.ts";
import { serverFixtures } from "./fixtures/server.ts";
import { textFixtures } from "./fixtures/text.ts";
import { rules } from "./index.ts";

const fixtures = {
  ...folderFixtures,
  ...lookFixtures,
  ...networkFixtures,
  ...overrideFixtures,
  ...serverFixtures,
  ...textFixtures,
};

/** A change that is no file, read; nothing when it is not there. */
function around<Value>(name: string, json: Changes[string] | undefined): Record<string, Value> {
  return typeof json === "string" ? { [name]: JSON.parse(json) as Value } : {};
}

async function findings(
  code: string,
  { env: variables, repository: facts, compiled: faults, ...files }: Changes,
): Promise<Finding[]> {
  const options = {
    knowsTown: (insee: string) => ["21231", "97411"].includes(insee),
    ...around<Record<string, string>>("env", variables),
    ...around<RepositoryFacts>("repository", facts),
    ...(typeof faults === "string"
      ? { checkOverrides: async () => JSON.parse(faults) as readonly OverrideFault[] }
      : {}),
  };
  const report = await withInstance(files, (dir) => examine(dir, options));
  return report.findings.filter((finding) => finding.code === code);
}

test("every rule has failing and passing instances, and a number of its own", () => {
  expect(Object.keys(fixtures).toSorted()).toEqual(rules.map(({ code }) => code).toSorted());
  expect(rules.map(({ number }) => number)).toEqual(rules.map((_, at) => at + 1));
});

describe.each(rules)("$code", ({ code, level }) => {
  test.each(fixtures[code]?.failing ?? [])("fails: %#", async (changes) => {
    const found = await findings(code, changes);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, mend, ...finding } of found) {
      expect(finding.level).toBe(level);
      expect([message.fr, message.en, mend.fr, mend.en]).not.toContain("");
    }
  });

  test.each(fixtures[code]?.passing ?? [])("passes: %#", async (changes) => {
    expect(await findings(code, changes)).toEqual([]);
  });
});

test("a link to the page of a feature that is off names the feature, and no page to make", async () => {
  const [found] = await findings("dead-link", page("[adhérents](/adherents)"));
  expect(found?.mend.fr).toContain('"features.membership": true');
  expect(found?.mend.fr).not.toContain("content/adherents.md");
});

test("a secret is not repeated in the report", async () => {
  const wrong = await findings("mail-address", env({ SMTP_URL: "board:correct-horse@smtp.bonpas.org" }));
  expect(wrong).toHaveLength(1);
  expect(JSON.stringify(wrong)).not.toContain("horse");
  const found = await findings("secret", page('token: "x"\npassword = "correct-horse"'));
  expect(found).toMatchObject([{ line: 5 }]);
  expect(JSON.stringify(found)).not.toContain("horse");
});
