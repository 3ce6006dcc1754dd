import type { OwnLibrary } from "@tremplin/api";
import { departments } from "@tremplin/core/territory";
import type { Translate } from "@tremplin/instance/words";
import { contractName } from "../format/contract.ts";
import { longIsoDay } from "../format/day.ts";

/** What employers see of somebody: the same in the library and in the preview of it. */
export type Shown = NonNullable<OwnLibrary["proposal"]>["shown"];

/** `Côte-d'Or (21), peut se déplacer à 20 km`: the library knows no more of where somebody lives. */
export function whereText(
  { department, radiusKm }: Pick<Shown, "department" | "radiusKm">,
  t: Translate,
): string {
  const name = department === null ? undefined : departments.get(department)?.name;
  if (name === undefined) return t("library.fromUnknown");
  return t("library.from", { department: `${name} (${department})`, km: radiusKm });
}

/** From when somebody can begin. */
export function whenText({ availableFrom }: Pick<Shown, "availableFrom">, now: Date, t: Translate): string {
  if (availableFrom === null || availableFrom <= now.toISOString().slice(0, 10)) return t("library.now");
  return t("library.availableFrom", { day: longIsoDay(availableFrom) });
}

/** The contracts that somebody wishes for. */
export function contractsText({ contracts }: Pick<Shown, "contracts">, t: Translate): string {
  if (contracts.length === 0) return t("library.contractsAny");
  return contracts.map((contract) => contractName(contract, t)).join(", ");
}
