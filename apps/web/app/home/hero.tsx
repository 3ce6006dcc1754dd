import { asWritten } from "../language/written-in.ts";
import { usePage } from "../page.ts";
import type { SlotProps } from "../slots/props.ts";

/** How many offers there are around here, and the search. */
export function HomeHero({ count, around, tagline, search }: SlotProps<"HomeHero">) {
  const page = usePage();
  const { t } = page;
  return (
    <section className="opening" aria-labelledby="ouverture">
      <div className="column opening-inner">
        <h1 id="ouverture">
          <strong>{count > 0 ? t("search.count", { count }) : t("home.none")}</strong> {around}
        </h1>
        {tagline ? (
          <p className="lead" lang={asWritten(page).lang}>
            {tagline}
          </p>
        ) : null}
        {search}
      </div>
    </section>
  );
}
