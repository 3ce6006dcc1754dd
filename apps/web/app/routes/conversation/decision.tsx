import { Button, Notice } from "@tremplin/ui";
import { data } from "react-router";
import { longDay } from "../../format/day.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/decision";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.conversation.decision({ id: params.report });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const sent = await attempt(form, () =>
    api.conversation.contest({ id: params.report, reason: textOf(form, "reason") }),
  );
  return sent.ok ? done(`/espace/messages/decisions/${params.report}`, "message-contest") : sent.again;
}

/** What moderators decided on one's own message, why, and how to contest it. */
export default function DecisionOnMessage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { state, decision, statement, decidedAt, appeal, reviewStatement, title, text } = loaderData.unsent;
  return (
    <>
      <PageHead title={t("mail.messageDecided.subject")} />
      <h1>{t("mail.messageDecided.subject")}</h1>
      <p>
        {title}
        {decidedAt ? `, ${longDay(decidedAt, instance.config.timeZone)}` : ""}
      </p>
      {decision && decision !== "nothing" ? <p>{t(`mail.messageDecided.${decision}`)}</p> : null}
      <blockquote>{statement}</blockquote>
      <h2>{t("messageReport.yours")}</h2>
      <blockquote>{text}</blockquote>
      {appeal ? (
        <>
          <h2>{t("messageReport.contested")}</h2>
          <blockquote>{appeal}</blockquote>
          <Notice>
            <p>{t(`messageReport.state.${state as "appealed" | "upheld" | "overturned"}`)}</p>
          </Notice>
          {reviewStatement ? <blockquote>{reviewStatement}</blockquote> : null}
        </>
      ) : (
        <Form attempt={attemptOf(actionData)}>
          <TextAreaField name="reason" label={t("messageReport.contest")} rows={4} maxLength={2000} />
          <p>
            <Button type="submit">{t("messageReport.contestSend")}</Button>
          </p>
        </Form>
      )}
    </>
  );
}
