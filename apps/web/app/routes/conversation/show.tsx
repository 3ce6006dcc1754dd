import type { ConversationPage } from "@tremplin/api";
import { type ConversationKind, isWithCompany } from "@tremplin/core/conversation";
import { Button, Notice } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { Composer } from "../../conversation/composer.tsx";
import { MessageLine } from "../../conversation/message-line.tsx";
import { attempt, attemptOf, done, typedIn } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { filesOf } from "../../forms/sent-file.ts";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { type PageServices, servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const typed = searchParams.get("avant");
  const before = typed && !Number.isNaN(Date.parse(typed)) ? new Date(typed) : null;
  const around = searchParams.get("autour")?.slice(0, 64) ?? null;
  const found = await servicesOf(context).api.conversation.show({ id: params.conversation, before, around });
  if (!found.ok) throw data(null, 404);
  // Made here, sent with the form: the same form sent twice is one message.
  return unsent({ ...found.value, nextId: crypto.randomUUID() });
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const id = params.conversation;
  const here = `/espace/messages/${id}`;
  const messageId = textOf(form, "message");
  switch (textOf(form, "action")) {
    case "lu": {
      const read = await attempt(form, () =>
        api.conversation.markRead({ id, upTo: new Date(textOf(form, "upTo")) }),
      );
      return read.ok ? redirect(here, 303) : read.again;
    }
    case "modifier": {
      const edited = await attempt(form, () =>
        api.conversation.edit({ messageId, text: textOf(form, "text"), isSure: form.has("isSure") }),
      );
      return edited.ok ? done(here, "message-edit") : edited.again;
    }
    case "retirer": {
      const gone = await attempt(form, () => api.conversation.withdraw({ messageId }));
      return gone.ok ? done(here, "message-withdraw") : gone.again;
    }
    case "etape": {
      const step = textOf(form, "step") as Parameters<typeof api.conversation.change>[0]["step"];
      const changed = await attempt(form, () => api.conversation.change({ id, step }));
      return changed.ok ? done(here, "conversation-change") : changed.again;
    }
    default: {
      const inserted = textOf(form, "insert");
      // A text at hand goes where one types, below what one typed: nothing of that is lost without a script.
      if (inserted !== "") return unsent(typedIn(await withText(form, api, { id, inserted })));
      const files = await filesOf(form, "file");
      const sent = await attempt(form, () =>
        api.conversation.send({
          id,
          messageId,
          text: textOf(form, "text"),
          files,
          isWhisper: form.has("isWhisper"),
          isSure: form.has("isSure"),
        }),
      );
      return sent.ok ? redirect(`${here}#dernier`, 303) : sent.again;
    }
  }
}

async function withText(
  form: FormData,
  api: PageServices["api"],
  { id, inserted }: { readonly id: string; readonly inserted: string },
): Promise<FormData> {
  const shown = await api.conversation.show({ id });
  const text = shown.ok ? shown.value.canned.find((each) => each.id === inserted)?.text : undefined;
  if (text !== undefined) form.set("text", [textOf(form, "text"), text].filter(Boolean).join("\n"));
  return form;
}

/** A conversation: what was said, by whom, and a few words to say oneself. */
export default function ShowConversation({ loaderData, actionData }: Route.ComponentProps) {
  const { t, url } = usePage();
  const page = loaderData.unsent;
  const sent = attemptOf(actionData);
  const names = page.others.join(", ");
  const withCompany = isWithCompany(page.kind);
  const isWaiting = page.whyNot === "conversation-needs-advisor";
  const isNew = page.messages.some((message) => message.isNew);
  const last = page.messages.at(-1);
  const isSending = sent !== null && (sent.typed.get("action")?.[0] ?? "") === "";
  return (
    <>
      <PageHead title={names || page.title} />
      <p>
        <a href="/espace/messages">{t("conversation.title")}</a>
      </p>
      <h1>{names || page.title}</h1>
      <MatterLink page={page} />
      {page.isMinor && withCompany && !isWaiting ? (
        <Notice>
          <p>{t("conversation.minor")}</p>
        </Notice>
      ) : null}
      {page.earlier ? (
        <p>
          <a href={`${url.pathname}?avant=${encodeURIComponent(page.earlier.toISOString())}`}>
            {t("conversation.earlier")}
          </a>
        </p>
      ) : null}
      {page.hasLater ? (
        <p>
          <a href={`${url.pathname}#dernier`}>{t("conversation.later")}</a>
        </p>
      ) : null}
      {page.messages.length === 0 ? <p>{t("conversation.empty")}</p> : null}
      <div id="fil" data-live="" data-changes={`message:${page.id} read:${page.id}`}>
        <ol className="messages" data-outgoing-list="">
          {page.messages.map((message) => (
            <MessageLine key={message.id} message={message} isLast={message === last} attempt={sent} />
          ))}
        </ol>
        {page.readBy.length > 0 ? (
          <p className="field-hint read-by">{t("conversation.readBy", { names: page.readBy.join(", ") })}</p>
        ) : null}
        {isNew && last ? (
          <form method="post" data-mark-read="">
            <input type="hidden" name="upTo" value={last.at.toISOString()} />
            <Button look="quiet" type="submit" name="action" value="lu">
              {t("conversation.markRead")}
            </Button>
          </form>
        ) : null}
      </div>
      <p id="nouveau-message" className="sr-only" role="status" data-live="">
        {last && !last.isOwn && last.text !== null
          ? t("conversation.lastFrom", { name: last.authorName })
          : null}
      </p>
      <p
        className="field-hint typing"
        data-typing={page.id}
        data-words={t("conversation.typing", { name: "#" })}
        aria-live="polite"
      />
      <Composer page={page} attempt={isSending ? sent : null} />
      <ButtonForm className="conversation-steps">
        <input type="hidden" name="action" value="etape" />
        <p className="button-row">
          {page.state === "open" ? (
            <Button look="quiet" type="submit" name="step" value="close">
              {t("conversation.close")}
            </Button>
          ) : null}
          {page.state === "closed" ? (
            <Button type="submit" name="step" value="reopen">
              {t("conversation.reopen")}
            </Button>
          ) : null}
          {page.state !== "blocked" && page.side !== "employer" && withCompany ? (
            <Button look="quiet" type="submit" name="step" value="block">
              {t("conversation.block")}
            </Button>
          ) : null}
          {page.kind === "introduction" && page.side !== "employer" && (page.whyNot === null || isWaiting) ? (
            <Button look="quiet" type="submit" name="step" value="end-introduction">
              {t("introduction.end")}
            </Button>
          ) : null}
          {page.mayUnblock ? (
            <Button type="submit" name="step" value="unblock">
              {t("conversation.unblock")}
            </Button>
          ) : null}
        </p>
      </ButtonForm>
    </>
  );
}

/** Where what is talked about stands; nothing for how one is accompanied. */
function MatterLink({ page }: { readonly page: ConversationPage }) {
  const { t } = usePage();
  const { kind, side, subjectId, candidateId, title } = page;
  const paths: Partial<Record<ConversationKind, string>> = {
    application: `/espace/${side === "employer" ? "candidatures-recues" : "candidatures"}/${subjectId}`,
    contact: `/espace/cvtheque/demandes/${subjectId}`,
    appointment: `/espace/rendez-vous/${subjectId}`,
    ...(page.offerPath === null ? {} : { offer: page.offerPath }),
    ...(side === "advisor" ? { introduction: `/espace/jeunes/${candidateId}` } : {}),
  };
  const path = paths[kind];
  if (kind === "accompaniment") return null;
  return (
    <>
      <p>{path === undefined ? title : <a href={path}>{title}</a>}</p>
      {kind === "introduction" ? <p className="field-hint">{t(`introduction.why.${side}`)}</p> : null}
    </>
  );
}
