import { isProfileTelling, isTold, nextStep, profileSteps } from "@tremplin/core/candidate";
import { ButtonLink, Icon, Notice } from "@tremplin/ui";
import { ProfileSummary } from "../../application/profile-summary.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/overview";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.profile.own());
}

/** What one has told of oneself, and what could be added. */
export default function ProfileOverview({ loaderData }: Route.ComponentProps) {
  const { t, has } = usePage();
  const { profile } = loaderData.unsent;
  const next = nextStep(profile);
  return (
    <>
      <PageHead title={t("profile.title")} />
      <h1>{t("profile.title")}</h1>
      <p>
        {t("profile.intro")} {has("advisors") ? t("profile.introAdvisor") : null}
      </p>
      {isProfileTelling(profile) ? (
        <Notice tone="success">
          <p>{t("profile.ready")}</p>
        </Notice>
      ) : null}
      {next ? (
        <p>
          <ButtonLink look="strong" href={`/espace/profil/${next}`}>
            {t(`profile.step.${next}`)}
            <Icon name="arrow" />
          </ButtonLink>
        </p>
      ) : null}
      <ul className="plain-list">
        {profileSteps.map((step) => (
          <li key={step} className="plain-row">
            <a className="row-link" href={`/espace/profil/${step}`}>
              {t(`profile.step.${step}`)}
            </a>
            {isTold(step, profile) ? (
              <Icon name="check" />
            ) : (
              <span className="field-hint">{t("profile.nothing")}</span>
            )}
          </li>
        ))}
      </ul>
      <ProfileSummary profile={profile} town={profile.place?.label ?? null} level={2} />
    </>
  );
}
