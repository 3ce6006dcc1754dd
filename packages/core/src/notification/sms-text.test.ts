import { expect, test } from "vitest";
import { smsText } from "./sms-text.ts";

test.each([
  ["Mission locale : rappel, jeudi 7 août à 14:30", "Mission locale : rappel, jeudi 7 aout à 14:30"],
  ["L’atelier « Écrire son CV »", 'L\'atelier " Écrire son CV "'],
  ["reçu, être, œuvre, Noël", "recu, etre, oeuvre, Noel"],
  ["une\u00a0espace\u202ffine", "une espace fine"],
  ["🥖 à 9 h", "? à 9 h"],
  ["تذكير، موعد\u00a07", "تذكير، موعد 7"],
  ["нагадування: 7 груд., 14:30", "нагадування: 7 груд., 14:30"],
])("%s", (text, plain) => {
  expect(smsText(text)).toBe(plain);
});
