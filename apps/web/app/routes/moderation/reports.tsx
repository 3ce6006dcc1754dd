import type { OpenReport, WaitingMessageReport } from "@tremplin/api";
import { hasFeature } from "@tremplin/instance/features";
import type { WordId } from "@tremplin/instance/words";
import { Button, Tag } from "@tremplin/ui";
import { longDay } from "../../format/day.ts";
import { type Attempt, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/reports";

export async function loader({ context }: Route.LoaderArgs) {
  const { api, instance } = servicesOf(context);
  const { moderation } = api;
  const hasMessages = hasFeature(instance.config, "conversation");
  const [reports, messages] = await Promise.all([
    moderation.reports(),
    hasMessages ? moderation.messageReports() : [],
  ]);
  return unsent({ reports, messages });
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const decision = textOf(form, "decision") === "taken-down" ? "taken-down" : "dismissed";
  const decided = await attempt(form, () =>
    api.moderation.decideOnReport({ id: textOf(form, "id"), decision, reason: textOf(form, "reason") }),
  );
  return decided.ok ? done("/espace/moderation/signalements", `report-${decision}`) : decided.again;
}

/** What visitors told of, and people of messages, the oldest first. */
export default function Reports({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { reports, messages } = loaderData.unsent;
  const sent = attemptOf(actionData);
  return (
    <>
      <PageHead title={t("report.list")} />
      <h1>{t("report.list")}</h1>
      {reports.length + messages.length === 0 ? <p>{t("report.none")}</p> : null}
      {messages.length > 0 ? <ReportedMessages messages={messages} /> : null}
      {reports.map((report) => (
        <ReportToDecide
          key={report.id}
          report={report}
          attempt={sent?.typed.get("id")?.[0] === report.id ? sent : null}
        />
      ))}
    </>
  );
}

function ReportedMessages({ messages }: { readonly messages: readonly WaitingMessageReport[] }) {
  const { t, instance } = usePage();
  return (
    <section aria-labelledby="messages-signales">
      <h2 id="messages-signales">{t("messageReport.list")}</h2>
      <ul className="plain-list">
        {messages.map(({ id, state, reason, createdAt, authorName, title }) => (
          <li key={id} className="plain-row">
            <span>
              <a className="row-link" href={`/espace/moderation/messages/${id}`}>
                {t("report.messageOf", { author: authorName })}
              </a>{" "}
              <span className="field-hint">
                {t(`messageReport.reason.${reason}`)} · {title} ·{" "}
                {longDay(createdAt, instance.config.timeZone)}
              </span>
            </span>
            {state === "appealed" ? <Tag look="strong">{t("messageReport.contested")}</Tag> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReportToDecide({
  report,
  attempt: sent,
}: {
  readonly report: OpenReport;
  readonly attempt: Attempt | null;
}) {
  const { t, instance } = usePage();
  const { id, label, path, subjectKind, reason, text, email, createdAt, isShown } = report;
  const isCompany = subjectKind === "company";
  return (
    <article className="panel" aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{label}</h2>
      <p>
        <strong>{t(`report.reason.${reason}` as WordId)}</strong>{" "}
        <span className="field-hint">
          {longDay(createdAt, instance.config.timeZone)}
          {email ? `, ${email}` : ""}
        </span>
      </p>
      {path ? (
        <p>
          <a href={path}>{t(isCompany ? "report.seeCompany" : "report.seeOffer")}</a>
        </p>
      ) : null}
      {text ? <blockquote>{text}</blockquote> : null}
      <Form attempt={sent} prefix={`${id}-`}>
        <input type="hidden" name="id" value={id} />
        {isShown ? (
          <TextAreaField
            name="reason"
            label={t(isCompany ? "report.suspendReason" : "report.takeDownReason")}
            rows={3}
            maxLength={2000}
            optional
          />
        ) : null}
        <p className="form-actions">
          {isShown ? (
            <Button look="strong" type="submit" name="decision" value="taken-down">
              {t(isCompany ? "report.suspend" : "report.takeDown")}
            </Button>
          ) : null}
          <Button type="submit" name="decision" value="dismissed">
            {t("report.dismiss")}
          </Button>
        </p>
      </Form>
    </article>
  );
}
