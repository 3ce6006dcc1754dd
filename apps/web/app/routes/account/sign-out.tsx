import { data, redirect } from "react-router";
import { OnwardPage } from "../../account/onward.tsx";
import { SignOutForm } from "../../account/sign-out-form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/sign-out";

/** Whoever has signed out, here or elsewhere, has nothing left to do. */
export function loader({ context }: Route.LoaderArgs) {
  if (!servicesOf(context).signIn.session) throw redirect("/");
  return null;
}

export async function action({ context, request }: Route.ActionArgs) {
  const endpoint = textOf(await request.formData(), "endpoint");
  const { headers, onward } = await servicesOf(context).signIn.signOut({ endpoint });
  headers.append("clear-site-data", '"cache"');
  return onward ? data(unsent({ onward }), { headers }) : redirect("/", { status: 303, headers });
}

export function headers({ actionHeaders }: Route.HeadersArgs) {
  return actionHeaders;
}

/** Asks whether to sign out; then ends the session of the service that one came from as well. */
export default function SignOut({ actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const onward = actionData?.unsent.onward;
  if (!onward) {
    return (
      <div className="narrow-page">
        <PageHead title={t("space.signOut")} />
        <h1>{t("space.signOut")}</h1>
        <SignOutForm look="strong" />
      </div>
    );
  }
  const { service } = onward;
  const title = t("elsewhere.signedOut");
  return <OnwardPage onward={onward} title={title} text={t("elsewhere.signingOut", { service })} />;
}
