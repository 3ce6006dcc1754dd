import { expect, test } from "vitest";
import { soundKey } from "./sound-key.ts";

test.each([
  "chofeur chauffeur",
  "secretere secretaire",
  "infirmiaire infirmiere",
  "farmacie pharmacie",
  "coifeur coiffeur",
  "receptioniste resepsioniste receptionniste",
  "kinesiterapeute kinesitherapeute",
  "mecanitien mecanicien",
  "elektricien electricien",
  "vandeur vendeur",
  "comersial commercial",
  "maneuvre manoeuvre",
  "paysajiste paysagiste",
  "esteticienne estheticienne",
])("the same sound: %s", (words) => {
  expect(new Set(words.split(" ").map(soundKey)).size).toBe(1);
});

test.each(["boulanger boucher", "plombier pompier", "serveur soudeur", "coiffeur couvreur"])(
  "different sounds: %s",
  (words) => {
    expect(new Set(words.split(" ").map(soundKey)).size).toBe(2);
  },
);
