import { type AreaKind, type Areas, areaKinds, departments, regions } from "@tremplin/core/territory";
import { fold } from "@tremplin/core/text";
import type { Context } from "../context.ts";
import { placeText } from "../place.ts";
import { type CommuneGroups, communeGroups } from "./groups.ts";

/** An area that was picked, or may be: its kind and code, and how it is called. */
export interface AreaView {
  /** `departments:73`: what a form sends. */
  readonly key: string;
  /** `Savoie (département)`: what one reads, and may type. */
  readonly label: string;
}

type Asking = Pick<Context, "communes" | "tReader">;

const mostSuggested = 8;

/** What each of the areas is called, in the order of the kinds. An unknown code is called by itself. */
export async function areaViews(ctx: Asking, areas: Areas): Promise<AreaView[]> {
  const groups = await communeGroups();
  return areaKinds.flatMap((kind) =>
    areas[kind].map((code) => ({ key: `${kind}:${code}`, label: labelOf(ctx, groups, kind, code) ?? code })),
  );
}

/** The areas whose name begins, or has a word that begins, as what was typed: the largest kinds first. */
export async function suggestAreas(ctx: Asking, typed: string): Promise<AreaView[]> {
  const begun = fold(typed).trim();
  if (begun.length < 2) return [];
  const named = (await largeAreas(ctx)).filter(({ words }) => words.some((word) => word.startsWith(begun)));
  const communes = ctx.communes.suggest(typed, { limit: mostSuggested });
  return [
    ...named.slice(0, mostSuggested - Math.min(2, communes.length)),
    ...communes.map((commune) => ({ key: `communes:${commune.insee}`, label: placeText(commune) })),
  ]
    .slice(0, mostSuggested)
    .map(({ key, label }) => ({ key, label }));
}

/** The one area that was typed, by its label, its bare name or its code; null when there is none. */
export async function typedArea(ctx: Asking, typed: string): Promise<AreaView | null> {
  const said = fold(typed).trim();
  if (said === "") return null;
  const large = await largeAreas(ctx);
  const found =
    large.find(({ label }) => fold(label) === said) ??
    large.find(({ key, name }) => fold(name) === said || fold(key.slice(key.indexOf(":") + 1)) === said);
  if (found) return { key: found.key, label: found.label };
  const { commune } = ctx.communes.resolve(typed);
  return commune ? { key: `communes:${commune.insee}`, label: placeText(commune) } : null;
}

/** The areas of the keys that a form sent; what is no key is left out. */
export function areasOf(keys: readonly string[]): Areas {
  const of = (kind: AreaKind) => [
    ...new Set(keys.flatMap((key) => (key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1)] : []))),
  ];
  return {
    regions: of("regions"),
    departments: of("departments"),
    groups: of("groups"),
    communes: of("communes"),
  };
}

interface LargeArea extends AreaView {
  readonly name: string;
  /** Where its name, and each word of it, begins. */
  readonly words: readonly string[];
}

/** Departments before regions, as a code of two digits is a department to who types it. */
async function largeAreas(ctx: Asking): Promise<LargeArea[]> {
  const groups = await communeGroups();
  const of = (kind: AreaKind, code: string, name: string): LargeArea => {
    const folded = fold(name);
    const starts = [...folded.matchAll(/[a-z0-9]+/g)].map(({ index }) => folded.slice(index));
    return { key: `${kind}:${code}`, label: labelOf(ctx, groups, kind, code) ?? name, name, words: starts };
  };
  return [
    ...[...departments.values()].map(({ code, name }) => of("departments", code, name)),
    ...[...regions].map(([code, name]) => of("regions", code, name)),
    ...[...groups.values()].map(({ code, name }) => of("groups", code, name)),
  ];
}

function labelOf(
  { communes, tReader: t }: Asking,
  groups: CommuneGroups,
  kind: AreaKind,
  code: string,
): string | null {
  if (kind === "communes") {
    const commune = communes.byInsee(code);
    return commune && placeText(commune);
  }
  const name = {
    regions: regions.get(code),
    departments: departments.get(code)?.name,
    groups: groups.get(code)?.name,
  }[kind];
  return name === undefined ? null : t(`antenna.area.${kind}`, { name });
}
