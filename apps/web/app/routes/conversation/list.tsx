import { conversationKinds } from "@tremplin/core/conversation";
import { Tag } from "@tremplin/ui";
import { redirect } from "react-router";
import { agoText } from "../../format/day.ts";
import { again, attempt, attemptOf } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/list";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.conversation.list());
}

/** Begins a conversation from wherever one stands, or leads to the one that there is. */
export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const kind = conversationKinds.find((each) => each === textOf(form, "kind"));
  if (!kind) return again(form, [], { code: "conversation-step" });
  const begun = await attempt(form, () =>
    api.conversation.start({ kind, subjectId: textOf(form, "subject") }),
  );
  return begun.ok ? redirect(`/espace/messages/${begun.value.id}`, 303) : begun.again;
}

/** One's conversations, what moved last first. */
export default function Conversations({ loaderData, actionData }: Route.ComponentProps) {
  const { t, now, instance } = usePage();
  const conversations = loaderData.unsent;
  const sent = attemptOf(actionData);
  return (
    <>
      <PageHead title={t("conversation.title")} />
      <h1>{t("conversation.title")}</h1>
      {sent ? (
        <Form attempt={sent}>
          <span />
        </Form>
      ) : null}
      {conversations.length === 0 ? <p>{t("conversation.none")}</p> : null}
      <ul id="conversations" className="plain-list" data-live="" data-changes="message read">
        {conversations.map(({ id, kind, title, others, lastAt, unread }) => (
          <li key={id} className="plain-row">
            <span>
              <a className="row-link" href={`/espace/messages/${id}`}>
                {others.join(", ") || title}
              </a>{" "}
              <span className="field-hint">
                {kind === "accompaniment" ? t("conversation.accompaniment") : title} ·{" "}
                {agoText(lastAt, now(), instance.config.timeZone, t)}
              </span>
            </span>
            {unread > 0 ? <Tag look="strong">{t("conversation.unread", { count: unread })}</Tag> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
