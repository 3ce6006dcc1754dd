import { describe, expect, test } from "vitest";
import { completeFiles, withInstance } from "../../testing/instance-folder.ts";
import { derivePalette } from "../../theme/palette.ts";
import { french } from "../../wording/french.ts";
import { examine, type Finding } from "../examine.ts";
import type { RepositoryFacts } from "../rule.ts";
import { rules } from "./index.ts";

/**
 * Files that are other than in the smallest instance. `env` and `repository` are no files, but the server's
 * environment and what git says, as JSON.
 */
type Changes = Readonly<Record<string, string | Uint8Array | null>>;

const settings = JSON.parse(completeFiles["instance.json"] ?? "") as Record<string, unknown>;
const derived = derivePalette({ main: "#7a1f3d" }, "light");
const set = (changes: Record<string, unknown>) => ({
  "instance.json": JSON.stringify({ ...settings, ...changes }),
});
const theme = (tokens: Record<string, unknown>) => ({
  "theme/theme.tokens.json": JSON.stringify({ brand: { main: { $value: "#7a1f3d" } }, ...tokens }),
});
const words = (own: Record<string, string>) => ({ "wording/fr.json": JSON.stringify(own) });
const page = (text: string) => ({ "content/a-propos.md": `---\ntitle: "À propos"\n---\n${text}\n` });
const logo = (inside: string) => ({ "theme/logo.svg": `<svg viewBox="0 0 9 9">${inside}</svg>` });
const env = (variables: Record<string, string>) => ({ env: JSON.stringify(variables) });
const repository = (facts: RepositoryFacts) => ({ repository: JSON.stringify(facts) });
const rect = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 0h9v9z"/></svg>`;
/** The head of a PNG, which says its size. */
const png = (side: number) => {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  return bytes;
};
const extra = (name: string, text = "Texte.") => ({
  [`content/${name}.md`]: `---\ntitle: "Page"\n---\n${text}\n`,
});
const latin = Buffer.from('---\ntitle: "À propos"\n---\nÉté.\n', "latin1");
const smtp = "smtps://board:secret@smtp.bonpas.org:465";
const provider = {
  label: "ProConnect",
  issuer: "https://pro.exemple.fr",
  clientId: "board",
  audience: "professionals",
};
const services = (ids: readonly string[], changes: Record<string, unknown> = {}) =>
  set({ signIn: { providers: ids.map((id) => ({ id, ...provider, ...changes })) } });
const service = (changes: Record<string, unknown> = {}) => services(["pro-connect"], changes);
const answeredBy = (by: "smtp" | "imap") => set({ mail: { replies: { address: "reponse@bonpas.org", by } } });
const sms = set({ notifications: { sms: { provider: "brevo", sender: "BonPas" } } });
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
    failing: [
      set({ nam: "x" }),
      set({ town: "Dijon" }),
      { "instance.json": null },
      services(["credential"]),
      service({ audience: "all" }),
    ],
    passing: [set({ name: "Un autre nom" })],
  },
  contradiction: {
    failing: [set({ territory: { label: "x", departments: ["39"] } }), services(["pro", "pro"])],
    passing: [set({ territory: { label: "x", departments: ["21", "39"] } }), services(["pro", "france"])],
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
  "mail-address": {
    failing: [
      env({ SMTP_URL: "smtp.exemple.fr" }),
      env({ SMTP_URL: "https://smtp.exemple.fr" }),
      env({ SMTP_URL: smtp, MAIL_FROM: "Le Bon Pas <bonjour@bonpas.org>" }),
      env({ SMTP_URL: smtp, MAIL_FROM: "bonpas.org" }),
    ],
    passing: [env({ SMTP_URL: smtp, MAIL_FROM: "bonjour@bonpas.org" }), env({ SMTP_URL: " " }), {}],
  },
  "mail-sending": {
    failing: [
      env({}),
      env({ SMTP_URL: "smtp://board:secret@smtp.bonpas.org" }),
      env({ SMTP_URL: "smtp://board:secret@smtp.bonpas.org:25" }),
      env({ SMTP_URL: smtp, MAIL_FROM: "lebonpas@gmail.com" }),
      { ...set({ contact: { email: "lebonpas@orange.fr" } }), ...env({ SMTP_URL: smtp }) },
      { ...answeredBy("imap"), ...env({ SMTP_URL: smtp }) },
    ],
    passing: [
      env({ SMTP_URL: smtp }),
      { ...answeredBy("smtp"), ...env({ SMTP_URL: smtp }) },
      { ...answeredBy("imap"), ...env({ SMTP_URL: smtp, REPLY_IMAP_URL: "imaps://a:b@imap.bonpas.org" }) },
      env({ SMTP_URL: "smtp://board:secret@smtp.bonpas.org:587" }),
      env({ SMTP_URL: "smtp://board:secret@127.0.0.1:25" }),
      env({ SMTP_URL: "smtp://relais.bonpas.org:25" }),
      {
        ...set({ contact: { email: "a@gmail.com" } }),
        ...env({ SMTP_URL: smtp, MAIL_FROM: "a@bonpas.org" }),
      },
      { ...set({ demoOffers: { count: 10, seed: 1 } }), ...env({}) },
      {},
    ],
  },
  "sign-in-service": {
    failing: [
      { ...service(), ...env({}) },
      { ...service(), ...env({ TREMPLIN_OIDC_PROCONNECT_SECRET: "x" }) },
      { ...service({ issuer: "http://pro.exemple.fr" }), ...env({ TREMPLIN_OIDC_PRO_CONNECT_SECRET: "x" }) },
    ],
    passing: [{ ...service(), ...env({ TREMPLIN_OIDC_PRO_CONNECT_SECRET: "x" }) }, service(), env({})],
  },
  "push-key": {
    failing: [
      env({ VAPID_PRIVATE_KEY: "court" }),
      env({ VAPID_PRIVATE_KEY: `${"A".repeat(42)}=` }),
      env({ VAPID_PRIVATE_KEY: "A".repeat(43) }),
    ],
    passing: [env({}), env({ VAPID_PRIVATE_KEY: `${"Zq4-".repeat(10)}abc` }), {}],
  },
  "text-messages": {
    failing: [
      { ...sms, ...env({}) },
      { ...sms, ...env({ TREMPLIN_SMS_KEY: " " }) },
    ],
    passing: [{ ...sms, ...env({ TREMPLIN_SMS_KEY: "k" }) }, sms, env({})],
  },
  "public-address": {
    failing: [env({}), env({ PUBLIC_URL: "emploi" }), env({ PUBLIC_URL: "http://emploi.bonpas.org" })],
    passing: [
      env({ PUBLIC_URL: "https://emploi.bonpas.org" }),
      env({ PUBLIC_URL: "http://localhost:3000" }),
      { ...set({ demoOffers: { count: 10, seed: 1 } }), ...env({}) },
      {},
    ],
  },
  "dead-link": {
    failing: [page("[Nos métiers](/nos-metiers)"), page("[ici](/mentions-legale)")],
    passing: [
      page(
        "[ici](/mentions-legales#qui) [offres](/offres?lieu=21231) [accueil](/) [loin](https://exemple.fr/x)",
      ),
      page("[plan](/sitemap.xml)"),
      { ...page("[nous](/nos-metiers/bois/)"), ...extra("nos-metiers/bois") },
    ],
  },
  "unlinked-page": {
    failing: [extra("nos-metiers"), extra("nos-metiers", "[moi](/nos-metiers)")],
    passing: [{ ...extra("nos-metiers"), ...page("[Nos métiers](/nos-metiers)") }, {}],
  },
  "page-address": {
    failing: [extra("offres"), extra("espace/aide"), extra("Nos métiers"), extra("métiers")],
    passing: [extra("nos-metiers"), extra("metiers/bois"), {}],
  },
  "page-text": {
    failing: [page("![Notre équipe](/equipe.jpg)"), page("Bonjour <b>vous</b>"), page('<iframe src="x">')],
    passing: [page("**Bonjour** 2 < 3, et `<b>` se montre."), page("[lien](/offres)!")],
  },
  "same-word": {
    failing: [words({ "layout.skipToContent": french["layout.skipToContent"] })],
    passing: [words({ "layout.skipToContent": "Passer" }), words({}), {}],
  },
  "same-token": {
    failing: [theme({ light: { text: { $value: derived.text } } })],
    passing: [
      theme({ light: { text: { $value: "#222222" } } }),
      theme({}),
      // Without it, it would be the base's, which is another.
      theme({
        $extensions: { tremplin: { base: "cimes" } },
        brand: { main: { $value: "#7a1f3d" }, neutral: { $value: "#7a1f3d" } },
        light: { bg: { $value: derivePalette({ main: "#7a1f3d", neutral: "#7a1f3d" }, "light").bg } },
      }),
    ],
  },
  encoding: {
    failing: [{ "content/a-propos.md": latin }, { "content/notes.txt": Buffer.from("\ufeffété", "utf16le") }],
    passing: [page("Été, œuvre, €."), { "theme/photo.png": latin }],
  },
  "heavy-picture": {
    failing: [{ "theme/logo.svg": `${rect(9, 9)}<!--${"x".repeat(150_000)}-->` }],
    passing: [{ "theme/logo.svg": `${rect(9, 9)}<!--${"x".repeat(100_000)}-->` }],
  },
  "square-icon": {
    failing: [
      { "theme/favicon.svg": rect(64, 32) },
      { "theme/favicon.svg": null, "theme/favicon.png": png(16) },
    ],
    passing: [
      { "theme/favicon.svg": rect(64, 64) },
      { "theme/favicon.svg": null, "theme/favicon.png": png(48) },
    ],
  },
  "time-zone": {
    failing: [set({ town: "97411" }), set({ timeZone: "Indian/Reunion" })],
    passing: [set({ town: "97411", timeZone: "Indian/Reunion" }), set({ timeZone: "Europe/Brussels" }), {}],
  },
  "funder-statement": {
    failing: [set({ funders: [{ name: "Région" }] })],
    passing: [set({ funders: [{ name: "Région", statement: "Financé par la Région." }] }), {}],
  },
  "unread-offers": {
    failing: [set({ rules: { moderation: "none" } })],
    passing: [set({ rules: { moderation: "none" }, demoOffers: { count: 10, seed: 1 } }), {}],
  },
  "outside-change": {
    failing: [repository({ isJoined: true, outside: ["apps/web/app/root.tsx"] })],
    passing: [repository({ isJoined: true, outside: [] }), {}],
  },
  "no-common-ancestor": {
    failing: [repository({ isJoined: false, outside: [] })],
    passing: [repository({ isJoined: true, outside: [] }), repository({ isJoined: null, outside: [] }), {}],
  },
  provenance: {
    failing: [
      { ".tremplin.json": null },
      { ".tremplin.json": "{" },
      { ".tremplin.json": '{ "template": 1 }' },
    ],
    passing: [{ ".tremplin.json": '{ "template": "x", "version": "0.1.0", "commit": null }' }, {}],
  },
  font: {
    failing: [{ "theme/fonts/figtree.woff2": "x" }, { "theme/fonts/figtree-400.woff2": "x" }],
    passing: [{ "theme/fonts/OFL.txt": "SIL Open Font License" }],
  },
};

/** A change that is no file, read; nothing when it is not there. */
function around<Value>(name: string, json: Changes[string] | undefined): Record<string, Value> {
  return typeof json === "string" ? { [name]: JSON.parse(json) as Value } : {};
}

async function findings(
  code: string,
  { env: variables, repository: facts, ...files }: Changes,
): Promise<Finding[]> {
  const options = {
    knowsTown: (insee: string) => ["21231", "97411"].includes(insee),
    ...around<Record<string, string>>("env", variables),
    ...around<RepositoryFacts>("repository", facts),
  };
  const report = await withInstance(files, (dir) => examine(dir, options));
  return report.findings.filter((finding) => finding.code === code);
}

test("every rule has failing and passing instances, and a number of its own", () => {
  expect(Object.keys(fixtures)).toEqual(rules.map(({ code }) => code));
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

test("a secret is not repeated in the report", async () => {
  const wrong = await findings("mail-address", env({ SMTP_URL: "board:correct-horse@smtp.bonpas.org" }));
  expect(wrong).toHaveLength(1);
  expect(JSON.stringify(wrong)).not.toContain("horse");
  const found = await findings("secret", page('token: "x"\npassword = "correct-horse"'));
  expect(found).toMatchObject([{ line: 5 }]);
  expect(JSON.stringify(found)).not.toContain("horse");
});
