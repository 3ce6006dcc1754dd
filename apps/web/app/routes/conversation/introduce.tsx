import { agreementWays } from "@tremplin/core/application";
import { maxMessageSigns } from "@tremplin/core/conversation";
import { Button, Notice, TextInput } from "@tremplin/ui";
import { redirect } from "react-router";
import { attempt, attemptOf } from "../../forms/attempt.ts";
import { ChoicesField, TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/introduce";

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const name = (new URL(request.url).searchParams.get("entreprise") ?? "").slice(0, 120);
  const found = await servicesOf(context).api.conversation.introducible({
    candidateId: params.candidate,
    name,
  });
  // Made here, sent with the form: the same form sent twice is one message.
  return unsent({ ...found, name, nextId: crypto.randomUUID() });
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const agreement = agreementWays.find((each) => each === textOf(form, "agreement"));
  const companyId = form.has("company") ? textOf(form, "company") : undefined;
  const made = await attempt(form, () =>
    api.conversation.introduce({
      candidateId: params.candidate,
      // None chosen: the fields say so.
      companyId: companyId as string,
      agreement: agreement as (typeof agreementWays)[number],
      messageId: textOf(form, "message"),
      text: textOf(form, "text"),
    }),
  );
  return made.ok ? redirect(`/espace/messages/${made.value.id}`, 303) : made.again;
}

/** An advisor introduces somebody to a company: the company is looked for, then the first words are written. */
export default function Introduce({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = usePage();
  const { candidate, whyNot, companies, name, nextId } = loaderData.unsent;
  const sent = attemptOf(actionData);
  return (
    <>
      <PageHead title={t("introduction.title", { name: candidate })} />
      <p>
        <a href={`/espace/jeunes/${params.candidate}`}>{candidate}</a>
      </p>
      <h1>{t("introduction.title", { name: candidate })}</h1>
      <p>{t("introduction.intro")}</p>
      {whyNot ? (
        <Notice>
          <p>{t(`refusal.${whyNot}`)}</p>
        </Notice>
      ) : (
        <form method="get" className="inline-search">
          <label htmlFor="entreprise">{t("introduction.company")}</label>
          <TextInput id="entreprise" name="entreprise" type="search" defaultValue={name} maxLength={120} />
          <Button type="submit">{t("introduction.find")}</Button>
        </form>
      )}
      {whyNot === null && name !== "" && companies.length === 0 ? <p>{t("introduction.noCompany")}</p> : null}
      {companies.length > 0 ? (
        <Form attempt={sent}>
          <input type="hidden" name="message" value={sent?.typed.get("message")?.[0] ?? nextId} />
          <ChoicesField
            name="company"
            label={t("introduction.choose")}
            {...(companies.length === 1 && companies[0] ? { value: companies[0].id } : {})}
            options={companies.map(({ id, name: label, placeLabel }) => ({
              value: id,
              label,
              ...(placeLabel ? { hint: placeLabel } : {}),
            }))}
          />
          <ChoicesField
            name="agreement"
            label={t("introduction.agreement", { name: candidate })}
            options={agreementWays.map((value) => ({ value, label: t(`agreementWay.${value}`) }))}
          />
          <TextAreaField
            name="text"
            label={t("introduction.text")}
            hint={t("introduction.textHint")}
            rows={5}
            maxLength={maxMessageSigns}
          />
          <p>
            <Button look="strong" type="submit">
              {t("introduction.send")}
            </Button>
          </p>
        </Form>
      ) : null}
    </>
  );
}
