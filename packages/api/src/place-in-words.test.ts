import { everyOffer } from "@tremplin/core/offer";
import { CommuneIndex } from "@tremplin/core/territory";
import { readCommunes } from "@tremplin/interop";
import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "./context.ts";
import { placeInWords } from "./place-in-words.ts";

let communes: CommuneIndex;
beforeAll(async () => {
  communes = new CommuneIndex(await readCommunes());
});

/** The words and the place that a board of a town understands. */
function read(words: string, { place = "", town = "21231" } = {}) {
  const instance = { config: { town } } as Context["instance"];
  const found = placeInWords({ communes, instance }, { ...everyOffer, words, place });
  return [found.words, found.place];
}

describe("a town at the end of the words becomes the place", () => {
  test.each([
    ["serveur dijon", "serveur", "21231"],
    ["DIJON", "", "21231"],
    ["vendeuse à St Apollinaire", "vendeuse", "21540"],
    ["cuisinier chevigny-saint-sauveur", "cuisinier", "21171"],
    ["ménage près de Chenôve", "ménage", "21166"],
    ["serveur Is sur Tille", "serveur", "21317"],
    ["21000", "", "21231"],
    ["cariste 21600", "cariste", "21355"],
    ["soudeur le creusot", "soudeur", "71153"],
  ])("%s", (typed, words, place) => {
    expect(read(typed)).toEqual([words, place]);
  });
});

describe("words that are no town here stay as they are", () => {
  test.each([
    "maçon",
    "apprenti macon",
    "serveur",
    "dijon serveur",
    "serveur paris",
    "orange",
    "caces 3",
    "35h",
    "couture",
    "ménage nuit",
    "",
  ])("%s", (typed) => {
    expect(read(typed)).toEqual([typed, ""]);
  });

  test("a place that was given is kept", () => {
    expect(read("serveur dijon", { place: "21054" })).toEqual(["serveur dijon", "21054"]);
  });

  test("another board knows the towns around its own", () => {
    expect(read("serveur paris", { town: "93066" })).toEqual(["serveur", "75056"]);
    expect(read("serveur dijon", { town: "97411" })).toEqual(["serveur dijon", ""]);
  });
});
