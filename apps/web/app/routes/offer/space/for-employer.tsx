import { Button } from "@tremplin/ui";
import { redirect } from "react-router";
import { attempt, attemptOf } from "../../../forms/attempt.ts";
import { TextField } from "../../../forms/fields.tsx";
import { Form } from "../../../forms/form.tsx";
import { textOf } from "../../../forms/text-of.ts";
import { PageHead } from "../../../layout/page-head.tsx";
import { usePage } from "../../../page.ts";
import { servicesOf } from "../../../services.ts";
import type { Route } from "./+types/for-employer";

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const { api } = servicesOf(context);
  const begun = await attempt(form, () =>
    api.offer.startForEmployer({
      name: textOf(form, "name"),
      siret: textOf(form, "siret"),
      email: textOf(form, "email"),
    }),
  );
  return begun.ok ? redirect(`/espace/offres/brouillon/${begun.value.id}/poste`, 303) : begun.again;
}

/** An offer for an employer who is on the telephone: three answers, then the editor. */
export default function ForEmployer({ actionData }: Route.ComponentProps) {
  const { t } = usePage();
  return (
    <>
      <PageHead title={t("ownOffers.forEmployer")} />
      <h1>{t("ownOffers.forEmployer")}</h1>
      <p className="lead">{t("draft.employerIntro")}</p>
      <Form attempt={attemptOf(actionData)}>
        <TextField name="name" label={t("draft.employerName")} maxLength={120} autoComplete="off" />
        <TextField
          name="siret"
          label={t("draft.employerSiret")}
          hint={t("draft.employerSiretHint")}
          inputMode="numeric"
          autoComplete="off"
          optional
        />
        <TextField
          name="email"
          label={t("draft.employerEmail")}
          hint={t("draft.employerEmailHint")}
          type="email"
          autoComplete="off"
        />
        <p>
          <Button look="strong" type="submit">
            {t("draft.begin")}
          </Button>
        </p>
      </Form>
    </>
  );
}
