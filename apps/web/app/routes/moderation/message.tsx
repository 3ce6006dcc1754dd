import type { MessageReportPage } from "@tremplin/api";
import { messageDecisions } from "@tremplin/core/conversation";
import { Button, Notice, Tag } from "@tremplin/ui";
import { data } from "react-router";
import { momentText } from "../../format/clock.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ChoicesField, TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/message";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.moderation.messageReport({ id: params.report });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const asked = textOf(form, "step");
  const step = asked === "uphold" || asked === "overturn" ? asked : "decide";
  const decision = messageDecisions.find((each) => each === textOf(form, "decision"));
  const decided = await attempt(form, () =>
    api.moderation.decideOnMessage({
      id: params.report,
      step,
      // None chosen: the field says so.
      decision: (step === "decide" ? (decision ?? "") : "nothing") as (typeof messageDecisions)[number],
      reason: textOf(form, "reason"),
    }),
  );
  return decided.ok ? done("/espace/moderation/signalements", "message-decide") : decided.again;
}

/** A reported message, with those next to it and nothing else, and what to decide. */
export default function DecideOnMessage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const page = loaderData.unsent;
  const sent = attemptOf(actionData);
  const { timeZone } = instance.config;
  return (
    <>
      <PageHead title={t("messageReport.one")} />
      <p>
        <a href="/espace/moderation/signalements">{t("report.list")}</a>
      </p>
      <h1>{t("messageReport.one")}</h1>
      <p>
        <strong>{t(`messageReport.reason.${page.reason}`)}</strong>{" "}
        <span className="field-hint">
          {t("messageReport.by", { name: page.reporterName })}, {momentText(page.createdAt, timeZone)}
        </span>
      </p>
      {page.text ? <blockquote>{page.text}</blockquote> : null}
      <h2>{page.title}</h2>
      <p className="field-hint">{t("messageReport.neighbours")}</p>
      <ol className="messages">
        {page.messages.map((message) => (
          <Line key={message.id} message={message} timeZone={timeZone} />
        ))}
      </ol>
      {page.state === "appealed" ? <Appeal page={page} attempt={sent} /> : null}
      {page.state === "open" ? (
        <Form attempt={sent} className="panel">
          <ChoicesField
            name="decision"
            label={t("messageReport.decision")}
            options={messageDecisions
              .filter((value) => page.isWithCompany || value === "nothing" || value === "withdraw")
              .map((value) => ({ value, label: t(`messageReport.decision.${value}`) }))}
          />
          <TextAreaField
            name="reason"
            label={t("messageReport.statement")}
            hint={t("messageReport.statementHint")}
            rows={4}
            maxLength={2000}
            optional
          />
          <p>
            <Button look="strong" type="submit">
              {t("messageReport.decide")}
            </Button>
          </p>
        </Form>
      ) : null}
    </>
  );
}

function Line({
  message,
  timeZone,
}: {
  readonly message: MessageReportPage["messages"][number];
  readonly timeZone: string;
}) {
  const { t } = usePage();
  const { authorName, side, at, text, earlierTexts, isWithdrawn, isReported } = message;
  return (
    <li className={isReported ? "message message-reported" : "message"}>
      <p className="message-who">
        <strong>{authorName}</strong>, {t(`messageReport.side.${side}`)}{" "}
        <time dateTime={at.toISOString()}>{momentText(at, timeZone)}</time>
      </p>
      {isReported ? <Tag look="strong">{t("messageReport.this")}</Tag> : null}
      {isWithdrawn ? <p className="field-hint">{t("conversation.withdrawn")}</p> : null}
      {text === null ? null : <p className="message-text">{text}</p>}
      {earlierTexts.map((earlier) => (
        <p key={earlier} className="message-text field-hint">
          {t("messageReport.earlier", { text: earlier })}
        </p>
      ))}
    </li>
  );
}

function Appeal({
  page,
  attempt: sent,
}: {
  readonly page: MessageReportPage;
  readonly attempt: ReturnType<typeof attemptOf>;
}) {
  const { t } = usePage();
  return (
    <>
      <Notice>
        <p>
          {t("form.pair", {
            label: page.decision ? t(`messageReport.decision.${page.decision}`) : "",
            value: page.statement ?? "",
          })}
        </p>
      </Notice>
      <h2>{t("messageReport.contested")}</h2>
      <blockquote>{page.appeal}</blockquote>
      <Form attempt={sent} className="panel">
        <TextAreaField name="reason" label={t("messageReport.statement")} rows={4} maxLength={2000} />
        <p className="form-actions">
          <Button look="strong" type="submit" name="step" value="uphold">
            {t("messageReport.uphold")}
          </Button>
          <Button type="submit" name="step" value="overturn">
            {t("messageReport.overturn")}
          </Button>
        </p>
      </Form>
    </>
  );
}
