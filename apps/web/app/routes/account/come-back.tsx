import type { WordId } from "@tremplin/instance/words";
import { ButtonLink, Notice } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { enter } from "../../account/enter.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/come-back";

/** Where a service sends people back: the protocol has it that this GET signs in, by an answer that serves once. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { signIn } = servicesOf(context);
  const came = await signIn.comeBack(params.provider, new URL(request.url).searchParams);
  if (!came.ok) {
    const status = came.refusal.code === "provider-away" ? 503 : 403;
    return data(unsent(came.refusal), status);
  }
  if (came.value.kind === "in") throw enter(came.value.letIn, came.value.back);
  throw redirect("/inscription/ailleurs", { status: 303, headers: came.value.headers });
}

/** Why somebody who came back did not get in, and what they can do. */
export default function ComeBack({ loaderData }: Route.ComponentProps) {
  const { t } = usePage();
  const { code, details } = loaderData.unsent;
  const title = t("elsewhere.notIn");
  return (
    <div className="narrow-page">
      <PageHead title={title} />
      <h1>{title}</h1>
      <Notice tone={code === "elsewhere-cancelled" ? "information" : "problem"}>
        <p>{t(`refusal.${code}` as WordId, details)}</p>
      </Notice>
      <p>{t("elsewhere.byMail")}</p>
      <p>
        <ButtonLink look="strong" href="/connexion">
          {t("elsewhere.again")}
        </ButtonLink>
      </p>
    </div>
  );
}
