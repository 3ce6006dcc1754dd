import { nearest } from "../../config/nearest.ts";
import type { Bilingual } from "../../problem.ts";
import { example, inside, type Origin, show, TokenFault } from "./fault.ts";
import { isGroup, tokenTypes, unusedTypes } from "./type.ts";

/** The parts of a composite value: all of `names`, none but those and `others`. */
export function fieldsOf(
  value: unknown,
  origin: Origin,
  names: readonly string[],
  others: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const all = [...names, ...others];
  if (!isGroup(value)) {
    const list = names.join(", ");
    const said = { fr: `${show(value)} : il faut { ${list} }`, en: `${show(value)}: expected { ${list} }` };
    throw new TokenFault(origin, said, example);
  }
  const stray = Object.keys(value).find((name) => !all.includes(name));
  if (stray !== undefined) {
    const near = nearest(stray, all);
    throw new TokenFault(
      inside(origin, stray),
      { fr: `partie inconnue "${stray}"`, en: `unknown part "${stray}"` },
      near
        ? { fr: `Vouliez-vous dire "${near}" ?`, en: `Did you mean "${near}"?` }
        : { fr: `Parties possibles : ${all.join(", ")}.`, en: `Possible parts: ${all.join(", ")}.` },
    );
  }
  const missing = names.find((name) => !(name in value));
  if (missing !== undefined)
    throw new TokenFault(
      origin,
      { fr: `il manque "${missing}"`, en: `"${missing}" is missing` },
      { fr: `Parties : ${names.join(", ")}.`, en: `Parts: ${names.join(", ")}.` },
    );
  return value;
}

/** A value is of another type than the one that its place wants. */
export function wrongType(origin: Origin, said: string, wanted: string): TokenFault {
  return new TokenFault(
    origin,
    { fr: `le type est "${said}", il faut "${wanted}"`, en: `the type is "${said}", expected "${wanted}"` },
    { fr: `Écrivez "${wanted}".`, en: `Write "${wanted}".` },
  );
}

/** `$type` is no type of a theme. */
export function unknownType(origin: Origin, said: string): TokenFault {
  const near = nearest(said, tokenTypes);
  const mend: Bilingual = near
    ? { fr: `Écrivez "${near}".`, en: `Write "${near}".` }
    : { fr: `Types possibles : ${tokenTypes.join(", ")}.`, en: `Possible types: ${tokenTypes.join(", ")}.` };
  const about = unusedTypes.includes(said)
    ? { fr: `aucun thème ne prend le type "${said}"`, en: `no theme takes the type "${said}"` }
    : { fr: `type inconnu "${said}"`, en: `unknown type "${said}"` };
  return new TokenFault(origin, about, mend);
}

/** What looks like a reference is none. */
export function notPointer(value: unknown): Bilingual {
  return {
    fr: `${show(value)} : un renvoi s'écrit "{groupe.nom}" ou { "$ref": "#/groupe/nom/$value" }`,
    en: `${show(value)}: a reference is written "{group.name}" or { "$ref": "#/group/name/$value" }`,
  };
}
