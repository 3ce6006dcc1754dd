import { describe, expect, test } from "vitest";
import { completeFiles, withInstance } from "../../testing/instance-folder.ts";
import { examine, type Finding } from "../examine.ts";
import { rules } from "./index.ts";

type Changes = Readonly<Record<string, string | null>>;

const settings = JSON.parse(completeFiles["instance.json"] ?? "") as Record<string, unknown>;
const set = (changes: Record<string, unknown>) => ({
  "instance.json": JSON.stringify({ ...settings, ...changes }),
});
const theme = (tokens: Record<string, unknown>) => ({
  "theme/theme.tokens.json": JSON.stringify({ brand: { main: { $value: "#7a1f3d" } }, ...tokens }),
});
const words = (own: Record<string, string>) => ({ "wording/fr.json": JSON.stringify(own) });
const page = (text: string) => ({ "content/a-propos.md": `---\ntitle: "À propos"\n---\n${text}\n` });
const logo = (inside: string) => ({ "theme/logo.svg": `<svg viewBox="0 0 9 9">${inside}</svg>` });
const filled = set({ contact: { email: "bonjour@bonpas.org" } });

/** For each rule: instances that it refuses, and instances that come near and pass. */
const fixtures: Readonly<
  Record<string, { readonly failing: readonly Changes[]; readonly passing: readonly Changes[] }>
> = {
  syntax: {
    failing: [{ "instance.json": "{" }, { "wording/fr.json": "{," }],
    passing: [{ "wording/fr.json": "{}" }],
  },
  setting: {
    failing: [set({ nam: "x" }), set({ town: "Dijon" }), { "instance.json": null }],
    passing: [set({ name: "Un autre nom" })],
  },
  contradiction: {
    failing: [set({ territory: { label: "x", departments: ["39"] } })],
    passing: [set({ territory: { label: "x", departments: ["21", "39"] } })],
  },
  token: {
    failing: [theme({ lihgt: {} }), { "theme/theme.tokens.json": null }],
    passing: [theme({ light: { accent: { $value: "#ffcc00" } } })],
  },
  contrast: {
    failing: [
      theme({ light: { text: { $value: "#bbbbbb" } } }),
      theme({ dark: { link: { $value: "#333333" } } }),
    ],
    passing: [theme({ light: { text: { $value: "#222222" } } })],
  },
  word: {
    failing: [words({ "no.such.word": "x" }), words({ "layout.skipToContent": "Aller {au" })],
    passing: [words({ "layout.skipToContent": "Passer" })],
  },
  placeholder: {
    failing: [words({ "layout.skipToContent": "Aller à {place}" })],
    passing: [words({ "layout.skipToContent": "Aller au '{contenu}'" })],
  },
  page: { failing: [{ "content/accessibilite.md": null }, page("{{nom}}")], passing: [page("{{name}}")] },
  picture: {
    failing: [{ "theme/logo.svg": null }, { "theme/favicon.svg": "x" }],
    passing: [logo("<path/>")],
  },
  "unsafe-svg": {
    failing: [logo("<script/>"), logo('<a href="https://x.example"/>')],
    passing: [logo('<use href="#a"/>')],
  },
  "dropped-placeholder": {
    failing: [words({ "company.title": "Nos offres" })],
    passing: [words({ "company.title": "Emplois chez {company}" })],
  },
  "sample-text": {
    failing: [
      { ...filled, ...page("{{legal.host}}") },
      { ...filled, ...page("[à compléter]") },
      { ...filled, ...page("[à compléter : le quartier]") },
      {},
    ],
    passing: [{ ...filled, ...page("Il reste à compléter votre dossier.") }],
  },
  secret: {
    failing: [
      { ".env": "PORT=1" },
      { "theme/site.key": "x" },
      page("-----BEGIN RSA PRIVATE KEY-----"),
      page("postgres://board:hunter22@db.exemple.fr/board"),
      { "overrides/index.ts": 'const apiKey = "0123456789abcdef";' },
      { "notes.json": '{ "smtp_password": "correct-horse" }' },
    ],
    passing: [
      page("Votre mot de passe ne vous sera jamais demandé. Le secret : arriver à l'heure."),
      page("https://exemple.fr/a:b et contact@exemple.fr"),
    ],
  },
  "state-marks": {
    failing: [
      theme({ font: { body: { $value: "Marianne" } } }),
      { "theme/theme.tokens.json": '{ "brand": { "main": { "$value": "#000091" } } }' },
      logo("<title>Liberté\nÉgalité Fraternité</title>"),
      { "theme/marianne.svg": "<svg/>" },
      page("Ce site suit le DSFR."),
    ],
    passing: [page("Marianne Petit, conseillère. Liberté, Égalité, Fraternité."), theme({})],
  },
  "unknown-town": { failing: [set({ town: "21000" })], passing: [set({ town: "21231" })] },
  "demo-offers": {
    failing: [set({ demoOffers: { count: 10, seed: 1 } })],
    passing: [set({ demoOffers: null })],
  },
  "stray-file": {
    failing: [{ "package.json": "{}" }, { "theme/.DS_Store": "" }],
    passing: [
      { "content/package.md": completeFiles["content/a-propos.md"] ?? "" },
      { "data/package.json": "{}" },
    ],
  },
};

async function findings(code: string, changes: Changes): Promise<Finding[]> {
  const knowsTown = (insee: string) => insee === "21231";
  const report = await withInstance(changes, (dir) => examine(dir, { knowsTown }));
  return report.findings.filter((finding) => finding.code === code);
}

test("every rule has failing and passing instances, and a number of its own", () => {
  expect(Object.keys(fixtures)).toEqual(rules.map(({ code }) => code));
  expect(rules.map(({ number }) => number)).toEqual(rules.map((_, at) => at + 1));
});

describe.each(rules)("$code", ({ code, level }) => {
  test.each(fixtures[code]?.failing ?? [])("fails with %j", async (changes) => {
    const found = await findings(code, changes);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, mend, ...finding } of found) {
      expect(finding.level).toBe(level);
      expect([message.fr, message.en, mend.fr, mend.en]).not.toContain("");
    }
  });

  test.each(fixtures[code]?.passing ?? [])("passes with %j", async (changes) => {
    expect(await findings(code, changes)).toEqual([]);
  });
});

test("a secret is not repeated in the report", async () => {
  const found = await findings("secret", page('token: "x"\npassword = "correct-horse"'));
  expect(found).toMatchObject([{ line: 5 }]);
  expect(JSON.stringify(found)).not.toContain("horse");
});
