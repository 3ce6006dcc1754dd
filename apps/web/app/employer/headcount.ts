import { headcountBands } from "@tremplin/core/employer";
import type { Translate } from "@tremplin/instance/words";

const range = /^(\d+) (?:à|ou) (\d+) salariés$/;
const above = /^(\d+) salariés et plus$/;

/** How many work in a company, in the words of the page: the bands of the register are kept in French. */
export function headcountText(headcount: string, t: Translate): string {
  const [, least, most] = range.exec(headcount) ?? above.exec(headcount) ?? [];
  if (least === undefined) return headcount;
  return most === undefined
    ? t("company.headcount.above", { least })
    : t("company.headcount.range", { least, most });
}

/** The bands of the register from the smallest to the largest, and what an import said otherwise. */
export function headcountOptions(known: string | null, t: Translate): { value: string; label: string }[] {
  const bands: string[] = Object.values(headcountBands);
  bands.sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
  const all = known === null || bands.includes(known) ? bands : [known, ...bands];
  return all.map((value) => ({ value, label: headcountText(value, t) }));
}
