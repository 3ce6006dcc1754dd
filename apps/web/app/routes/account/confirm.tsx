import { Button } from "@tremplin/ui";
import { data } from "react-router";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/confirm";

export async function loader({ context, params }: Route.LoaderArgs) {
  const wish = await servicesOf(context).api.account.wish({ token: params.token });
  return wish.ok ? data(unsent(wish.value)) : data(unsent(null), 404);
}

const codes = {
  "new-email": "new-email-asked",
  "prove-email": "email-changed",
  "no-password": "password-gone",
  deletion: "account-deleted",
} as const;

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData();
  const { api } = servicesOf(context);
  const confirmed = await attempt(form, () => api.account.confirm({ token: params.token }));
  return confirmed.ok ? done("/lien/fait", codes[confirmed.value.kind]) : confirmed.again;
}

/** Where a link about one's account leads: a button does it, as programs that read mail follow links too. */
export default function Confirm({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const wish = loaderData.unsent;
  const attempted = attemptOf(actionData);
  const title = wish ? t(`wish.${wish.kind}.title`) : t("wish.gone");
  return (
    <div className="narrow-page">
      <PageHead title={title} />
      <h1>{title}</h1>
      {wish || attempted ? (
        <Form attempt={attempted} data-forget={wish?.kind === "deletion" ? "" : undefined}>
          {wish ? (
            <>
              <p className="lead">
                {t(`wish.${wish.kind}.text`, { email: wish.email ?? "", board: instance.config.name })}
              </p>
              <p>
                <Button look="strong" type="submit">
                  {t(`wish.${wish.kind}.button`)}
                </Button>
              </p>
            </>
          ) : null}
        </Form>
      ) : (
        <p>{t("wish.goneWhy")}</p>
      )}
      <p>
        <a href="/espace/compte">{t("wish.toAccount")}</a>
      </p>
    </div>
  );
}
