/**
 * One word for both genders, as those write it who use the middle dot: « prévenu·e », « premier·ères », « le·la ».
 * Where the two part early, both stand whole. A last word that they share is said once: « tou·tes les ».
 */
export function bothGenders(masculine: string, feminine: string): string {
  if (masculine === feminine) return masculine;
  const last = / [^ ]+$/.exec(masculine)?.[0];
  if (last !== undefined && feminine.endsWith(last)) {
    return bothGenders(masculine.slice(0, -last.length), feminine.slice(0, -last.length)) + last;
  }
  const plural = masculine.endsWith("s") && feminine.endsWith("es") ? "s" : "";
  const one = masculine.slice(0, masculine.length - plural.length);
  const other = feminine.slice(0, feminine.length - plural.length);
  const shared = sharedLength(one, other);
  const isEnding = shared >= 2 && shared >= one.length - 2;
  return isEnding ? `${one}·${other.slice(shared)}${plural}` : `${masculine}·${feminine}`;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
