import type { Company } from "@tremplin/core/employer";
import { uuidv7 } from "@tremplin/core/shared";
import type { CommuneIndex } from "@tremplin/core/territory";
import { slugify } from "@tremplin/core/text";
import type { PlacedCommune } from "../places.ts";
import { Random, scramble } from "../random.ts";
import { fictiveSiret } from "../siret.ts";
import {
  inventedPlaces,
  kindsOfMassif,
  type MountainKind,
  type MountainKindKey,
  mountainKinds,
} from "./kinds.ts";
import { resorts, valleyTowns } from "./places.ts";

/** A company of the mountain, with what its offers draw from. */
export interface MountainCompany {
  readonly company: Company;
  readonly kind: MountainKind;
  readonly commune: PlacedCommune;
  /** In a town below. */
  readonly isBelow: boolean;
}

const dayMs = 86_400_000;
const townCompanies = 4;

/** Twenty companies in each massif, and four in the towns below, which are not of the sector. */
export function mountainCompanies(seed: number, communes: CommuneIndex, now: Date): MountainCompany[] {
  const places = resorts(communes);
  const made: MountainCompany[] = [];
  const add = (key: MountainKindKey, here: readonly PlacedCommune[]) => {
    made.push(makeCompany(made.length, { seed, now, kind: mountainKinds[key], here }));
  };
  // One of each massif in turn, so that the first are of them all.
  for (const kind of kindsOfMassif) for (const here of places) add(kind, here);
  const towns = valleyTowns(communes);
  for (let rank = 0; rank < townCompanies; rank += 1)
    add(rank % 2 === 0 ? "town" : "clinic", towns.slice(rank, rank + 1));
  return made;
}

function makeCompany(
  index: number,
  where: {
    readonly seed: number;
    readonly now: Date;
    readonly kind: MountainKind;
    readonly here: readonly PlacedCommune[];
  },
): MountainCompany {
  const { seed, now, kind, here } = where;
  const random = new Random(seed, scramble(index));
  const commune = random.pick(here);
  const place = inventedPlaces[index % inventedPlaces.length] ?? "";
  const pattern = kind.names[Math.floor(index / inventedPlaces.length) % kind.names.length] ?? "";
  const name = withPlace(pattern, place);
  const createdAt = new Date(now.getTime() - (300 + random.below(1500)) * dayMs);
  const slug = slugify(`${name} ${index + 1}`);
  const company: Company = {
    id: uuidv7(createdAt, () => Uint8Array.from({ length: 10 }, () => random.below(256))),
    slug,
    name,
    siret: fictiveSiret(index),
    nafCode: kind.naf,
    activity: kind.activity,
    description: random.sample(kind.about, 2).join(" "),
    website: random.chance(0.6) ? `https://www.${slug}.example/` : null,
    headcount: random.pick(kind.headcounts),
    insee: commune.insee,
    placeLabel: commune.name,
    createdAt,
    updatedAt: createdAt,
  };
  return { company, kind, commune, isBelow: kind === mountainKinds.town || kind === mountainKinds.clinic };
}

/** "Domaine skiable de {n}" of "le Mélézin" is "Domaine skiable du Mélézin". */
function withPlace(pattern: string, place: string): string {
  return pattern
    .replace("de {n}", `de ${place}`)
    .replace("{n}", place.replace(/^(?:la|le|les) |^l'/, ""))
    .replace("de le ", "du ")
    .replace("de les ", "des ");
}
