import { ownPath } from "@tremplin/core/account";
import { Button } from "@tremplin/ui";
import { enter } from "../../account/enter.ts";
import { attempt, attemptOf } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/follow-link";

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData();
  const back = ownPath(new URL(request.url).searchParams.get("retour"));
  const followed = await attempt(form, () => servicesOf(context).signIn.followLink(params.token));
  return followed.ok ? enter(followed.value, back) : followed.again;
}

/** Where a link of a mail leads: a button signs in, as programs that read mail follow links too. */
export default function FollowLink({ actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const attempted = attemptOf(actionData);
  return (
    <div className="narrow-page">
      <PageHead title={t("signIn.title")} />
      <h1>{t("signIn.follow", { board: instance.config.name })}</h1>
      <Form attempt={attempted}>
        {attempted ? (
          <p>
            <a href="/connexion">{t("signIn.newLink")}</a>
          </p>
        ) : (
          <p>
            <Button look="strong" type="submit">
              {t("signIn.enter")}
            </Button>
          </p>
        )}
      </Form>
    </div>
  );
}
