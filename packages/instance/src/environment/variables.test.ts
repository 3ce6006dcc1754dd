import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { french } from "../wording/french.ts";
import { environmentVariables, variableStates } from "./variables.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Where the running board reads its environment; what only tests and tools read is no concern of who runs one. */
const sources = ["apps/server/src", "packages/api/src", "packages/database/src", "packages/instance/src"];
/** Read there, and nothing that who runs a board sets. */
const ofTheRuntime = new Set(["NODE_ENV"]);

async function variablesRead(): Promise<Set<string>> {
  const found = new Set<string>();
  for (const folder of sources) {
    for (const path of await readdir(`${root}${folder}`, { recursive: true })) {
      if (!/\.(?:ts|mjs)$/.test(path) || /\.test\.ts$|(?:^|\/)testing\//.test(path)) continue;
      const text = await readFile(`${root}${folder}/${path}`, "utf8");
      for (const [, name = ""] of text.matchAll(/\benv\??\.([A-Z][A-Z0-9_]+)/g)) found.add(name);
      for (const [, names = ""] of text.matchAll(/const \{([^}]+)\} = env;/g)) {
        for (const [name] of names.matchAll(/[A-Z][A-Z0-9_]+/g)) found.add(name);
      }
    }
  }
  for (const name of ofTheRuntime) found.delete(name);
  return found;
}

test("every variable that the code reads is in the list, and no other", async () => {
  expect([...(await variablesRead())].toSorted()).toEqual(environmentVariables.toSorted());
});

test("who runs a board reads of each of them, in the same order", async () => {
  const page = await readFile(`${root}docs/operator/deploy.md`, "utf8");
  const told = [...page.matchAll(/^\| `([A-Z][A-Z0-9_]+)`/gm)].map(([, name]) => name);
  expect(told).toEqual([...environmentVariables, "TREMPLIN_OIDC_ID_SECRET"]);
});

test("each has its words", () => {
  for (const name of environmentVariables) {
    expect(french).toHaveProperty([`environment.${name.toLowerCase().replaceAll("_", "-")}`]);
  }
});

test("each is told as set or not, with the secrets of the services elsewhere; never what it says", () => {
  const config = { signIn: { providers: [{ id: "pro-connect", label: "ProConnect" }] } };
  const env: Record<string, string> = { SMTP_URL: "smtp://x:secret@y", PUBLIC_URL: " " };
  const states = variableStates(config, (name) => Boolean(env[name]?.trim()));
  expect(states.filter(({ isSet }) => isSet)).toEqual([{ name: "SMTP_URL", provider: null, isSet: true }]);
  expect(states.at(-1)).toEqual({
    name: "TREMPLIN_OIDC_PRO_CONNECT_SECRET",
    provider: "ProConnect",
    isSet: false,
  });
  expect(JSON.stringify(states)).not.toContain("secret@");
});
