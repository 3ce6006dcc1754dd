import { maxCannedSigns } from "@tremplin/core/conversation";
import { Button } from "@tremplin/ui";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/texts";

const here = "/espace/messages/textes";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.conversation.canned());
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const id = textOf(form, "id");
  if (textOf(form, "action") === "supprimer") {
    const gone = await attempt(form, () => api.conversation.removeCanned({ id }));
    return gone.ok ? done(here, "canned-remove") : gone.again;
  }
  const saved = await attempt(form, () =>
    api.conversation.saveCanned({ id: id || null, text: textOf(form, "text") }),
  );
  return saved.ok ? done(here, "canned-save") : saved.again;
}

/** The texts that one often writes: to add, write otherwise and take away. */
export default function OwnTexts({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const texts = loaderData.unsent;
  const sent = attemptOf(actionData);
  const of = (id: string) => ((sent?.typed.get("id")?.[0] ?? "") === id ? sent : null);
  return (
    <>
      <PageHead title={t("canned.own")} />
      <p>
        <a href="/espace/messages">{t("conversation.title")}</a>
      </p>
      <h1>{t("canned.own")}</h1>
      <p>{t("canned.intro")}</p>
      {texts.map(({ id, text }, rank) => (
        <section key={id} className="panel" aria-label={t("canned.one", { number: rank + 1 })}>
          <Form attempt={of(id)} prefix={`${id}-`}>
            <input type="hidden" name="id" value={id} />
            <TextAreaField
              name="text"
              label={t("canned.text")}
              value={text}
              rows={2}
              maxLength={maxCannedSigns}
            />
            <p>
              <Button type="submit">{t("canned.change")}</Button>
            </p>
          </Form>
          <ButtonForm>
            <input type="hidden" name="id" value={id} />
            <Button look="quiet" type="submit" name="action" value="supprimer">
              {t("canned.remove")}
            </Button>
          </ButtonForm>
        </section>
      ))}
      <h2>{t("canned.new")}</h2>
      <Form attempt={of("")} prefix="nouveau-">
        <TextAreaField name="text" label={t("canned.text")} rows={3} maxLength={maxCannedSigns} />
        <p>
          <Button look="strong" type="submit">
            {t("canned.add")}
          </Button>
        </p>
      </Form>
    </>
  );
}
