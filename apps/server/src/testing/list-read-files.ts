// Opens a board as `serve.ts` does, answers a visitor, then makes the sign-in ready, and prints as JSON the addresses
// of the files that each made Node read.
import { registerHooks } from "node:module";

let read: string[] = [];
registerHooks({
  load(url, context, next) {
    read.push(url);
    return next(url, context);
  },
});

// What stands at the head of its files is read with it.
await import("../serve.ts");
const { openServices } = await import("../services.ts");
const { createApp } = await import("../app.ts");
const { originRules } = await import("../http/origin.ts");
const { addressPage } = await import("./address-page.ts");

const services = await openServices({ env: process.env });
const origin = originRules({});
const app = createApp({
  services,
  handle: addressPage,
  looks: {},
  files: new Map(),
  origin,
  isLogging: false,
});
const statuses: number[] = [];
for (const path of ["/healthz", "/", "/offres.json"]) {
  statuses.push((await app.request(`http://localhost${path}`)).status);
}
const atStart = read;
read = [];
await services.accounts.prepare("http://localhost");
const atSignIn = read;
await services.close();
console.log(JSON.stringify({ statuses, atStart, atSignIn }));
