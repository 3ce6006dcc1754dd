import type { FoundPassage } from "@tremplin/api";
import { conversationKinds } from "@tremplin/core/conversation";
import { Button, Tag, TextInput } from "@tremplin/ui";
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

export async function loader({ context, request }: Route.LoaderArgs) {
  const { conversation } = servicesOf(context).api;
  const words = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200).trim();
  const [conversations, found] = await Promise.all([
    conversation.list(),
    words === "" ? null : conversation.search({ words }),
  ]);
  return unsent({ conversations, words, found });
}

/** Begins a conversation from wherever one stands, or leads to the one that there is. */
export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const kind = conversationKinds.find((each) => each === textOf(form, "kind"));
  if (!kind) return again(form, [], { code: "conversation-step" });
  const begun = await attempt(form, () =>
    api.conversation.start({
      kind,
      subjectId: textOf(form, "subject"),
      ...(form.has("candidate") ? { candidateId: textOf(form, "candidate") } : {}),
    }),
  );
  return begun.ok ? redirect(`/espace/messages/${begun.value.id}`, 303) : begun.again;
}

/** One's conversations, what moved last first. */
export default function Conversations({ loaderData, actionData }: Route.ComponentProps) {
  const { t, now, instance } = usePage();
  const { conversations, words, found } = loaderData.unsent;
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
      <search>
        <form method="get" action="/espace/messages" className="inline-search">
          <label htmlFor="q">{t("conversation.search")}</label>
          <TextInput id="q" name="q" type="search" defaultValue={words} maxLength={200} />
          <Button type="submit">{t("conversation.find")}</Button>
        </form>
      </search>
      {found ? <Found found={found} /> : null}
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

/** The messages that were found, each with the passage around the words and the way to it. */
function Found({ found }: { readonly found: readonly FoundPassage[] }) {
  const { t, now, instance } = usePage();
  return (
    <section aria-labelledby="trouves" className="found-messages">
      <h2 id="trouves">{t("conversation.found", { count: found.length })}</h2>
      <ul className="plain-list">
        {found.map(({ id, conversationId, kind, title, authorName, at, passage }) => (
          <li key={id} className="plain-row">
            <span>
              <a className="row-link" href={`/espace/messages/${conversationId}?autour=${id}#m-${id}`}>
                {authorName}
              </a>{" "}
              <span className="field-hint">
                {kind === "accompaniment" ? t("conversation.accompaniment") : title} ·{" "}
                {agoText(at, now(), instance.config.timeZone, t)}
              </span>
              <span className="found-passage">
                {passage.map(({ text, isFound }, rank) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which never move
                  isFound ? <mark key={rank}>{text}</mark> : text,
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
