import type { InvitationView } from "@tremplin/api";
import { Button, Notice } from "@tremplin/ui";
import { data } from "react-router";
import { enter } from "../../account/enter.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/invitation";

export async function loader({ context, params }: Route.LoaderArgs) {
  const shown = await servicesOf(context).api.invitation.show({ token: params.token });
  return shown.ok ? data(unsent(shown.value)) : data(unsent(null), 404);
}

/** Takes the place, and signs in whoever is not: the link came to their own mailbox. */
export async function action({ context, request, params: { token } }: Route.ActionArgs) {
  const form = await request.formData();
  const { api, actor, signIn } = servicesOf(context);
  const name = form.has("name") ? { name: textOf(form, "name") } : {};
  const accepted = await attempt(form, () => api.invitation.accept({ token, ...name }));
  if (!accepted.ok) return accepted.again;
  const next = done(accepted.value.path, "invitation-accepted");
  if (actor.kind === "person") return next;
  const letIn = await attempt(form, () => signIn.byInvitation(token));
  if (!letIn.ok) return letIn.again;
  return enter(letIn.value, next.headers.get("location") ?? "/espace");
}

/** Where the link of an invitation leads: a button accepts, as programs that read mail follow links too. */
export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const shown = loaderData.unsent;
  const title = shown ? t("invitation.title") : t("invitation.gone");
  return (
    <div className="narrow-page">
      <PageHead title={title} />
      <h1>{title}</h1>
      {shown ? <Answer shown={shown} attempt={attemptOf(actionData)} /> : <p>{t("invitation.goneWhy")}</p>}
    </div>
  );
}

function Answer({
  shown: { by, role, company, email, needsName, name },
  attempt: sent,
}: {
  readonly shown: InvitationView;
  readonly attempt: ReturnType<typeof attemptOf>;
}) {
  const { t, actor } = usePage();
  const who = by ?? t("invitation.somebody");
  const isOther = actor.kind === "person" && actor.email !== email;
  return (
    <>
      <p className="lead">
        {company
          ? t("invitation.company", { by: who, company })
          : role === "candidate"
            ? t("invitation.candidate", { by: who })
            : t("invitation.team", { by: who, role: t(`role.${role}`) })}
      </p>
      <p>{t("invitation.for", { email })}</p>
      {isOther ? (
        <Notice tone="warning">
          <p>{t("invitation.other", { own: actor.email })}</p>
        </Notice>
      ) : (
        <Form attempt={sent}>
          {needsName ? (
            <TextField
              name="name"
              label={t("signUp.name")}
              value={name ?? ""}
              autoComplete="name"
              maxLength={80}
            />
          ) : null}
          <p>
            <Button look="strong" type="submit">
              {t("invitation.accept")}
            </Button>
          </p>
        </Form>
      )}
    </>
  );
}
