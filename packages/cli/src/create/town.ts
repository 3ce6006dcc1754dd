import type { Commune, CommuneIndex } from "@tremplin/core/territory";
import { departments, placeWords } from "@tremplin/core/territory";
import { fold } from "@tremplin/core/text";
import { bad, type Checked, good } from "./answers.ts";

/** `Beaune (Côte-d'Or, 21054)`: enough to tell namesakes apart. */
export function townLabel({ name, department, insee }: Commune): string {
  return `${name} (${departments.get(department)?.name ?? department}, ${insee})`;
}

/**
 * The communes that an INSEE code, a postcode or a name stands for: one when it is clear, several when only
 * the person can say (namesakes, a shared postcode, a code that is both), none when nothing is like it.
 */
export function townsLike(
  typed: string,
  communes: CommuneIndex,
): { exact: boolean; towns: readonly Commune[] } {
  const named = namedWithCode(typed, communes);
  if (named) return { exact: true, towns: [named] };
  const { commune, choices } = communes.resolve(typed);
  if (!commune) return { exact: false, towns: choices };
  const isCode = /^\s*\d[\dAB]\d{3}\s*$/i.test(typed);
  const rivals = isCode ? choices : choices.filter(({ name }) => fold(name) === fold(commune.name));
  const exact = rivals.length === 0 && (isCode || says(typed, commune.name));
  return { exact, towns: [commune, ...(exact ? [] : rivals.length > 0 ? rivals : choices)] };
}

/** A town written as its label, or by its name and its INSEE code: no other can be meant. */
function namedWithCode(typed: string, communes: CommuneIndex): Commune | null {
  const [, name = "", code = ""] = /^(.*\p{L}.*?)[\s,(]+(\d[\dAB]\d{3})[\s)]*$/iu.exec(typed) ?? [];
  const commune = communes.byInsee(code.toUpperCase());
  return commune && says(name, commune.name) ? commune : null;
}

/** Whether a town is named as it is written, not only nearly: a search forgives, a setting must be sure. */
function says(typed: string, name: string): boolean {
  const whole = (text: string) => ` ${placeWords(text).join(" ")} `;
  return whole(typed).includes(whole(name));
}

/** The one town that was typed; the nearest names otherwise. */
export function checkTown(typed: string, communes: CommuneIndex): Checked<Commune> {
  const { exact, towns } = townsLike(typed, communes);
  const [town] = towns;
  if (town && exact) return good(town);
  if (!town) {
    return bad(
      `Aucune commune ne ressemble à « ${typed} ». Donnez un nom, un code postal ou un code INSEE.`,
      `No commune is like "${typed}". Give a name, a postcode or an INSEE code.`,
    );
  }
  const labels = towns.slice(0, 6).map(townLabel);
  // A shell takes brackets for its own.
  const quoted = labels.map((label) => `"${label}"`).join(", ");
  // The code itself means several: only a name with it tells them apart.
  if (towns.some(({ insee }) => insee === typed.trim().toUpperCase())) {
    return bad(
      `« ${typed} » est un code INSEE et un code postal : recopiez la ville, entre guillemets : ${quoted}.`,
      `"${typed}" is an INSEE code and a postcode: copy the town, in quotes: ${quoted}.`,
    );
  }
  if (!communes.resolve(typed).commune) {
    return bad(
      `Aucune commune ne s'appelle « ${typed} ». Si c'est l'une de celles-ci, recopiez-la, entre guillemets : ${quoted}.`,
      `No commune is called "${typed}". If it is one of these, copy it, in quotes: ${quoted}.`,
    );
  }
  return bad(
    `« ${typed} » : dites laquelle en la recopiant, entre guillemets : ${quoted}.`,
    `"${typed}": say which one by copying it, in quotes: ${quoted}.`,
  );
}
