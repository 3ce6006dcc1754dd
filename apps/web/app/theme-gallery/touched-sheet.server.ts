import type { ThemeChoices } from "@tremplin/api";
import type { InstanceTheme } from "@tremplin/instance";
import sheet from "../app.css?inline";
import { looks } from "../looks.ts";
import { touchedCss } from "./touched-css.ts";
import type { GalleryView } from "./view.ts";

let ofPages: string | undefined;

/**
 * How components look when they are touched, in a theme, for the parts of the gallery that show them so; and the air
 * that the gallery is looked at with.
 */
export function touchedSheet(
  { looks: chosen }: Pick<InstanceTheme, "looks">,
  { air }: Pick<GalleryView, "air">,
  densities: ThemeChoices["densities"],
): string {
  ofPages ??= touchedCss(sheet);
  const shapes = Object.entries(chosen).map(([part, look]) => looks[`${part}-${look}`] ?? "");
  return `${ofPages}@layer components{${touchedCss(shapes.join(""))}}\n${airCss(air, densities)}`;
}

function airCss(air: GalleryView["air"], densities: ThemeChoices["densities"]): string {
  if (air === "own") return "";
  const [rows, sections] = densities[air];
  return `:root{--density-rows:${rows};--density-sections:${sections}}\n`;
}
