import type { SectorTraits } from "@tremplin/core/sector";
import { Fact } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { useFamilyLabel } from "./family-label.ts";

/** What an offer tells on the board of a sector: when, what comes with it, what is asked, and its family. */
export function TraitsFacts({ traits }: { readonly traits: SectorTraits | null }) {
  const { t } = usePage();
  const label = useFamilyLabel();
  if (traits === null) return null;
  const { season, conditions, qualifications, family } = traits;
  return (
    <>
      {season ? <Fact term={t("sector.season")}>{t(`sector.season.${season}`)}</Fact> : null}
      {conditions.length > 0 ? (
        <Fact term={t("sector.given")}>
          <ul className="asked">
            {conditions.map((condition) => (
              <li key={condition}>{t(`sector.condition.${condition}`)}</li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {qualifications.length > 0 ? (
        <Fact term={t("sector.qualification")}>
          <ul className="asked">
            {qualifications.map((each) => (
              <li key={each}>{t(`sector.qualification.${each}`)}</li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {family ? (
        <Fact term={t("sector.family")}>
          <a href={`/metiers/familles/${family}`}>{label(family)}</a>
        </Fact>
      ) : null}
    </>
  );
}
