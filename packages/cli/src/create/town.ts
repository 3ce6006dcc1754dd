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
  const { commune, choices } = communes.resolve(typed);
  if (!commune) return { exact: false, towns: choices };
  const isCode = /^\s*\d[\dAB]\d{3}\s*$/i.test(typed);
  const rivals = isCode ? choices : choices.filter(({ name }) => fold(name) === fold(commune.name));
  const exact = rivals.length === 0 && (isCode || says(typed, commune.name));
  return { exact, towns: [commune, ...(exact ? [] : rivals.length > 0 ? rivals : choices)] };
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
  const list = towns.slice(0, 6).map(townLabel).join(", ");
  // The code itself means several: only a name tells them apart.
  if (towns.some(({ insee }) => insee === typed.trim().toUpperCase())) {
    return bad(
      `« ${typed} » est un code INSEE et un code postal : donnez plutôt le nom : ${list}.`,
      `"${typed}" is an INSEE code and a postcode: give the name instead: ${list}.`,
    );
  }
  if (!communes.resolve(typed).commune) {
    return bad(
      `Aucune commune ne s'appelle « ${typed} ». Si c'est l'une de celles-ci, donnez son code INSEE : ${list}.`,
      `No commune is called "${typed}". If it is one of these, give its INSEE code: ${list}.`,
    );
  }
  return bad(
    `« ${typed} » : dites laquelle par son code INSEE : ${list}.`,
    `"${typed}": say which one by its INSEE code: ${list}.`,
  );
}
