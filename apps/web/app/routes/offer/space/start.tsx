import { Button } from "@tremplin/ui";
import { redirect } from "react-router";
import { attempt, attemptOf } from "../../../forms/attempt.ts";
import { ChoicesField, SelectField } from "../../../forms/fields.tsx";
import { Form } from "../../../forms/form.tsx";
import { textOf } from "../../../forms/text-of.ts";
import { PageHead } from "../../../layout/page-head.tsx";
import { usePage } from "../../../page.ts";
import { servicesOf } from "../../../services.ts";
import { unsent } from "../../../unsent.ts";
import type { Route } from "./+types/start";

export async function loader({ context }: Route.LoaderArgs) {
  const { api } = servicesOf(context);
  const [{ companies }, templates] = await Promise.all([api.offer.mine(), api.offer.templates()]);
  return unsent({ companies, templates });
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const { api } = servicesOf(context);
  const begun = await attempt(form, () =>
    api.offer.startDraft({
      companyId: textOf(form, "company") || null,
      like: textOf(form, "like") || null,
      template: textOf(form, "template") || null,
    }),
  );
  return begun.ok ? redirect(`/espace/offres/brouillon/${begun.value.id}/poste`, 303) : begun.again;
}

/** How to begin: for which company, blank or from a ready-made offer. */
export default function StartOffer({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { companies, templates } = loaderData.unsent;
  return (
    <>
      <PageHead title={t("draft.start")} />
      <h1>{t("draft.start")}</h1>
      <p className="lead">{t("draft.startIntro")}</p>
      <Form attempt={attemptOf(actionData)}>
        {companies.length > 1 ? (
          <ChoicesField
            name="company"
            label={t("draft.company")}
            options={companies.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <SelectField
          name="template"
          label={t("draft.template")}
          hint={t("draft.templateHint")}
          empty={t("draft.blank")}
          optional
          options={templates.map(({ id, label }) => ({ value: id, label }))}
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
