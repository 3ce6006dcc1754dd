import { messageReportReasons } from "@tremplin/core/conversation";
import { Button } from "@tremplin/ui";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ChoicesField, TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/report";

export async function loader({ context, params }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.conversation.reportable({ messageId: params.message }));
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const reason = messageReportReasons.find((each) => each === textOf(form, "reason"));
  const sent = await attempt(form, () =>
    api.conversation.report({
      messageId: params.message,
      // None chosen: the field says so.
      reason: reason as (typeof messageReportReasons)[number],
      text: textOf(form, "text"),
    }),
  );
  return sent.ok ? done(`/espace/messages/${textOf(form, "conversation")}`, "message-report") : sent.again;
}

/** Tells the moderators of a message. */
export default function ReportMessage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { conversationId, authorName, text } = loaderData.unsent;
  return (
    <>
      <PageHead title={t("messageReport.title")} />
      <p>
        <a href={`/espace/messages/${conversationId}`}>{t("messageReport.back")}</a>
      </p>
      <h1>{t("messageReport.title")}</h1>
      <p>{t("messageReport.intro", { name: authorName })}</p>
      <blockquote>{text ?? t("conversation.withdrawn")}</blockquote>
      <Form attempt={attemptOf(actionData)}>
        <input type="hidden" name="conversation" value={conversationId} />
        <ChoicesField
          name="reason"
          label={t("report.reason")}
          options={messageReportReasons.map((value) => ({
            value,
            label: t(`messageReport.reason.${value}`),
          }))}
        />
        <TextAreaField name="text" label={t("report.text")} rows={4} maxLength={2000} optional />
        <p className="form-actions">
          <Button look="strong" type="submit">
            {t("messageReport.send")}
          </Button>
        </p>
      </Form>
    </>
  );
}
