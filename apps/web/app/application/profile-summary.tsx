import type { CandidateProfile } from "@tremplin/core/candidate";
import { Fact, Facts } from "@tremplin/ui";
import { contractName } from "../format/contract.ts";
import { longIsoDay } from "../format/day.ts";
import { usePage } from "../page.ts";

type Shown = Pick<
  CandidateProfile,
  | "jobs"
  | "contracts"
  | "availableFrom"
  | "availability"
  | "mobility"
  | "licences"
  | "skills"
  | "about"
  | "experiences"
  | "studies"
  | "languages"
  | "interests"
>;

/** A profile as an employer reads it, or whoever sends it. */
export function ProfileSummary({
  profile,
  town,
  level = 3,
}: {
  readonly profile: Shown;
  readonly town: string | null;
  /** Of its headings: one below what it stands under. */
  readonly level?: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  const { t } = usePage();
  const { jobs, availableFrom, availability, mobility, licences, skills, about } = profile;
  const ways = [
    ...mobility.map((way) => t(`mobilityWay.${way}`)),
    ...licences.map((licence) => t("profile.licence", { licence })),
  ];
  const when = [availableFrom ? longIsoDay(availableFrom) : t("profile.now"), availability].filter(Boolean);
  return (
    <div className="profile-summary">
      {about ? <p>{about}</p> : null}
      <Facts>
        {jobs.length > 0 ? <Fact term={t("profile.jobs")}>{jobs.join(", ")}</Fact> : null}
        {profile.contracts.length > 0 ? (
          <Fact term={t("profile.contracts")}>
            {profile.contracts.map((contract) => contractName(contract, t)).join(", ")}
          </Fact>
        ) : null}
        {town ? <Fact term={t("profile.town")}>{town}</Fact> : null}
        <Fact term={t("profile.when")}>{when.join(", ")}</Fact>
        {ways.length > 0 ? <Fact term={t("profile.mobility")}>{ways.join(", ")}</Fact> : null}
        {profile.languages.length > 0 ? (
          <Fact term={t("profile.languages")}>
            {profile.languages
              .map(({ name, level }) => `${name} (${t(`languageLevel.${level}`)})`)
              .join(", ")}
          </Fact>
        ) : null}
      </Facts>
      {skills.length > 0 ? (
        <>
          <Heading>{t("profile.skills")}</Heading>
          <ul>
            {skills.map(({ label, from }) => (
              <li key={`${from} ${label}`}>
                {label} <span className="field-hint">({t(`skillSource.${from}`)})</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {profile.experiences.length > 0 ? (
        <>
          <Heading>{t("profile.experiences")}</Heading>
          <ul>
            {profile.experiences.map(({ title, organisation, place, from, to, text }) => (
              <li key={`${title} ${organisation} ${from}`}>
                <strong>{title}</strong>
                {[organisation, place, [from, to].filter(Boolean).join(" – ")]
                  .filter(Boolean)
                  .map((part) => ` · ${part}`)}
                {text ? <p>{text}</p> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {profile.studies.length > 0 ? (
        <>
          <Heading>{t("profile.studies")}</Heading>
          <ul>
            {profile.studies.map(({ title, school, year }) => (
              <li key={`${title} ${year}`}>{[title, school, year].filter(Boolean).join(" · ")}</li>
            ))}
          </ul>
        </>
      ) : null}
      {profile.interests.length > 0 ? (
        <p>
          <strong>{t("profile.interests")}</strong> : {profile.interests.join(", ")}
        </p>
      ) : null}
    </div>
  );
}
