import { fileURLToPath } from "node:url";
import { createTranslators, loadInstance } from "@tremplin/instance";
import { createTranslator } from "@tremplin/instance/words";
import { expect, test } from "vitest";
import { type MailKind, mailTemplates } from "./templates/index.ts";
import { mailLanguage, writeMail } from "./write-mail.ts";

const instance = await loadInstance(
  fileURLToPath(new URL("../../../../templates/mission-locale", import.meta.url)),
);
const t = createTranslator(instance.words, { development: true });

test.each(Object.keys(mailTemplates) as MailKind[])("%s is written in words, in both forms", (kind) => {
  const values = { ...mailTemplates[kind].example };
  const { subject, html, text } = writeMail(
    { kind, values, baseUrl: "https://emploi.exemple.fr", stopPath: "/lien/notifications/exemple" },
    { instance, t },
  );
  for (const part of [subject, html, text]) {
    expect(part).not.toMatch(/⟦|\{\w+\}|undefined|\[object/);
  }
  expect(subject.length).toBeLessThan(120);
  expect(html).toContain(instance.config.name);
  expect(html).not.toMatch(/<script|<img|javascript:/i);
  expect(html).toContain(`background:${instance.theme.darkColors.surface}!important`);
  expect(text).toContain(instance.config.contact.email);
  expect(text).toContain("https://emploi.exemple.fr/lien/notifications/exemple");
  for (const line of text.split("\n")) {
    if (!line.includes("http")) expect(line.length).toBeLessThanOrEqual(80);
  }
});

test("the days of grace end on the day before the membership lapses, and the invoice is due as it says", () => {
  const values = { ...mailTemplates["membership.ending"].example, days: -1, lapsesOn: "2027-01-31" };
  const { text } = writeMail(
    { kind: "membership.ending", values, baseUrl: "https://emploi.exemple.fr", stopPath: null },
    { instance, t },
  );
  const said = text.replaceAll(/\s+/g, " ");
  expect(said).toContain("jusqu’au 30 janvier 2027 inclus");
  expect(said).toContain("À payer au plus tard le");
});

test("French alone has a space before a colon", () => {
  const kind = "membership.ending";
  const values = { ...mailTemplates[kind].example, days: 30 };
  const textIn = (language: "fr" | "en") =>
    writeMail(
      { kind, values, baseUrl: "https://emploi.exemple.fr", stopPath: null },
      { instance, t: createTranslators(instance).in(language), language: mailLanguage(language, instance) },
    ).text;
  expect(textIn("fr")).toMatch(/\S[ \u00a0]:\s/);
  expect(textIn("en")).toMatch(/\S:\s/);
  expect(textIn("en")).not.toMatch(/\s:\s/);
});
