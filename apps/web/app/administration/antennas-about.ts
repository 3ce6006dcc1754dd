import type { FeatureName } from "@tremplin/instance/features";
import type { WordId } from "@tremplin/instance/words";

/**
 * What antennas are on this board: places where advisors receive, or, without advisors, territories; null where
 * they are neither.
 */
export function antennasAbout(has: (feature: FeatureName) => boolean): WordId | null {
  if (has("advisors")) return "administration.antennasIntro";
  return has("antennas") ? "antennaAdmin.listIntro" : null;
}
