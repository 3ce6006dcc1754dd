import type { Random } from "./random.ts";

// Invented: a likeness to a real firm would be an accident.
const places = (
  "du Clos|de la Combe|du Moulin|de la Cour|du Pré|du Puits|de la Tour|du Pont|de la Porte|de l'Écluse|" +
  "du Lavoir|de la Source|du Verger|du Quai|de la Halle|du Ruisseau|de l'Allée|du Chemin|du Coteau|du Perron"
).split("|");
const ownNames = (
  "Verdin|Talmière|Brochelle|Orvence|Mirandeau|Sauvignard|Chantebrume|Pellerot|Vauclerc|Rougerive|" +
  "Flamerolle|Courtevigne|Dambrune|Loissard|Perrelune|Vertoison|Baldreuil|Nocelle|Tournebois|Essarny|" +
  "Grimaudon|Valoncel|Hurtevent|Brassigny"
).split("|");
const beginnings = "Cor|Val|Tré|Bel|Mar|Sol|Ori|Fer|Lum|Gal|Nor|Ver|Alté|Dor|Bri".split("|");
const endings = "mélis|durac|vanor|tissel|gandre|phéo|loria|quiva|zélys|brane|néor|sédia".split("|");

/** Fills `{n}` with an invented place and `{c}` with a coined word, the same in all texts. */
export function fillNames(texts: readonly string[], random: Random): string[] {
  const place = `${random.pick(places)} ${random.pick(ownNames)}`;
  const coined = `${random.pick(beginnings)}${random.pick(endings)}`;
  return texts.map((text) => text.replace("{n}", place).replace("{c}", coined));
}

const streets = (
  "rue des Tilleuls|avenue de la Gare|rue du Lavoir|place du Marché|impasse des Lilas|rue des Artisans|" +
  "allée des Érables|rue de la Fontaine|chemin des Vergers|rue du Moulin|boulevard de l'Europe|rue de l'École|" +
  "rue des Peupliers|avenue du Stade|rue Haute|rue des Jardins"
).split("|");

/** "12 rue des Tilleuls". */
export function aStreet(random: Random): string {
  return `${1 + random.below(90)} ${random.pick(streets)}`;
}
