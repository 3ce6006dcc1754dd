import { describe, expect, test } from "vitest";
import { concernedKeys, migrateTexts } from "./migrate.ts";
import { readNote, type UpgradeNote } from "./note.ts";

const said = ["intent", "do", "verify"].map((name) => `${name}: { fr: "a", en: "b" }`).join("\n");

function note(number: number, rest: string): UpgradeNote {
  const id = `000${number}-x`;
  return readNote(`docs/upgrades/${id}.md`, `---\nid: ${id}\nversion: 0.2.0\n${said}\n${rest}\n---\nMore.\n`);
}

const texts = new Map([
  ["instance.json", '{ "name": "Élan", "territory": { "radiusKm": 5 } }\n'],
  ["theme/theme.tokens.json", '{ "light": { "link": { "$value": "#123456" } } }\n'],
  ["wording/fr.json", '{ "home.title": "Bonjour", "home": "x" }\n'],
  ["content/a-propos.md", "Écrivez à {{ contact.email }} ou {{name}}.\n"],
  ["content/logo.png", "{{name}}"],
]);

const all = note(
  2,
  [
    "renames:",
    "  settings: { territory.radiusKm: territory.radius, rules.none: rules.other }",
    "  tokens: { light.link: light.anchor }",
    "  words: { home.title: home.heading }",
    "  variables: { contact.email: team.email }",
  ].join("\n"),
);

describe("migrateTexts", () => {
  test("renames in every file, and says what", () => {
    const { changed, done, left } = migrateTexts(texts, [all]);
    expect(Object.fromEntries(changed)).toEqual({
      "instance.json": '{ "name": "Élan", "territory": { "radius": 5 } }\n',
      "theme/theme.tokens.json": '{ "light": { "anchor": { "$value": "#123456" } } }\n',
      "wording/fr.json": '{ "home.heading": "Bonjour", "home": "x" }\n',
      "content/a-propos.md": "Écrivez à {{ team.email }} ou {{name}}.\n",
    });
    expect(done.map(({ file, from, to }) => [file, from, to])).toEqual([
      ["instance.json", "territory.radiusKm", "territory.radius"],
      ["theme/theme.tokens.json", "light.link", "light.anchor"],
      ["wording/fr.json", "home.title", "home.heading"],
      ["content/a-propos.md", "{{contact.email}}", "{{team.email}}"],
    ]);
    expect(left).toEqual([]);
  });

  test("again changes nothing", () => {
    const once = new Map([...texts, ...migrateTexts(texts, [all]).changed]);
    expect(migrateTexts(once, [all])).toEqual({ changed: new Map(), done: [], left: [] });
  });

  test("follows a name through several releases, in their order", () => {
    const later = note(3, "renames: { words: { home.heading: start.heading } }");
    const { changed } = migrateTexts(texts, [later, all]);
    expect(changed.get("wording/fr.json")).toContain('"start.heading": "Bonjour"');
  });

  describe("a slot", () => {
    const moved = note(4, "renames: { slots: { OfferCard: OfferRow } }");
    const index =
      'import { OfferCard } from "./OfferCard.tsx";\nexport default { OfferCard: { wrap: OfferCard } };\n';
    const code = 'export function OfferCard(props: WrapProps<"OfferCard">) {}\n';
    const own = new Map([
      ["overrides/index.ts", index],
      ["overrides/OfferCard.tsx", code],
    ]);

    test("is followed in the index and in the types of the code, and files keep their names", () => {
      const { changed, done, left } = migrateTexts(own, [moved]);
      expect(Object.fromEntries(changed)).toEqual({
        "overrides/index.ts": index.replace("{ OfferCard: {", "{ OfferRow: {"),
        "overrides/OfferCard.tsx": code.replace('<"OfferCard">', '<"OfferRow">'),
      });
      expect(done).toEqual([
        { note: "0004-x", file: "overrides/index.ts", from: "OfferCard", to: "OfferRow" },
      ]);
      expect(left).toEqual([]);
      expect(migrateTexts(new Map([...own, ...changed]), [moved])).toEqual({
        changed: new Map(),
        done: [],
        left: [],
      });
    });

    test("is left to its owner when both names are there", () => {
      const both = new Map([["overrides/index.ts", "export default { OfferCard: {}, OfferRow: {} };"]]);
      expect(migrateTexts(both, [moved])).toMatchObject({
        done: [],
        left: [{ to: "OfferRow", why: "both" }],
      });
    });

    test("concerns instances that fill it", () => {
      expect(concernedKeys(own, moved)).toEqual(["OfferCard"]);
      expect(concernedKeys(texts, moved)).toBeNull();
      expect(concernedKeys(own, note(5, "concerns: { slots: [OfferCard, SiteLogo] }"))).toEqual([
        "OfferCard",
      ]);
    });
  });

  test("two names at once, or a broken file, are the owner's to settle", () => {
    const own = new Map([
      ["instance.json", '{ "territory": { "radius": 1, "radiusKm": 5 } }'],
      ["wording/fr.json", "{,"],
    ]);
    const { changed, left } = migrateTexts(own, [all]);
    expect(changed.size).toBe(0);
    expect(left.map(({ file }) => file)).toEqual(["instance.json", "wording/fr.json"]);
  });
});

describe("concernedKeys", () => {
  test("the keys that this instance uses", () => {
    expect(concernedKeys(texts, all)).toEqual([
      "territory.radiusKm",
      "light.link",
      "home.title",
      "{{contact.email}}",
    ]);
    expect(concernedKeys(texts, note(1, "concerns: { settings: [features.map] }"))).toBeNull();
    expect(concernedKeys(texts, note(1, "concerns: { settings: [name] }"))).toEqual(["name"]);
  });

  test("a note without keys is for everybody", () => {
    expect(concernedKeys(new Map(), note(1, ""))).toEqual([]);
  });
});

test.each([
  ["no head", "Hello"],
  ["a wrong head", "---\nid: [\n---\n"],
  ["an unknown key", `---\nid: 0001-x\nversion: 0.2.0\n${said}\nrename: {}\n---\n`],
  ["another id", `---\nid: 0002-x\nversion: 0.2.0\n${said}\n---\n`],
])("a note with %s is told with its file", (_, text) => {
  expect(() => readNote("docs/upgrades/0001-x.md", text)).toThrow("docs/upgrades/0001-x.md: ");
});
