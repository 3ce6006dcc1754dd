import { familyCode } from "@tremplin/core/sector";
import type { Contradiction } from "./contradiction.ts";
import type { InstanceConfig } from "./schema.ts";

/** Finds what is impossible in the settings of the sector, by themselves and with the features. */
export function sectorContradictions({
  features,
  sector,
}: Partial<Pick<InstanceConfig, "features" | "sector">>): Contradiction[] {
  const found: Contradiction[] = [];
  if (features?.sector && sector === null) {
    found.push({
      path: ["sector"],
      message: {
        fr: "la filière est activée, et rien ne dit laquelle",
        en: "the sector is on, and nothing says which",
      },
      mend: {
        fr: 'Remplissez "sector" (docs/agency/un-job-board-de-filiere.md), ou mettez "features.sector" à false.',
        en: 'Fill "sector" (docs/agency/un-job-board-de-filiere.md), or set "features.sector" to false.',
      },
    });
  }
  const codes = new Map<number, string>();
  for (const [at, { id }] of (sector?.families ?? []).entries()) {
    const other = codes.get(familyCode(id));
    codes.set(familyCode(id), id);
    if (other === undefined) continue;
    found.push({
      path: ["sector", "families", String(at), "id"],
      message: {
        fr:
          other === id
            ? `deux familles s'appellent « ${id} »`
            : `« ${id} » ne se distingue pas de « ${other} »`,
        en: other === id ? `two families are called "${id}"` : `"${id}" cannot be told from "${other}"`,
      },
      mend: {
        fr: "Donnez à cette famille un autre « id » : son adresse en dépend.",
        en: 'Give this family another "id": its address goes by it.',
      },
    });
  }
  return found;
}
