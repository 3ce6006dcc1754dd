import { Tag } from "@tremplin/ui";
import { data } from "react-router";
import { momentText } from "../../format/clock.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/broadcast-sent";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.conversation.broadcastShow({ id: params.broadcast });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

/** How far a message to many has come. */
export default function BroadcastSent({ loaderData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { text, createdAt, recipients } = loaderData.unsent;
  const sent = recipients.filter(({ state }) => state === "sent").length;
  return (
    <>
      <PageHead title={t("broadcast.title")} />
      <p>
        <a href="/espace/messages">{t("conversation.title")}</a>
      </p>
      <h1>{t("broadcast.title")}</h1>
      <p className="field-hint">{momentText(createdAt, instance.config.timeZone)}</p>
      <blockquote className="message-text">{text}</blockquote>
      <div id="envoi" data-live="" data-changes="message">
        <p role="status">{t("broadcast.progress", { sent, count: recipients.length })}</p>
        <ul className="plain-list">
          {recipients.map(({ candidateId, name, state, conversationId }) => (
            <li key={candidateId} className="plain-row">
              {conversationId ? (
                <a href={`/espace/messages/${conversationId}`}>{name}</a>
              ) : (
                <span>{name}</span>
              )}
              {state === "sent" ? null : <Tag>{t(`broadcast.state.${state}`)}</Tag>}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
