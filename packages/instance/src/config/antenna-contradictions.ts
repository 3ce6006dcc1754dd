import { areaKinds } from "@tremplin/core/territory";
import type { Contradiction } from "./contradiction.ts";
import type { InstanceConfig } from "./schema.ts";

/** What the settings of the antennas may contradict. Parts that are wrong by themselves are absent. */
type Settings = Partial<Pick<InstanceConfig, "features" | "antennas" | "funders">>;

/** Finds what is impossible in the settings of the antennas, by themselves and with the others. */
export function antennaContradictions({ features, antennas = [], funders = [] }: Settings): Contradiction[] {
  const found: Contradiction[] = [];
  if (features?.antennas === false && antennas.length > 0) {
    found.push({
      path: ["antennas"],
      message: { fr: "des antennes, alors qu'elles sont désactivées", en: "antennas while they are off" },
      mend: {
        fr: 'Mettez "features.antennas" à true, ou retirez "antennas".',
        en: 'Set "features.antennas" to true, or take "antennas" out.',
      },
    });
  }
  for (const [at, antenna] of antennas.entries()) {
    for (const key of ["slug", "host"] as const) {
      const value = antenna[key];
      if (value === undefined || antennas.findIndex((other) => other[key] === value) === at) continue;
      found.push({
        path: ["antennas", String(at), key],
        message: { fr: `deux antennes ont « ${value} »`, en: `two antennas have "${value}"` },
        mend: { fr: "Donnez à chacune la sienne.", en: "Give each its own." },
      });
    }
    if (areaKinds.every((kind) => antenna[kind].length === 0)) {
      found.push({
        path: ["antennas", String(at), "departments"],
        message: { fr: "cette antenne ne couvre rien", en: "this antenna covers nothing" },
        mend: {
          fr: 'Nommez au moins une région, un département, une intercommunalité ou une commune : "departments": ["05"].',
          en: 'Name at least a region, a department, a grouping or a commune: "departments": ["05"].',
        },
      });
    }
  }
  for (const [at, { antennas: named = [] }] of funders.entries()) {
    if (named.length === 0 || features?.antennas !== false) continue;
    found.push({
      path: ["funders", String(at), "antennas"],
      message: {
        fr: "un financeur d'antennes, alors qu'elles sont désactivées",
        en: "a funder of antennas while they are off",
      },
      mend: {
        fr: 'Retirez "antennas" de ce financeur : il est alors montré partout.',
        en: 'Take "antennas" off this funder: it shows everywhere then.',
      },
    });
  }
  return found;
}
