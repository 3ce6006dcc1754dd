import { departmentOf } from "@tremplin/core/territory";
import { featureContradictions } from "../features/contradictions.ts";
import { antennaContradictions } from "./antenna-contradictions.ts";
import type { Contradiction } from "./contradiction.ts";
import { languageContradictions } from "./language-contradictions.ts";
import { membershipContradictions } from "./membership-contradictions.ts";
import { type InstanceConfig, instanceSchema } from "./schema.ts";
import { sectorContradictions } from "./sector-contradictions.ts";

/**
 * Finds the impossible combinations in what `instance.json` says. Parts that are wrong by themselves are
 * passed over, so that these are told together with the schema's own problems.
 */
export function contradictions(raw: Readonly<Record<string, unknown>>): Contradiction[] {
  const found: Contradiction[] = [];
  const town = part(raw, "town");
  const department = town ? departmentOf(town) : null;
  const departments = part(raw, "territory")?.departments;
  if (department && departments && !departments.includes(department)) {
    found.push({
      path: ["territory", "departments"],
      message: {
        fr: `la ville est dans le département ${department}, absent de la liste`,
        en: `the town is in department ${department}, which is not in the list`,
      },
      mend: { fr: `Ajoutez "${department}".`, en: `Add "${department}".` },
    });
  }

  const services = part(raw, "signIn")?.providers.map(({ id }) => id) ?? [];
  const twice = services.find((id, at) => services.indexOf(id) !== at);
  if (twice !== undefined) {
    found.push({
      path: ["signIn", "providers"],
      message: { fr: `deux services s'appellent « ${twice} »`, en: `two services are called "${twice}"` },
      mend: {
        fr: "Donnez à chaque service un « id » à lui : son secret en dépend.",
        en: 'Give each service an "id" of its own: its secret goes by it.',
      },
    });
  }

  found.push(...languageContradictions(raw));

  const tiles = part(raw, "map")?.tiles;
  if (tiles && part(raw, "features")?.map === false) {
    found.push({
      path: ["map", "tiles"],
      message: {
        fr: "un fond de carte, alors que la carte est désactivée",
        en: "map tiles while the map is off",
      },
      mend: {
        fr: 'Mettez "features.map" à true, ou "map.tiles" à null.',
        en: 'Set "features.map" to true, or "map.tiles" to null.',
      },
    });
  }
  if (tiles?.kind === "raster" && !["{z}", "{x}", "{y}"].every((name) => tiles.url.includes(name))) {
    found.push({
      path: ["map", "tiles", "url"],
      message: {
        fr: "il manque {z}, {x} ou {y} à l'adresse des images",
        en: "the image address lacks {z}, {x} or {y}",
      },
      mend: {
        fr: 'Exemple : "https://tuiles.exemple.fr/{z}/{x}/{y}.png".',
        en: 'Example: "https://tuiles.exemple.fr/{z}/{x}/{y}.png".',
      },
    });
  }
  const [antennas, funders] = [part(raw, "antennas"), part(raw, "funders")];
  const sector = part(raw, "sector");
  const [features, membership, contact, legal] = [
    part(raw, "features"),
    part(raw, "membership"),
    part(raw, "contact"),
    part(raw, "legal"),
  ];
  return [
    ...found,
    ...featureContradictions(raw.features),
    ...antennaContradictions({
      ...(features ? { features } : {}),
      ...(antennas ? { antennas } : {}),
      ...(funders ? { funders } : {}),
    }),
    ...sectorContradictions({
      ...(features ? { features } : {}),
      ...(sector === undefined ? {} : { sector }),
    }),
    ...membershipContradictions({
      ...(features ? { features } : {}),
      ...(membership === undefined ? {} : { membership }),
      ...(contact ? { contact } : {}),
      ...(legal ? { legal } : {}),
    }),
  ];
}

function part<Key extends keyof InstanceConfig>(raw: Readonly<Record<string, unknown>>, key: Key) {
  return instanceSchema.shape[key].safeParse(raw[key]).data as InstanceConfig[Key] | undefined;
}
