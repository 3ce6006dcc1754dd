import { Notice } from "@tremplin/ui";
import { FollowUpQuestion } from "../../application/follow-up-question.tsx";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/follow-up-link";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.application.followUpByLink({ token: params.token });
  return unsent(found.ok ? found.value : null);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const sent = await attempt(form, () =>
    api.application.answerFollowUpByLink({
      token: params.token,
      isStill: textOf(form, "isStill") === "oui",
      text: textOf(form, "text"),
    }),
  );
  return sent.ok ? done(`/lien/nouvelles/${params.token}`, "follow-up") : sent.again;
}

/** "Still there?", asked by mail: one tap on this page answers. */
export default function FollowUpLink({ loaderData, actionData }: Route.ComponentProps) {
  const { t, url } = usePage();
  const asked = loaderData.unsent;
  const isDone = url.searchParams.get("fait") === "follow-up";
  return (
    <div className="narrow-page">
      <PageHead title={t("followUpLink.title")} />
      <h1>{t("followUpLink.title")}</h1>
      {asked && !isDone ? (
        <>
          <p className="lead">{asked.title}</p>
          <p>{t("application.followUp", { days: asked.day })}</p>
          <Form attempt={attemptOf(actionData)}>
            <FollowUpQuestion />
          </Form>
        </>
      ) : (
        <Notice tone={isDone ? "success" : "warning"} role="status">
          <p>{t(isDone ? "followUpLink.done" : "followUpLink.spent")}</p>
          <p>
            <a href="/espace/candidatures">{t("followUpLink.mine")}</a>
          </p>
        </Notice>
      )}
    </div>
  );
}
