import { usePage } from "../page.ts";
import type { SlotProps } from "../slots/props.ts";

/** Said when no offer answers a search. */
export function SearchEmpty(_given: SlotProps<"SearchEmpty">) {
  const { t } = usePage();
  return <p className="nothing">{t("search.nothing")}</p>;
}
