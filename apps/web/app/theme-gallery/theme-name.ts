import type { Translate, WordId } from "@tremplin/instance/words";

const named: Readonly<Record<string, WordId>> = {
  atelier: "theme.name.atelier",
  cimes: "theme.name.cimes",
  contraste: "theme.name.contraste",
  coteaux: "theme.name.coteaux",
  region: "theme.name.region",
};

/** A finished theme's name as people read it. */
export function themeName(name: string, t: Translate): string {
  const word = named[name];
  return word === undefined ? name : t(word);
}
