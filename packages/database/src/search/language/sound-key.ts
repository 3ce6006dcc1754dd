/** French spellings and how they sound, in the order in which they are tried. */
const sounds: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/ph/g, "f"],
  [/[st]?ch|sh/g, "S"],
  [/t(?=i(?:on|en|el|al|eu))/g, "s"],
  [/s?c(?=[eiy])/g, "s"],
  [/qu|ck|[ckq]/g, "k"],
  [/gu(?=[eiy])/g, "G"],
  [/ge(?=[ao])|g(?=[eiy])/g, "j"],
  [/gn/g, "n"],
  [/h/g, ""],
  [/ill/g, "i"],
  [/eau|au/g, "o"],
  [/oeu|eu/g, "E"],
  [/oi|oy/g, "Wa"],
  [/ou/g, "U"],
  [/(?:a|e)?(?:in|im|yn|ym)(?![aeiouynmEUW])|un(?![aeiouynmEUW])/g, "I"],
  [/[ae][nm](?![aeiouynmEUW])/g, "A"],
  [/o[nm](?![aeiouynmEUW])/g, "O"],
  [/[ae][iy]/g, "e"],
  [/y/g, "i"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/x/g, "ks"],
  [/(.)\1+/g, "$1"],
  [/(?:er|et)$/, "e"],
];
const silentEnd = /[estdp]+$/;

/** How a folded word sounds, its last letters too: for words so short that nothing else is left of them. */
export function wholeSound(word: string): string {
  let key = word;
  for (const [spelling, sound] of sounds) key = key.replace(spelling, sound);
  return key;
}

/**
 * How a folded word sounds in French, roughly: two spellings that are pronounced alike have the same
 * key ("chofeur", "chauffeur"). Made for finding what a mistyped word meant, not for phonetics.
 */
export function soundKey(word: string): string {
  return wholeSound(word).replace(silentEnd, "");
}
