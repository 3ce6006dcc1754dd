import { fileURLToPath } from "node:url";
import { loadInstance } from "@tremplin/instance";
import { createTranslator } from "@tremplin/instance/words";
import { expect, test } from "vitest";
import { type MailKind, mailTemplates } from "../mail/templates/index.ts";
import { lineOf } from "./line.ts";
import { isNotified, notificationOf } from "./notification-of.ts";

const instance = await loadInstance(
  fileURLToPath(new URL("../../../../templates/mission-locale", import.meta.url)),
);
const ctx = {
  instance,
  t: createTranslator(instance.words, { development: true }),
  baseUrl: "https://emploi.exemple.fr",
};
const told = (Object.keys(mailTemplates) as MailKind[]).filter(isNotified);

test.each(told)(
  "%s has a line of its own, which leads to a page of the board without letting anybody in",
  (event) => {
    const { example } = mailTemplates[event] as { readonly example: Readonly<Record<string, unknown>> };
    const values = { ...example, ...("path" in example ? { path: "" } : {}) };
    const line = lineOf({ kind: notificationOf[event], event, values, page: null }, ctx);
    expect(line?.title).toMatch(/\p{L}{3}/u);
    expect(line?.title).not.toMatch(/⟦|undefined|\n/);
    expect(line?.page).toMatch(/^\/(?!lien|invitation)\w/);
    expect(ctx.t(`notification.push.${notificationOf[event]}`).length).toBeLessThan(60);
  },
);

test("what a later version told is passed over", () => {
  expect(lineOf({ kind: "message", event: "account.sign-in", values: {}, page: null }, ctx)).toBeNull();
  expect(lineOf({ kind: "message", event: "toString", values: {}, page: null }, ctx)).toBeNull();
});
