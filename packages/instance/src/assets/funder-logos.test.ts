import { expect, test } from "vitest";
import { inspectInstance } from "../load.ts";
import { completeFiles, withInstance } from "../testing/instance-folder.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h1"/></svg>';

function withFunders(funders: readonly object[], files: Readonly<Record<string, string>> = {}) {
  const settings = { ...JSON.parse(completeFiles["instance.json"] ?? "{}"), funders };
  return withInstance({ "instance.json": JSON.stringify(settings), ...files }, inspectInstance);
}

const region = { name: "Région", logo: "theme/financeurs/region.svg" };

test("a funder's logo is read with its size, once", async () => {
  const { instance, problems } = await withFunders(
    [region, { ...region, name: "La même" }, { name: "Ville" }],
    {
      "theme/financeurs/region.svg": svg,
    },
  );
  expect(problems).toEqual([]);
  expect([...(instance?.funderLogos ?? [])]).toMatchObject([
    ["theme/financeurs/region.svg", { contentType: "image/svg+xml", width: 120, height: 40 }],
  ]);
});

test("another picture changes what pages are kept under", async () => {
  const version = async (picture: string) =>
    (await withFunders([region], { "theme/financeurs/region.svg": picture })).instance?.version;
  expect(await version(svg)).not.toBe(await version(svg.replace("M0", "M1")));
});

test.each([
  [{}, /absente/],
  [{ "theme/financeurs/region.svg": "<svg><script/></svg>" }, /n'est pas une image/],
])("%j is told with its file", async (files, reason) => {
  const { instance, problems } = await withFunders([region], files);
  expect(instance).toBeNull();
  expect(problems).toMatchObject([
    { file: "theme/financeurs/region.svg", message: { fr: expect.stringMatching(reason) } },
  ]);
});

test.each(["../secret.png", "theme/../../x.png", "/etc/logo.png", "theme/x.exe", "logo.svg", "theme/.x.svg"])(
  "%s is no place for one",
  async (logo) => {
    const { problems } = await withFunders([{ name: "A", logo }]);
    expect(problems).toMatchObject([{ key: "funders.0.logo" }]);
  },
);
