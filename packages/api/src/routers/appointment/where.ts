import { timeZoneOf } from "@tremplin/core/shared";
import { departmentOf } from "@tremplin/core/territory";
import type { Context } from "../../context.ts";

/** Where an antenna stands, for its clocks and its public holidays; where the board does without one. */
export function localRules(
  { instance }: Pick<Context, "instance">,
  insee: string | null,
): { readonly timeZone: string; readonly department: string | null } {
  const { town, timeZone } = instance.config;
  if (insee === null) return { timeZone, department: departmentOf(town) };
  const department = departmentOf(insee);
  return { timeZone: timeZoneOf(department), department };
}

/** A place in words: the antenna, its address, the room. */
export function placeInWords({
  antennaName,
  antennaAddress,
  place,
}: {
  readonly antennaName: string | null;
  readonly antennaAddress: string | null;
  readonly place: string;
}): string {
  return [antennaName, antennaAddress, place].filter(Boolean).join(", ");
}
