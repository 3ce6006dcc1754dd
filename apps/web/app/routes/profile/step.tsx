import { type ProfileStep, profileSteps, skillSources } from "@tremplin/core/candidate";
import { Button } from "@tremplin/ui";
import { data } from "react-router";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { groupsOf } from "../../profile/groups.ts";
import { ProfileStepFields } from "../../profile/step-fields.tsx";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/step";

function stepNamed(name: string): ProfileStep {
  const step = profileSteps.find((each) => each === name);
  if (!step) throw data(null, 404);
  return step;
}

export async function loader({ context, params }: Route.LoaderArgs) {
  stepNamed(params.step);
  return unsent(await servicesOf(context).api.profile.own());
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const step = stepNamed(params.step);
  const form = await request.formData();
  const saved = await attempt(form, () =>
    api.profile.saveStep(inputOf(step, form) as Parameters<typeof api.profile.saveStep>[0]),
  );
  if (!saved.ok) return saved.again;
  const next = profileSteps[profileSteps.indexOf(step) + 1];
  const goesOn = textOf(form, "suite") !== "ajouter";
  const path = goesOn ? (next ? `/espace/profil/${next}` : "/espace/profil") : `/espace/profil/${step}`;
  return done(path, "profile-step");
}

/** What a step's form says, as the procedure takes it. */
function inputOf(step: ProfileStep, form: FormData): object {
  const all = (name: string) => form.getAll(name).map(String);
  switch (step) {
    case "recherche":
      return { step, jobs: textOf(form, "jobs"), contracts: all("contracts") };
    case "savoir-faire":
      return {
        step,
        skills: Object.fromEntries(skillSources.map((source) => [source, textOf(form, `skills.${source}`)])),
      };
    case "lieu":
      return {
        step,
        place: textOf(form, "place"),
        radiusKm: Number(textOf(form, "radiusKm")),
        mobility: all("mobility"),
        licences: all("licences"),
      };
    case "quand":
      return {
        step,
        availableFrom: textOf(form, "availableFrom"),
        availability: textOf(form, "availability"),
      };
    case "parcours":
      return {
        step,
        experiences: groupsOf(form, "experiences", ["title", "organisation", "place", "from", "to", "text"]),
        studies: groupsOf(form, "studies", ["title", "school", "year", "isObtained"]).map((study) => ({
          ...study,
          isObtained: study.isObtained === "on",
        })),
        languages: groupsOf(form, "languages", ["name", "level"]),
      };
    case "moi":
      return {
        step,
        about: textOf(form, "about"),
        interests: textOf(form, "interests"),
        phone: textOf(form, "phone"),
      };
  }
}

/** One part of the profile: a few questions that fit a phone. */
export default function ProfileStepPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = usePage();
  const step = stepNamed(params.step);
  const { profile, placeText } = loaderData.unsent;
  return (
    <>
      <PageHead title={t(`profile.step.${step}`)} />
      <nav className="step-progress" aria-label={t("profile.steps")}>
        <ol>
          {profileSteps.map((each) => (
            <li key={each}>
              <a href={`/espace/profil/${each}`} aria-current={each === step ? "step" : undefined}>
                {t(`profile.short.${each}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <h1>{t(`profile.step.${step}`)}</h1>
      <Form attempt={attemptOf(actionData)}>
        <ProfileStepFields step={step} profile={profile} placeText={placeText} />
        <p className="form-actions">
          <Button look="strong" type="submit" name="suite" value="continuer">
            {t("profile.save")}
          </Button>
          {step === "parcours" ? (
            <Button type="submit" name="suite" value="ajouter">
              {t("profile.add")}
            </Button>
          ) : null}
        </p>
      </Form>
      <p>
        <a href="/espace/profil">{t("profile.title")}</a>
      </p>
    </>
  );
}
