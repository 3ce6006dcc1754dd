import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownWords } from "./own-words.ts";

const marker = "Écrivez votre réponse au-dessus de cette ligne";
const ours =
  "Jeanne vous a écrit\n\nVendeuse en boulangerie\n\nLire et répondre :\nhttps://emploi.exemple.fr/espace/messages/1";
const quoted = ours.replace(/^/gm, "> ");
const said = "Bonjour Jeanne,\n\nOui, mardi à 9 h me convient.\nMerci !";

describe("what programs quote is cut", () => {
  test.each([
    [
      "Gmail",
      `${said}\n\nLe lun. 23 nov. 2026 à 12:00, Le Bon Pas <reponse+abc@exemple.fr> a\nécrit :\n\n${quoted}`,
    ],
    [
      "Gmail with a narrow space",
      `${said}\n\nLe lun. 23 nov. 2026 à 12:00, Le Bon Pas <a@exemple.fr> a écrit\u00a0:\n\n${quoted}`,
    ],
    [
      "Gmail in English",
      `${said}\n\nOn Mon, Nov 23, 2026 at 12:00 PM Le Bon Pas <a@exemple.fr> wrote:\n\n${quoted}`,
    ],
    [
      "Gmail in English, folded",
      `${said}\n\nOn Mon, Nov 23, 2026 at 12:00 PM Le Bon Pas de la vallée\n<reponse+abcdefghijklmnop@exemple.fr>\nwrote:\n\n${quoted}`,
    ],
    [
      "Outlook",
      `${said}\n\nDe : Le Bon Pas <a@exemple.fr>\nEnvoyé : lundi 23 novembre 2026 12:00\nÀ : Lina Morel <lina@exemple.fr>\nObjet : Jeanne vous a écrit\n\n${ours}`,
    ],
    [
      "Outlook below a line",
      `${said}\n\n________________________________\nDe : Le Bon Pas <a@exemple.fr>\nEnvoyé : lundi 23 novembre 2026\n\n${ours}`,
    ],
    [
      "Outlook in English",
      `${said}\n\nFrom: Le Bon Pas <a@exemple.fr>\nSent: Monday, November 23, 2026 12:00 PM\nTo: Lina\nSubject: Jeanne\n\n${ours}`,
    ],
    [
      "Outlook on the web, in bold",
      `${said}\n\n*De :* Le Bon Pas <a@exemple.fr>\n*Envoyé :* lundi 23 novembre 2026\n*À :* Lina\n\n${ours}`,
    ],
    [
      "Outlook of long ago",
      `${said}\n\n-----Message d'origine-----\nDe : Le Bon Pas\nEnvoyé : lundi\n\n${ours}`,
    ],
    ["Outlook of long ago, in English", `${said}\n\n-----Original Message-----\nFrom: Le Bon Pas\n\n${ours}`],
    [
      "Apple Mail",
      `${said}\n\n> Le 23 nov. 2026 à 12:00, Le Bon Pas <a@exemple.fr> a écrit :\n> \n${quoted}`,
    ],
    [
      "Apple Mail on a phone",
      `${said}\n\nEnvoyé de mon iPhone\n\n> Le 23 nov. 2026 à 12:00, Le Bon Pas <a@exemple.fr> a écrit :\n> \n${quoted}`,
    ],
    ["Thunderbird", `${said}\n\nLe 23/11/2026 à 12:00, Le Bon Pas a écrit :\n${quoted}`],
    ["Thunderbird in English", `${said}\n\nOn 23/11/2026 12:00, Le Bon Pas wrote:\n${quoted}`],
    [
      "Orange",
      `${said}\n\n> Message du 23/11/26 12:00\n> De : "Le Bon Pas" <a@exemple.fr>\n> A : lina@exemple.fr\n> Objet : Jeanne vous a écrit\n>\n${quoted}`,
    ],
    [
      "Orange, plain",
      `${said}\n\nenvoyé : 23 novembre 2026 à 12:00\nde : Le Bon Pas <a@exemple.fr>\nà : lina@exemple.fr\nobjet : Jeanne vous a écrit\n\n${ours}`,
    ],
    [
      "Free, Zimbra",
      `${said}\n\n----- Mail original -----\nDe: "Le Bon Pas" <a@exemple.fr>\nÀ: lina@exemple.fr\nEnvoyé: Lundi 23 Novembre 2026 12:00:00\nObjet: Jeanne\n\n${ours}`,
    ],
    ["SFR", `${said}\n\n-------- Message original --------\nDe : Le Bon Pas\n\n${ours}`],
    [
      "Yahoo",
      `${said}\n\nLe lundi 23 novembre 2026 à 12:00:00 UTC+1, Le Bon Pas <a@exemple.fr> a écrit :\n\n\n${ours}`,
    ],
    [
      "Proton",
      `${said}\n\nEnvoyé avec la messagerie sécurisée Proton Mail.\n\nLe lundi 23 novembre 2026 à 12:00, Le Bon Pas <a@exemple.fr> a écrit :\n\n${quoted}`,
    ],
    [
      "an Android phone",
      `${said}\n\nEnvoyé depuis mon appareil Galaxy\n\n\n-------- Message d'origine --------\nDe : Le Bon Pas\n${ours}`,
    ],
    [
      "Outlook on a phone",
      `${said}\n\nObtenir Outlook pour Android\n________________________________\nFrom: Le Bon Pas\nSent: Monday\n${ours}`,
    ],
    [
      "our own line, whatever stands around it",
      `${said}\n\n<html quote by an unknown program>\n${marker}\n\n${ours}`.replace(
        "<html quote by an unknown program>\n",
        "",
      ),
    ],
    ["quotes alone", `${said}\n\n${quoted}`],
    ["a signature", `${said}\n\n-- \nLina Morel\n06 12 34 56 78`],
    ["a signature whose space was trimmed", `${said}\n--\nLina`],
    ["an iPhone's line alone", `${said}\n\nEnvoyé de mon iPhone`],
    ["an iPhone's line in English", `${said}\n\nSent from my iPhone`],
  ])("%s", (_program, text) => {
    expect(ownWords(text, marker)).toBe(said);
    expect(ownWords(text.replaceAll("\n", "\r\n"), marker)).toBe(said);
  });
});

describe("what people write stays", () => {
  test.each([
    ["a date at the head of a line", "Le 24 novembre je suis libre.\nLe 25 aussi."],
    ["who wrote what", "Le patron m'a écrit : venez lundi."],
    ["one line that looks like a heading", "De : 9 h à 12 h, cela me va.\nMerci"],
    ["an address", "À : Dijon, place Wilson\nJe viens en bus."],
    ["a list with hyphens", "- le CV\n- la lettre\n\n--- voilà"],
    ["a phone that is spoken of", "J'ai envoyé de mon téléphone la photo demandée."],
    ["comparisons", "Je gagne 5 > 4 points."],
  ])("%s", (_what, text) => {
    expect(ownWords(text, marker)).toBe(text);
  });

  test("between what is quoted, too", () => {
    expect(ownWords("> Mardi ?\nOui.\n> Avec le CV ?\nAussi.", marker)).toBe("Oui.\nAussi.");
  });
});

test("never longer than what came, and the same when cut again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const own = ownWords(text, marker);
      expect(own.length).toBeLessThanOrEqual(text.length);
      expect(ownWords(own, marker)).toBe(own);
    }),
  );
});

test("a hostile mail takes no time", () => {
  const begun = performance.now();
  ownWords(`${"Le ".repeat(20_000)}\n${"De : ".repeat(20_000)}\n`.repeat(5), marker);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
