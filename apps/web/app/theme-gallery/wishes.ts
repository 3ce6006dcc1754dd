import type { PageServices } from "../services.ts";

/** Address of the studio; its form is a question, so that a theme is an address that one can keep. */
export const studioPath = "/espace/administration/apparence";

type Compose = PageServices["api"]["administration"]["theme"]["compose"];
export type Wishes = Parameters<Compose>[0];

/** Colours by the name of their field. */
export const colorFields = {
  principale: "brand.main",
  seconde: "brand.accent",
  gris: "brand.neutral",
  "fond-clair": "light.bg",
  "texte-clair": "light.text",
  "fond-sombre": "dark.bg",
  "texte-sombre": "dark.text",
} as const;

/** Shapes by the name of their field. */
export const lookFields = {
  "en-tete": "header",
  ouverture: "hero",
  liste: "list",
  titres: "heading",
  entrees: "ways",
} as const;

export const fontFields = { "police-texte": "font.body", "police-titres": "font.heading" } as const;

/** What the address of the studio wants; the procedure says what of it is possible. */
export function wishesOf(params: URLSearchParams): Wishes {
  const said = (name: string) => params.get(name)?.trim() || null;
  const several = (fields: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([field, path]) => {
        const value = said(field);
        return value === null ? [] : [[path, value]];
      }),
    );
  const size = Number(said("taille"));
  const found = {
    base: said("base"),
    colors: several(colorFields),
    looks: several(lookFields),
    fonts: several(fontFields),
    size: size > 0 ? size : null,
    rounding: said("arrondis"),
    density: said("air"),
    contrast: said("contraste"),
  };
  // Checked by the procedure, as everything that comes from outside.
  return found as Wishes;
}
