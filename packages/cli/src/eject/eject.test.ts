import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOverrides } from "@tremplin/instance";
import { slotNames } from "@tremplin/instance/slots";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../project.ts";
import { defaultSource, onPublicFace } from "./default-source.ts";
import { eject } from "./eject.ts";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "eject-"));
});
afterEach(() => rm(dir, { recursive: true }));

const run = (names: readonly string[], way: "wrap" | "replace" = "wrap") =>
  eject({ root: projectRoot, dir, names, way });
const read = (file: string) => readFile(join(dir, file), "utf8");

test("a slot gets a component around what stands there, and its place in the index", async () => {
  expect(await run(["OfferCard"])).toEqual(["overrides/OfferCard.tsx", "overrides/index.ts"]);
  expect(await read("overrides/OfferCard.tsx")).toContain(
    'export function OfferCard({ Default, ...props }: WrapProps<"OfferCard">) {\n  return <Default {...props} />;',
  );
  await run(["SiteFooter"], "replace");
  expect(await read("overrides/index.ts")).toContain(
    "  OfferCard: { wrap: OfferCard },\n  SiteFooter: { replace: SiteFooter },\n",
  );
});

test.each([
  [["OfferRow"], /"OfferRow" is not a slot/, /OfferHead|OfferCard/],
  [["SiteLogo", "OfferCard"], /OfferCard already/, /wrap/],
])("%j is refused, and nothing is written", async (names, said, mend) => {
  await run(["OfferCard"]);
  const before = await readOverrides(dir);
  const refused = await run(names).catch((error: unknown) => error);
  expect(refused).toMatchObject({ said: { en: expect.stringMatching(said) } });
  expect(refused).toMatchObject({ mend: { fr: expect.stringMatching(mend) } });
  expect(await readOverrides(dir)).toEqual(before);
});

test("a file that is there is kept", async () => {
  await run(["OfferCard"]);
  await rm(join(dir, "overrides/index.ts"));
  await expect(run(["OfferCard"])).rejects.toMatchObject({ name: "EjectRefusal" });
  expect(await readdir(join(dir, "overrides"))).toEqual(["OfferCard.tsx"]);
});

test.each(slotNames)("the copy of %s imports what the public face gives, and nothing else", async (name) => {
  const parts = await readFile(join(projectRoot, "apps/web/app/slots/parts.ts"), "utf8");
  const copy = await defaultSource(projectRoot, name);
  expect(copy).toContain(`export function ${name}(`);
  for (const [, listed = "", specifier = ""] of copy.matchAll(
    /^import (?:type )?\{([^}]*)\} from "([^"]+)"/gm,
  )) {
    expect(["react", "@tremplin/ui", "@tremplin/web/slots", "@tremplin/web/slots/parts"]).toContain(
      specifier,
    );
    if (!specifier.endsWith("/parts")) continue;
    for (const each of listed
      .split(",")
      .map((one) => one.replace("type ", "").trim())
      .filter(Boolean))
      expect(parts).toMatch(new RegExp(`[{ ]${each}[, ]`));
  }
  // Any other form of import would have been left as it is.
  expect(copy.match(/^import /gm)?.length).toBe(copy.match(/^import (?:type )?\{/gm)?.length);
});

test("imports are gathered by where they come from", () => {
  const text = `import type { ReactNode } from "react";\nimport { type Page, usePage } from "../page.ts";\nimport { day } from "../format/day.ts";\nimport type { SlotProps } from "../slots/props.ts";\n\nexport const a = 1;\n`;
  expect(onPublicFace(text, "offer/a.tsx")).toBe(
    `import type { SlotProps } from "@tremplin/web/slots";\nimport { type Page, day, usePage } from "@tremplin/web/slots/parts";\nimport type { ReactNode } from "react";\n\nexport const a = 1;\n`,
  );
});
