import type { InstanceConfig } from "../config/schema.ts";
import type { ContentPage } from "../instance.ts";

/**
 * Addresses of the site that a menu or a page may lead to, without the slash at the head: those of the functions
 * that are on, and the owner's own pages.
 */
export function siteAddresses(
  {
    features,
    sector,
    antennas,
    funders,
  }: Pick<InstanceConfig, "features" | "sector" | "antennas" | "funders">,
  content: ReadonlyMap<string, Pick<ContentPage, "kind">>,
): string[] {
  const pages = [...content].filter(([, { kind }]) => kind !== "home");
  const has = (wanted: string) => pages.some(([, { kind }]) => kind === wanted);
  const familyPages = (sector?.families ?? []).map(({ id }) => `metiers/familles/${id}`);
  return [
    "offres",
    "connexion",
    "inscription",
    "inscription/jeune",
    "inscription/entreprise",
    "credits",
    ...(features.membership ? ["adherents"] : []),
    ...(features.antennas ? ["territoires", ...antennas.map(({ slug }) => slug)] : []),
    ...(funders.length > 0 ? ["financeurs"] : []),
    ...(has("article") ? ["actualites"] : []),
    ...(has("portrait") ? ["metiers"] : []),
    ...(features.sector ? ["metiers/familles", ...familyPages] : []),
    ...pages.map(([path]) => path),
  ];
}

/** What an address of this site leads to, without its slash, search and fragment; null when it leads elsewhere. */
export function placeOf(href: string): string | null {
  if (!href.startsWith("/") || href.startsWith("//")) return null;
  return (href.slice(1).split(/[?#]/, 1)[0] ?? "").replace(/\/$/, "");
}
