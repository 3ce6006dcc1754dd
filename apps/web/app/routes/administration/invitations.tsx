import type { OpenInvitation } from "@tremplin/api";
import { accountRoles } from "@tremplin/core/account";
import { Button } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { longDay } from "../../format/day.ts";
import { again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ChoicesField, SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/invitations";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.administration.invitations.list());
}

const path = "/espace/administration/invitations";

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const { invitations } = servicesOf(context).api.administration;
  const [email, name, antennaId] = ["email", "name", "antenna"].map((field) => textOf(form, field));
  const role = accountRoles.find((each) => each === textOf(form, "role"));
  const steps = {
    invite: () =>
      invitations.invite({
        email: email ?? "",
        name: name ?? "",
        antennaId: antennaId ?? "",
        // Without a role, the schema says that one is needed.
        role: role as (typeof accountRoles)[number],
      }),
    revoke: () => invitations.revoke({ id: textOf(form, "invitation") }),
  };
  const step = textOf(form, "step");
  if (!Object.hasOwn(steps, step)) return again(form, [], { code: "unknown-action" });
  const taken = await attempt<null>(form, steps[step as keyof typeof steps]);
  return taken.ok ? done(path, step === "invite" ? "person-invited" : "invitation-revoked") : taken.again;
}

/** Asks people into the team, and shows who has not answered. */
export default function Invitations({ loaderData, actionData }: Route.ComponentProps) {
  const { invitations, antennas } = loaderData.unsent;
  const { t } = usePage();
  const sent = attemptOf(actionData);
  const inviting = sent?.typed.get("step")?.[0] === "invite" ? sent : null;
  return (
    <AdministrationPage title="administration.invite" intro="administration.inviteIntro">
      <Form attempt={inviting}>
        <TextField name="email" type="email" label={t("column.email")} autoComplete="off" maxLength={254} />
        <TextField name="name" label={t("signUp.name")} optional autoComplete="off" maxLength={80} />
        <ChoicesField
          name="role"
          label={t("administration.inviteRole")}
          options={accountRoles
            .filter((role) => role !== "candidate")
            .map((role) => ({
              value: role,
              label: t(`role.${role}`),
              hint: t(`administration.can.${role}`),
            }))}
        />
        {antennas.length > 0 ? (
          <SelectField
            name="antenna"
            label={t("administration.antennaOfAdvisor")}
            optional
            empty={t("administration.noAntenna")}
            options={antennas.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <p>
          <Button look="strong" type="submit" name="step" value="invite">
            {t("administration.inviteSend")}
          </Button>
        </p>
      </Form>
      <section className="space-part" aria-labelledby="attente">
        <h2 id="attente">{t("administration.invitationsWaiting")}</h2>
        <p>{t("administration.invitationsCount", { count: invitations.length })}</p>
        <ul className="plain-list">
          {invitations.map((invitation) => (
            <Waiting key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      </section>
    </AdministrationPage>
  );
}

function Waiting({
  invitation: { id, email, role, place, expiresAt },
}: {
  readonly invitation: OpenInvitation;
}) {
  const { t, instance } = usePage();
  return (
    <li className="plain-row">
      <span>
        {email}
        <span className="soft cell-line">
          {[t(`role.${role}`), place].filter(Boolean).join(", ")} –{" "}
          {t("administration.goodUntil", { day: longDay(expiresAt, instance.config.timeZone) })}
        </span>
      </span>
      <Form attempt={null} prefix={`${id}-`}>
        <input type="hidden" name="invitation" value={id} />
        <Button type="submit" name="step" value="revoke" aria-label={t("administration.revokeOf", { email })}>
          {t("administration.revoke")}
        </Button>
      </Form>
    </li>
  );
}
