import { describe, expect, test } from "vitest";
import { delicateIn, isFor, mayEdit } from "./message.ts";

describe("delicateIn", () => {
  test.each([
    ["Mon numéro : 06 12 34 56 78", ["phone"]],
    ["+33 6 12 34 56 78 le soir", ["phone"]],
    ["0612345678", ["phone"]],
    ["Écris-moi : lina@exemple.fr", ["email"]],
    ["J'habite 12 bis rue de la Liberté", ["address"]],
    ["3, avenue Foch à Dijon", ["address"]],
    ["Envoie ton RIB et une photo", ["money"]],
    ["FR76 3000 6000 0112 3456 7890 189", ["money"]],
    ["Il faut payer des frais de dossier", ["money"]],
    ["Passe sur WhatsApp, c'est plus simple", ["elsewhere"]],
    ["Rendez-vous mardi 1er décembre à 14:30, au magasin", []],
    ["Le poste est payé 1 900 euros par mois", []],
    ["Vous travaillerez 35 h, de 8 h à 16 h, 2 samedis sur 4", []],
    ["Référence 2026-11-27-00123", []],
    ["La rue est en travaux, prenez le bus 12", []],
  ])("%s", (text, expected) => {
    expect(delicateIn(text)).toEqual(expected);
  });
});

test("a whisper is not for the company", () => {
  expect(
    (["candidate", "advisor", "employer"] as const).map((side) => isFor(side, { isWhisper: true })),
  ).toEqual([true, true, false]);
  expect(isFor("employer", { isWhisper: false })).toBe(true);
});

test("one's own message may be written otherwise for half an hour", () => {
  const at = new Date("2026-03-01T08:00:00Z");
  const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  const message = { authorId: "lina", at, withdrawnAt: null };
  expect(mayEdit(message, "lina", after(30))).toMatchObject({ ok: true });
  expect(mayEdit(message, "lina", after(31))).toMatchObject({ refusal: { code: "message-late" } });
  expect(mayEdit(message, "anne", after(1))).toMatchObject({ refusal: { code: "forbidden" } });
  expect(mayEdit({ ...message, withdrawnAt: at }, "lina", after(1))).toMatchObject({
    refusal: { code: "message-gone" },
  });
});
