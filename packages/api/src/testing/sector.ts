import type { SectorConfig } from "@tremplin/instance";

/** The settings of a sector with one family of jobs. */
export const smallSector: SectorConfig = {
  name: "la montagne",
  families: [
    {
      id: "damage",
      label: "Damage",
      introduction: "La nuit, les dameuses refont les pistes.",
      rome: ["N4402"],
      words: ["dameu"],
      anywhere: true,
    },
  ],
  words: [],
  massifs: [],
};
