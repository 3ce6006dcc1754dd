/**
 * Whether French drops the vowel of "de" or "que" before a name. An H is taken for aspirate, as its letters do not
 * tell, and initials by their first letter.
 */
export function beginsWithVowel(name: string): boolean {
  // A Y is a vowel before a consonant only: Yves, Yvetot, but Yanis and Youssef.
  return /^(?:[aeiouœæ]|y[b-df-hj-np-tv-z])/i.test(name.normalize("NFD"));
}
