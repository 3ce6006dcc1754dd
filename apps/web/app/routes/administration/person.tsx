import type { PersonPage } from "@tremplin/api";
import { accountRoles } from "@tremplin/core/account";
import { Button, Disclosure, Fact, Facts, Tag } from "@tremplin/ui";
import { data } from "react-router";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { deedName, detailsText } from "../../administration/deed.ts";
import { BirthDateForm } from "../../candidate/birth-date-form.tsx";
import { type Attempt, again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ChoicesField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { Moment } from "../../table/moment.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/person";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.administration.people.show({ id: params.person });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, request, params: { person: id } }: Route.ActionArgs) {
  const form = await request.formData();
  const { people } = servicesOf(context).api.administration;
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const roles = accountRoles.filter((role) => texts("roles").includes(role));
  const ids = [id];
  const steps = {
    roles: () => people.setRoles({ id, roles, antennaIds: texts("antennas") }),
    "sign-out": () => people.signOut({ ids }),
    disable: () => people.disable({ ids, reason: textOf(form, "reason") }),
    enable: () => people.enable({ ids }),
    "birth-date": () =>
      people.correctAge({ id, birthDate: textOf(form, "birthDate"), reason: textOf(form, "reason") }),
    "reset-second-step": () => people.resetSecondStep({ id, reason: textOf(form, "reason") }),
  };
  const step = textOf(form, "step");
  if (!Object.hasOwn(steps, step)) return again(form, [], { code: "unknown-action" });
  const changed = await attempt<null>(form, steps[step as keyof typeof steps]);
  return changed.ok ? done(`/espace/administration/personnes/${id}`, `people-${step}`) : changed.again;
}

/** Somebody: what they are, what may be changed of it, what was decided about them. */
export default function ShowPerson({ loaderData, actionData }: Route.ComponentProps) {
  const page = loaderData.unsent;
  const { t, has } = usePage();
  const { person, sessions, deeds } = page;
  const sent = attemptOf(actionData);
  const of = (step: string) => (sent?.typed.get("step")?.[0] === step ? sent : null);
  return (
    <AdministrationPage title="administration.people" heading={person.name}>
      <Facts>
        <Fact term={t("column.email")}>{person.email}</Fact>
        <Fact term={t("column.state")}>
          <Tag>{t(`personState.${person.state}`)}</Tag>
        </Fact>
        <Fact term={t("column.createdAt")}>
          <Moment at={person.createdAt} />
        </Fact>
        <Fact term={t("twoStep.settings")}>
          {t(page.hasSecondStep ? "administration.yes" : "administration.no")}
        </Fact>
        {person.companies.length > 0 ? (
          <Fact term={t("column.companies")}>
            {person.companies.map(({ slug, name, role }) => (
              <span key={slug} className="cell-line">
                <a href={`/espace/entreprise/${slug}/membres`}>{name}</a> ({t(`role.${role}`)})
              </span>
            ))}
          </Fact>
        ) : null}
      </Facts>
      {person.roles.includes("candidate") && has("advisors") ? (
        <p>
          <a href={`/espace/jeunes/${person.id}/accompagnement`}>{t("accompany.title")}</a>
        </p>
      ) : null}
      {person.roles.includes("candidate") ? (
        <BirthDateForm birthDate={page.birthDate} attempt={of("birth-date")} />
      ) : null}
      <Roles page={page} attempt={of("roles")} />
      <section className="space-part" aria-labelledby="acces">
        <h2 id="acces">{t("administration.access")}</h2>
        <p>{t("administration.sessions", { count: sessions })}</p>
        {sessions > 0 ? (
          <Form attempt={of("sign-out")} prefix="sessions-">
            <p>
              <Button type="submit" name="step" value="sign-out">
                {t("administration.signOut")}
              </Button>
            </p>
          </Form>
        ) : null}
        <SecondStep page={page} attempt={of("reset-second-step")} />
        <Closing page={page} attempt={of("disable") ?? of("enable")} />
      </section>
      <section className="space-part" aria-labelledby="journal">
        <h2 id="journal">{t("administration.deeds")}</h2>
        {deeds.length === 0 ? <p>{t("administration.noDeeds")}</p> : null}
        <ul className="plain-list">
          {deeds.map(({ id, at, actorName, action: deed, details }) => (
            <li key={id} className="plain-row">
              <span>
                {deedName(deed, t)} <span className="soft">{detailsText(details, t)}</span>
              </span>
              <span className="soft">
                {actorName}, <Moment at={at} withTime />
              </span>
            </li>
          ))}
        </ul>
      </section>
    </AdministrationPage>
  );
}

interface PartProps {
  readonly page: PersonPage;
  readonly attempt: Attempt | null;
}

function Roles({ page: { person, antennas }, attempt: sent }: PartProps) {
  const { t } = usePage();
  return (
    <section className="space-part" aria-labelledby="roles">
      <h2 id="roles">{t("administration.roles")}</h2>
      <Form attempt={sent} prefix="roles-">
        <ChoicesField
          name="roles"
          label={t("administration.rolesHeld")}
          several
          optional
          value={person.roles}
          options={accountRoles.map((role) => ({
            value: role,
            label: t(`role.${role}`),
            hint: t(`administration.can.${role}`),
          }))}
        />
        {antennas.length > 0 ? (
          <ChoicesField
            name="antennas"
            label={t("column.antennas")}
            hint={t("administration.antennasHint")}
            several
            optional
            value={person.antennas.map(({ id }) => id)}
            options={antennas.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <p>
          <Button type="submit" look="strong" name="step" value="roles">
            {t("administration.saveRoles")}
          </Button>
        </p>
      </Form>
    </section>
  );
}

/** For who has lost the telephone with their codes or their passkey: nothing to see for who has none. */
function SecondStep({ page: { resetting }, attempt: sent }: PartProps) {
  const { t } = usePage();
  if (resetting === "no-second-step") return null;
  if (resetting) return <p className="soft">{t(`refusal.${resetting}`)}</p>;
  return (
    <Disclosure summary={t("administration.resetSecondStep")} open={sent !== null}>
      <Form attempt={sent} prefix="deux-etapes-">
        <p>{t("administration.resetSecondStepWarning")}</p>
        <TextField name="reason" label={t("administration.reasonTold")} maxLength={500} />
        <p>
          <Button type="submit" name="step" value="reset-second-step">
            {t("administration.resetSecondStepNow")}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}

function Closing({ page: { person, closing }, attempt: sent }: PartProps) {
  const { t } = usePage();
  if (person.state === "disabled") {
    return (
      <Form attempt={sent} prefix="compte-">
        <p>
          <Button type="submit" name="step" value="enable">
            {t("administration.enable")}
          </Button>
        </p>
      </Form>
    );
  }
  if (closing) return <p className="soft">{t(`refusal.${closing}`)}</p>;
  return (
    <Disclosure summary={t("administration.disable")} open={sent !== null}>
      <Form attempt={sent} prefix="compte-">
        <p>{t("administration.disableWarning")}</p>
        <TextField name="reason" label={t("administration.reason")} optional maxLength={500} />
        <p>
          <Button type="submit" name="step" value="disable">
            {t("administration.disableNow")}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}
