import { expect, test } from "vitest";
import { loadInstance } from "../load.ts";
import { withInstance } from "../testing/instance-folder.ts";
import { checkPicture, readAssets } from "./read.ts";

const svg = '<svg viewBox="0 0 120 40"><path d="M0 0h1"/></svg>';

test("the dark logo is the logo when there is none", async () => {
  const read = await withInstance({ "theme/logo.svg": svg }, readAssets);
  if ("problems" in read) throw new Error("refused");
  expect(read.assets.logo).toMatchObject({ contentType: "image/svg+xml", width: 120, height: 40 });
  expect(read.assets.logo.digest).toMatch(/^[\da-f]{12}$/);
  expect(read.assets.logoDark).toEqual(read.assets.logo);
  expect(read.assets.favicon?.digest).not.toBe(read.assets.logo.digest);
});

test("a dark logo of its own is taken", async () => {
  const read = await withInstance({ "theme/logo-dark.svg": svg }, readAssets);
  expect("assets" in read && read.assets.logoDark.width).toBe(120);
});

test.each([
  [{ "theme/logo.svg": null }, "theme/logo.svg", /absente/],
  [{ "theme/favicon.svg": "<svg>" }, "theme/favicon.svg", /n'est pas une image/],
  [{ "theme/logo.svg": "<svg viewBox='0 0 1 1'><script/></svg>" }, "theme/logo.svg", /n'est pas une image/],
  [{ "theme/logo.svg": '<svg viewBox="0 0 1 1"><script/></svg>' }, "theme/logo.svg", /<script>/],
  [{ "theme/logo.svg": null, "theme/logo.png": "not a picture" }, "theme/logo.png", /n'est pas une image/],
])("%j", async (changes, file, reason) => {
  const read = await withInstance(changes, readAssets);
  expect("problems" in read && read.problems).toMatchObject([
    { file, message: { fr: expect.stringMatching(reason) } },
  ]);
});

test("the favicon may be missing: one is made", async () => {
  const read = await withInstance({ "theme/favicon.svg": null }, readAssets);
  expect("assets" in read && read.assets.favicon).toBeNull();
  const made = await withInstance({ "theme/favicon.svg": null }, loadInstance);
  expect(made.assets.favicon).toMatchObject({ contentType: "image/svg+xml", width: 64 });
});

test("more than 1 MB is too much", () => {
  const checked = checkPicture(new Uint8Array(1_600_000));
  expect("refused" in checked && checked.refused.message.fr).toBe("image de 1,6 Mo, au plus 1 Mo");
});
