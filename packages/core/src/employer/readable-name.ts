const small = new Set("a au aux de des du d en et l la le les par pour sur un une".split(" "));

/**
 * A name as people write it, from the capitals of a register: `BOULANGERIE L'EPI D'OR` is `Boulangerie
 * l'Epi d'Or`. Short words without a vowel and what holds dots or digits stay, as initials do; a name
 * that has small letters is left alone.
 */
export function readableName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .split(/([\s'’-]+)/)
    .map((word, index) =>
      index === 0
        ? capitalised(word)
        : small.has(word.toLowerCase())
          ? word.toLowerCase()
          : capitalised(word),
    )
    .join("");
}

function capitalised(word: string): string {
  const isInitials = /[.\d]/.test(word) || !/[AEIOUYÀÂÉÈÊËÎÏÔÖÛÜ]/.test(word);
  return isInitials ? word : word.slice(0, 1) + word.slice(1).toLowerCase();
}
