import type { CandidateFile } from "@tremplin/api";
import { consentWays, diplomaLevels, programmes } from "@tremplin/core/advisor";
import { isProfileTelling } from "@tremplin/core/candidate";
import type { WordId } from "@tremplin/instance/words";
import { Button, Disclosure, Fact, Facts, Notice } from "@tremplin/ui";
import { data } from "react-router";
import { attemptFile } from "../../advisor/attempt-file.ts";
import { FileHead } from "../../advisor/file-head.tsx";
import { ProfileSummary } from "../../application/profile-summary.tsx";
import { BirthDateForm } from "../../candidate/birth-date-form.tsx";
import { longDay } from "../../format/day.ts";
import { type Attempt, again, attemptOf, done } from "../../forms/attempt.ts";
import { CheckField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/profile";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.advisor.file({ id: params.candidate });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, request, params: { candidate: id } }: Route.ActionArgs) {
  const { advisor } = servicesOf(context).api;
  const form = await request.formData();
  const text = (name: string) => textOf(form, name);
  const steps = {
    consent: {
      call: () =>
        advisor.giveConsent({
          id,
          representativeName: text("representativeName"),
          relation: text("relation"),
          // A choice that nobody offers is none; the procedure asks for one.
          way: text("way") as "paper",
        }),
      done: "consent-given",
    },
    "consent-back": { call: () => advisor.takeConsentBack({ id }), done: "consent-back" },
    "birth-date": {
      call: () => advisor.correctAge({ id, birthDate: text("birthDate"), reason: text("reason") }),
      done: "people-birth-date",
    },
    indicators: {
      call: () =>
        advisor.setIndicators({
          id,
          programme: text("programme") as "",
          programmeFrom: text("programmeFrom"),
          programmeTo: text("programmeTo"),
          isQpv: form.has("isQpv"),
          isRqth: form.has("isRqth"),
          isZrr: form.has("isZrr"),
          diplomaLevel: text("diplomaLevel") as "",
          externalId: text("externalId"),
          antennaId: text("antennaId"),
        }),
      done: "indicators-saved",
    },
  };
  const step = text("step");
  if (!Object.hasOwn(steps, step)) return again(form, [], { code: "unknown-action" });
  const { call, done: code } = steps[step as keyof typeof steps];
  const taken = await attemptFile<null>(form, call);
  return taken.ok ? done(`/espace/jeunes/${id}/profil`, code) : taken.again;
}

/** What a young person told of themselves, the consent that a minor needs, and what only staff see. */
export default function ShowProfile({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const file = loaderData.unsent;
  const sent = attemptOf(actionData);
  const of = (step: string) => (sent?.typed.get("step")?.[0] === step ? sent : null);
  const { profile } = file;
  return (
    <>
      <PageHead title={`${t("advisor.profile")} – ${file.name}`} />
      <FileHead id={file.id} name={file.name} />
      <section aria-labelledby="profil">
        <h2 id="profil">{t("advisor.profile")}</h2>
        <Facts>
          <Fact term={t("advisor.address")}>
            <a href={`mailto:${file.email}`}>{file.email}</a>
          </Fact>
          {profile.phone ? (
            <Fact term={t("advisor.phone")}>
              <a href={`tel:${profile.phone.replaceAll(/[^+\d]/g, "")}`}>{profile.phone}</a>
            </Fact>
          ) : null}
          {file.age === null ? null : (
            <Fact term={t("advisor.ageLabel")}>{t("advisor.age", { age: file.age })}</Fact>
          )}
        </Facts>
        <BirthDateForm birthDate={profile.birthDate} attempt={of("birth-date")} />
        {isProfileTelling(profile) || profile.place ? (
          <ProfileSummary profile={profile} town={profile.place?.label ?? null} />
        ) : (
          <p className="soft">{t("advisor.profileEmpty")}</p>
        )}
      </section>
      {file.isMinor ? (
        <Consent consent={file.consent} attempt={of("consent")} backAttempt={of("consent-back")} />
      ) : null}
      <Indicators file={file} attempt={of("indicators")} />
      <p className="field-hint">{t("advisor.readingNoted")}</p>
    </>
  );
}

interface ConsentProps {
  readonly consent: CandidateFile["consent"];
  readonly attempt: Attempt | null;
  readonly backAttempt: Attempt | null;
}

function Consent({ consent, attempt, backAttempt }: ConsentProps) {
  const { t, instance } = usePage();
  return (
    <section aria-labelledby="accord" className="space-part">
      <h2 id="accord">{t("advisor.consent")}</h2>
      {consent ? (
        <>
          <p>
            {t("advisor.consentGiven", {
              name: consent.representativeName,
              relation: consent.relation,
              day: longDay(consent.recordedAt, instance.config.timeZone),
              way: t(`consentWay.${consent.way}` as WordId),
            })}
          </p>
          <Disclosure summary={t("advisor.consentBack")} open={backAttempt !== null}>
            <Form attempt={backAttempt} prefix="retrait-">
              <p>{t("advisor.consentBackWhy")}</p>
              <p>
                <Button type="submit" name="step" value="consent-back">
                  {t("advisor.consentBack")}
                </Button>
              </p>
            </Form>
          </Disclosure>
        </>
      ) : (
        <>
          <Notice tone="warning">
            <p>{t("advisor.consentMissing")}</p>
          </Notice>
          <Form attempt={attempt} prefix="accord-">
            <TextField name="representativeName" label={t("advisor.consentName")} maxLength={120} />
            <TextField
              name="relation"
              label={t("advisor.consentRelation")}
              hint={t("advisor.consentRelationHint")}
              maxLength={60}
            />
            <SelectField
              name="way"
              label={t("advisor.consentHow")}
              options={consentWays.map((way) => ({ value: way, label: t(`consentWay.${way}`) }))}
            />
            <p>
              <Button look="strong" type="submit" name="step" value="consent">
                {t("advisor.consentRecord")}
              </Button>
            </p>
          </Form>
        </>
      )}
    </section>
  );
}

function Indicators({ file, attempt }: { readonly file: CandidateFile; readonly attempt: Attempt | null }) {
  const { t } = usePage();
  const { indicators, antennas } = file;
  return (
    <section aria-labelledby="indicateurs" className="space-part">
      <h2 id="indicateurs">{t("advisor.indicators")}</h2>
      <p className="field-hint">{t("advisor.indicatorsWhy")}</p>
      <Form attempt={attempt} prefix="indicateurs-">
        <SelectField
          name="programme"
          label={t("advisor.programme")}
          optional
          value={indicators.programme ?? ""}
          empty={t("advisor.programmeNone")}
          options={programmes.map((each) => ({ value: each, label: t(`programme.${each}`) }))}
        />
        <TextField
          name="programmeFrom"
          type="date"
          label={t("advisor.programmeFrom")}
          optional
          value={indicators.programmeFrom ?? ""}
        />
        <TextField
          name="programmeTo"
          type="date"
          label={t("advisor.programmeTo")}
          optional
          value={indicators.programmeTo ?? ""}
        />
        <div>
          {(["isQpv", "isRqth", "isZrr"] as const).map((name) => (
            <CheckField key={name} name={name} checked={indicators[name]}>
              {t(`advisor.${name}`)}
            </CheckField>
          ))}
        </div>
        <SelectField
          name="diplomaLevel"
          label={t("advisor.level")}
          optional
          value={indicators.diplomaLevel ?? ""}
          empty={t("advisor.levelNone")}
          options={diplomaLevels.map((each) => ({ value: each, label: t(`diploma.${each}`) }))}
        />
        <TextField
          name="externalId"
          label={t("advisor.externalId")}
          optional
          maxLength={40}
          value={indicators.externalId ?? ""}
        />
        {antennas.length > 0 ? (
          <SelectField
            name="antennaId"
            label={t("advisor.antenna")}
            optional
            value={indicators.antennaId ?? ""}
            empty={t("advisor.antennaNone")}
            options={antennas.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <p>
          <Button look="strong" type="submit" name="step" value="indicators">
            {t("advisor.save")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
