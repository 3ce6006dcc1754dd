import { expect, test } from "vitest";
import { addSlot, fillsSlot, renameSlot, renameSlotTypes } from "./edit-index.ts";

const first = addSlot(null, "OfferCard", "wrap");

test("a first slot makes the file", () => {
  expect(first).toBe(`import type { Slots } from "@tremplin/web/slots";
import { OfferCard } from "./OfferCard.tsx";

export default {
  OfferCard: { wrap: OfferCard },
} satisfies Partial<Slots>;
`);
});

test("another one stands after it, and nothing else moves", () => {
  expect(addSlot(first, "SiteFooter", "replace")).toBe(`import type { Slots } from "@tremplin/web/slots";
import { OfferCard } from "./OfferCard.tsx";
import { SiteFooter } from "./SiteFooter.tsx";

export default {
  OfferCard: { wrap: OfferCard },
  SiteFooter: { replace: SiteFooter },
} satisfies Partial<Slots>;
`);
});

test.each([
  [
    "export default {};\n",
    'import { HomeHero } from "./HomeHero.tsx";\nexport default {\n  HomeHero: { before: HomeHero },\n};\n',
  ],
  [
    "// Ours.\nexport default {\n};\n",
    'import { HomeHero } from "./HomeHero.tsx";\n// Ours.\nexport default {\n  HomeHero: { before: HomeHero },\n};\n',
  ],
  [
    'import { a } from "./a.tsx";\n\nconst own = { SiteLogo: a /* l\'œil */ };\nexport default own;\n',
    'import { a } from "./a.tsx";\nimport { HomeHero } from "./HomeHero.tsx";\n\nconst own = { SiteLogo: a,\n  HomeHero: { before: HomeHero } /* l\'œil */ };\nexport default own;\n',
  ],
])("a slot is added to %j", (text, after) => {
  expect(addSlot(text, "HomeHero", "before")).toBe(after);
  expect(fillsSlot(after, "HomeHero")).toBe(true);
});

test("a name is followed where it stands, and nowhere else", () => {
  const renamed = renameSlot(first, "OfferCard", "OfferRow");
  expect(renamed).toEqual({ outcome: "renamed", text: first.replace("OfferCard: {", "OfferRow: {") });
  expect(renameSlot(renamed.text, "OfferCard", "OfferRow")).toEqual({
    outcome: "absent",
    text: renamed.text,
  });
  expect(renameSlot("export default { OfferCard };", "OfferCard", "OfferRow").text).toBe(
    "export default { OfferRow: OfferCard };",
  );
  expect(renameSlot('export default { "OfferCard": {} };', "OfferCard", "OfferRow").text).toBe(
    "export default { OfferRow: {} };",
  );
});

test.each([
  ["export default { OfferCard: {}, OfferRow: {} };", "both"],
  ["export default {", "unreadable"],
] as const)("what only its owner can settle is left: %s", (text, outcome) => {
  expect(renameSlot(text, "OfferCard", "OfferRow")).toEqual({ text, outcome });
});

test("types follow, whatever quotes they stand in; other words do not", () => {
  expect(
    renameSlotTypes(
      `type A = WrapProps<"OfferCard"> & SlotProps< 'OfferCard' >; const OfferCard = "OfferCard";`,
      "OfferCard",
      "OfferRow",
    ),
  ).toBe(`type A = WrapProps<"OfferRow"> & SlotProps< 'OfferRow' >; const OfferCard = "OfferCard";`);
});
