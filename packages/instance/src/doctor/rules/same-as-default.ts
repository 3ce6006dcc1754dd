import { removeKey } from "../../migrations/json-edit.ts";
import { palettesOf } from "../../theme/compile.ts";
import { modes } from "../../theme/names.ts";
import { readTokens, tokensFile } from "../../theme/tokens.ts";
import { wordingFile } from "../../wording/override.ts";
import type { Complaint, FixedFile, Patient, Rule } from "../rule.ts";

/** An own word that is the product's, letter for letter. */
export const sameWord: Rule = {
  number: 28,
  code: "same-word",
  level: "advice",
  title: { fr: "Seulement les mots que vous changez", en: "Only the words that you change" },
  why: "Un mot recopié ne suit plus ceux du projet commun : à la prochaine version, il restera l'ancien.",
  check: (patient) => sameWords(patient).map((key) => complaint(wordingFile, key)),
  fix: (patient) =>
    without(
      patient,
      wordingFile,
      sameWords(patient).map((key) => [key]),
    ),
};

/** A colour that is set to what it would be anyway. */
export const sameToken: Rule = {
  number: 29,
  code: "same-token",
  level: "advice",
  title: { fr: "Seulement les couleurs que vous changez", en: "Only the colours that you change" },
  why: "Une couleur recopiée ne suit plus vos couleurs principales quand vous les changez.",
  check: (patient) => sameTokens(patient).map((path) => complaint(tokensFile, path.join("."))),
  fix: (patient) => without(patient, tokensFile, sameTokens(patient)),
};

function sameWords({ files, instance, words }: Patient): string[] {
  const text = files.get(wordingFile)?.toString("utf8");
  if (!instance || !text) return [];
  const own = JSON.parse(text.replace(/^\uFEFF/, "")) as Record<string, string>;
  return Object.keys(own).filter((id) => own[id] === words[id]);
}

/**
 * The own colours without which the theme looks as it does, all of them taken out: without its line a colour is the
 * base's, if that sets it, and derived only otherwise.
 */
function sameTokens({ files, instance }: Patient): (readonly string[])[] {
  let text = files.get(tokensFile)?.toString("utf8") ?? "";
  const read = instance ? readTokens(text) : null;
  if (!read || !("tokens" in read)) return [];
  const { tokens } = read;
  const look = lookOf(text);
  const same: (readonly string[])[] = [];
  for (const mode of modes) {
    for (const name of Object.keys(tokens.colors[mode])) {
      // Those of the theme that it starts from are not the owner's.
      if (tokens.lineOf(`${mode}.${name}`) === null) continue;
      const left = removeKey(text, [mode, name]);
      if (lookOf(left) !== look) continue;
      same.push([mode, name]);
      text = left;
    }
  }
  return same;
}

/** Every colour of both modes; null when another token needs what is missing. */
function lookOf(text: string): string | null {
  const read = readTokens(text);
  return "tokens" in read ? JSON.stringify(palettesOf(read.tokens)) : null;
}

function complaint(file: string, key: string): Complaint {
  return {
    file,
    key,
    line: null,
    message: { fr: "dit la même chose que sans elle", en: "says the same as without it" },
    mend: { fr: "Enlevez cette ligne (--fix le fait).", en: "Remove this line (--fix does it)." },
  };
}

function without({ files }: Patient, file: string, paths: readonly (readonly string[])[]): FixedFile[] {
  const text = files.get(file)?.toString("utf8");
  if (text === undefined || paths.length === 0) return [];
  const list = paths.map((path) => path.join(".")).join(", ");
  return [
    {
      file,
      bytes: Buffer.from(paths.reduce((left, path) => removeKey(left, path), text)),
      did: { fr: `enlevé : ${list}`, en: `removed: ${list}` },
    },
  ];
}
