import { afterAll, beforeAll, expect, test } from "vitest";
import { type Checkout, forgetHistory, fork as forkIn, publishFirstRelease } from "./support/checkout.ts";
import { type Served, serve } from "./support/serve.ts";

const folder = "instances/cap-beaune";
const note = `---
id: 0900-clearer-names
version: 0.2.0
intent: { fr: "Des noms plus clairs.", en: "Clearer names." }
do: { fr: "Rien : la commande renomme.", en: "Nothing: the command renames." }
verify: { fr: "Votre devise est sur l'accueil.", en: "Your motto is on the home page." }
renames:
  settings: { tagline: motto }
  variables: { tagline: motto }
  tokens: { light.border-strong: light.border-firm }
  words: { layout.skipToContent: layout.toContent }
  slots: { SignInHelp: SignInAside }
---
`;

/** What the owner wrote, by file: as it is before, and as it must be after. */
const own: Readonly<Record<string, { before: string; after: string }>> = {
  "theme/theme.tokens.json": {
    before:
      '{ "brand": { "main": { "$value": "#8c1d40" } },\n  "light": { "border-strong": { "$value": "#4a2030" } } }\n',
    after:
      '{ "brand": { "main": { "$value": "#8c1d40" } },\n  "light": { "border-firm": { "$value": "#4a2030" } } }\n',
  },
  "wording/fr.json": {
    before: '{\n\t"layout.skipToContent": "Droit au but"\n}\n',
    after: '{\n\t"layout.toContent": "Droit au but"\n}\n',
  },
  "content/a-propos.md": {
    before: '---\ntitle: "Qui sommes-nous"\n---\n\n{{name}} : {{ tagline }}, depuis 1997.\n',
    after: '---\ntitle: "Qui sommes-nous"\n---\n\n{{name}} : {{ motto }}, depuis 1997.\n',
  },
  "overrides/index.ts": {
    before: slotsIndex("SignInHelp"),
    after: slotsIndex("SignInAside"),
  },
  "overrides/SignInHelp.tsx": {
    before: signInHelp("SignInHelp"),
    after: signInHelp("SignInAside"),
  },
};

function slotsIndex(name: string): string {
  return `import type { Slots } from "@tremplin/web/slots";
import { SignInHelp } from "./SignInHelp.tsx";

export default {
  // Ours.
  ${name}: { wrap: SignInHelp },
  SiteFooter: { before: ({ name }) => \`Au port : \${name}.\` },
} satisfies Partial<Slots>;
`;
}

function signInHelp(name: string): string {
  return `import type { WrapProps } from "@tremplin/web/slots";

export function SignInHelp({ Default, ...props }: WrapProps<"${name}">) {
  return (
    <>
      <Default {...props} />
      <p className="mt-96">Ou passez nous voir, quai des Chantiers.</p>
    </>
  );
}
`;
}

let published: Awaited<ReturnType<typeof publishFirstRelease>>;
let fork: Checkout;
let first: string;
let settings: string;
let served: Served;

/** The second release: a new version, and names of the contract changed wherever the product says them. */
async function publishSecondRelease(upstream: Checkout, folder: string): Promise<void> {
  const product = ["apps", "packages", "templates"];
  await upstream.replace(
    ["package.json", "apps/server/package.json"],
    /"version": "[^"]+"/g,
    '"version": "0.2.0"',
  );
  expect(await upstream.replace(product, /\btagline\b/g, "motto")).toBeGreaterThan(3);
  expect(await upstream.replace(product, /border-strong\b/g, "border-firm")).toBeGreaterThan(3);
  expect(await upstream.replace(product, /layout\.skipToContent\b/g, "layout.toContent")).toBeGreaterThan(1);
  expect(await upstream.replace(product, /\bSignInHelp\b/g, "SignInAside")).toBeGreaterThan(2);
  await upstream.write("docs/upgrades/0900-clearer-names.md", note);
  await upstream.commit("0.2.0");
  await upstream.git("tag", "v0.2.0");
  await upstream.git("push", "--quiet", `${folder}/upstream.git`, "trunk", "v0.2.0");
}

async function makeOwnBoard(): Promise<string> {
  const flags = [
    "--name",
    "Cap Beaune",
    "--town",
    "Beaune",
    "--color",
    "#8c1d40",
    "--email",
    "bonjour@cap-beaune.org",
  ];
  const { code, stderr } = await fork.run("tremplin", "create", "--yes", ...flags);
  if (code !== 0) throw new Error(stderr);
  for (const [path, { before }] of Object.entries(own)) await fork.write(`${folder}/${path}`, before);
  settings = (await fork.read(`${folder}/instance.json`)).replace(
    "{",
    '{\n  "tagline": "Cap sur le travail",',
  );
  await fork.write(`${folder}/instance.json`, settings);
  return fork.commit("Our board");
}

beforeAll(async () => {
  published = await publishFirstRelease();
  fork = await forkIn(published.folder);
  first = await makeOwnBoard();
  await publishSecondRelease(published.upstream, published.folder);
}, 180_000);

afterAll(async () => {
  await served?.stop();
  await published?.remove();
});

test("a fork is upgraded without a hand's work, and its board runs on as its owner made it", async () => {
  const { code, stdout, stderr } = await fork.run("tremplin", "upgrade", "--yes", "--json");
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const { report } = JSON.parse(stdout);
  expect(report).toMatchObject({ fromVersion: "0.1.0", target: { version: "0.2.0" }, left: [], outside: [] });
  expect(report.doctor).toMatchObject([{ counts: { error: 0 } }]);
  expect(await fork.git("status", "--porcelain")).toBe("");
  for (const [path, { after }] of Object.entries(own))
    expect(await fork.read(`${folder}/${path}`)).toBe(after);
  expect(await fork.read(`${folder}/instance.json`)).toBe(settings.replace("tagline", "motto"));

  served = await serve({ checkout: fork.dir, command: ["scripts/run.mjs", "start"], environment: {} });
  expect(await (await fetch(`${served.url}/healthz`)).json()).toMatchObject({
    status: "ok",
    version: "0.2.0",
  });
  const home = await (await fetch(served.url)).text();
  for (const said of ["Cap Beaune", "Droit au but", "Cap sur le travail"]) expect(home).toContain(said);
  expect(await (await fetch(`${served.url}/a-propos`)).text()).toContain("Cap sur le travail, depuis 1997.");
  const signIn = await (await fetch(`${served.url}/connexion`)).text();
  for (const said of ['href="/inscription"', "quai des Chantiers", "Au port : Cap Beaune."])
    expect(signIn).toContain(said);
});

test("a change made in the product's own files is told, and nothing is touched", async () => {
  await served.stop();
  const upgraded = await fork.git("rev-parse", "HEAD");
  await fork.git("switch", "--quiet", "--create", "edited", first);
  const file = "apps/web/app/layout/header.tsx";
  await fork.write(file, (await fork.read(file)).replaceAll("layout.skipToContent", "layout.jump"));
  const head = await fork.commit("In place");
  const refused = await fork.run("tremplin", "upgrade", "--yes");
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(`✗ ${file}`) });
  expect(await fork.git("rev-parse", "HEAD")).toBe(head);
  expect(await fork.git("status", "--porcelain")).toBe("");
  await fork.git("switch", "--quiet", "--detach", upgraded);
});

test("a copy without history becomes the same", async () => {
  const upgraded = await fork.git("rev-parse", "HEAD^{tree}");
  await forgetHistory(fork, first, published.folder);
  const refused = await fork.run("tremplin", "upgrade", "--yes");
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("--adopt") });
  expect(await fork.run("tremplin", "upgrade", "--adopt", "--yes", "--json")).toMatchObject({ code: 0 });
  expect(await fork.git("rev-parse", "HEAD^{tree}")).toBe(upgraded);
});
