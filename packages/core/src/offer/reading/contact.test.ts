import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEmail, parsePhone, parseUrl, readContact } from "./contact.ts";

test.each([
  ["https://exemple.fr/postuler?id=1", "https://exemple.fr/postuler?id=1"],
  ["Pour postuler, utiliser le lien suivant : https://exemple.fr/offre/12.", "https://exemple.fr/offre/12"],
  ["Candidature:https://exemple.fr/x", "https://exemple.fr/x"],
  ["www.exemple.fr", "https://www.exemple.fr/"],
  ["HTTP://EXEMPLE.FR", "http://exemple.fr/"],
  ["javascript:alert(1)//https://exemple.fr", null],
  ["data:text/html,https://exemple.fr", null],
  ["https://user:secret@exemple.fr", null],
  ["https://localhost/admin", null],
  ["ftp://exemple.fr", null],
  ["https://", null],
  [`https://exemple.fr/${"a".repeat(3000)}`, null],
  ["", null],
])("the link of %j is %j", (text, url) => {
  expect(parseUrl(text)).toBe(url);
});

test.each([
  ["Recrutement@Exemple.fr", "recrutement@exemple.fr"],
  ["Écrire à jean.dupont+cv@mail.exemple.fr.", "jean.dupont+cv@mail.exemple.fr"],
  ["pas d'adresse @ ici", null],
  ["a@b", null],
])("the e-mail of %j is %j", (text, email) => {
  expect(parseEmail(text)).toBe(email);
});

test.each([
  ["0380123456", "03 80 12 34 56"],
  ["03.80.12.34.56", "03 80 12 34 56"],
  ["+33 (0)3 80 12 34 56", "03 80 12 34 56"],
  ["Tél : 0033 3 80 12 34 56", "03 80 12 34 56"],
  ["08 99 12 34 56", null],
  ["3949", null],
  ["", null],
])("the telephone of %j is %j", (text, phone) => {
  expect(parsePhone(text)).toBe(phone);
});

test("a page is better than an address, an address than a telephone", () => {
  const ways = { emails: ["rh@exemple.fr"], phones: ["0380123456"] };
  expect(readContact({ ...ways, links: ["https://exemple.fr"] })).toMatchObject({ kind: "link" });
  expect(readContact({ ...ways, links: ["voir site"] })).toMatchObject({
    kind: "email",
    value: "rh@exemple.fr",
  });
  expect(readContact({ ...ways, emails: ["-"] })).toMatchObject({ kind: "phone" });
  expect(readContact({ emails: ["Utiliser le lien : https://exemple.fr/x"] })).toMatchObject({
    kind: "link",
  });
  expect(readContact({ links: ["javascript:alert(1)"] })).toBeNull();
});

test("no text gives anything but a web address", () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: "binary" })), fc.string(), (url, before) => {
      expect(parseUrl(before + url) ?? "https://").toMatch(/^https?:\/\//);
    }),
  );
});
