import type { ConversationPage, ShownMessage } from "@tremplin/api";
import { maxMessageSigns } from "@tremplin/core/conversation";
import { momentInWords } from "@tremplin/core/shared";
import { Button, Disclosure, Notice } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { documentAccept } from "../../candidate/document-accept.ts";
import { linked } from "../../conversation/linked.tsx";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { ButtonForm } from "../../forms/button-form.tsx";
import { CheckField, TextAreaField } from "../../forms/fields.tsx";
import { FileField } from "../../forms/file-field.tsx";
import { Form } from "../../forms/form.tsx";
import { filesOf } from "../../forms/sent-file.ts";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const typed = new URL(request.url).searchParams.get("avant");
  const before = typed && !Number.isNaN(Date.parse(typed)) ? new Date(typed) : null;
  const found = await servicesOf(context).api.conversation.show({ id: params.conversation, before });
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
        api.conversation.edit({ messageId, text: textOf(form, "text") }),
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

/** A conversation: what was said, by whom, and a few words to say oneself. */
export default function ShowConversation({ loaderData, actionData }: Route.ComponentProps) {
  const { t, url, actor } = usePage();
  const page = loaderData.unsent;
  const sent = attemptOf(actionData);
  const isDelicate = sent?.refusal?.code === "message-delicate";
  const names = page.others.join(", ");
  const isWithCompany = page.kind !== "accompaniment";
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
      {isWithCompany ? (
        <p>
          <a href={matterPath(page)}>{page.title}</a>
        </p>
      ) : null}
      {page.isMinor && isWithCompany ? (
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
      {page.messages.length === 0 ? <p>{t("conversation.empty")}</p> : null}
      <div id="fil" data-live="" data-changes={`message:${page.id} read:${page.id}`}>
        <ol className="messages" data-outgoing-list="">
          {page.messages.map((message) => (
            <Message key={message.id} message={message} isLast={message === last} attempt={sent} />
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
      {page.whyNot === null ? (
        <Form
          attempt={isSending ? sent : null}
          prefix="ecrire-"
          encType="multipart/form-data"
          data-outgoing={page.id}
          data-owner={actor.kind === "person" ? actor.userId : ""}
          data-sending={t("conversation.sending")}
          data-waiting={t("conversation.waiting")}
        >
          <input
            type="hidden"
            name="message"
            value={isSending ? (sent?.typed.get("message")?.[0] ?? page.nextId) : page.nextId}
          />
          <TextAreaField name="text" label={t("conversation.text")} rows={3} maxLength={maxMessageSigns} />
          <Disclosure summary={t("conversation.attach")}>
            <FileField name="file" label={t("conversation.files")} accept={documentAccept} multiple />
          </Disclosure>
          {page.side === "advisor" && isWithCompany ? (
            <CheckField name="isWhisper">{t("conversation.whisperSend")}</CheckField>
          ) : null}
          {isDelicate ? <CheckField name="isSure">{t("conversation.delicateSure")}</CheckField> : null}
          <p>
            <Button look="strong" type="submit">
              {t("conversation.send")}
            </Button>
          </p>
        </Form>
      ) : (
        <Notice>
          <p>{t(`refusal.${page.whyNot as Exclude<typeof page.whyNot, "forbidden">}`)}</p>
        </Notice>
      )}
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
          {page.state !== "blocked" && page.side !== "employer" && isWithCompany ? (
            <Button look="quiet" type="submit" name="step" value="block">
              {t("conversation.block")}
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

/** The page of what is talked about. */
function matterPath({
  kind,
  side,
  subjectId,
}: Pick<ConversationPage, "kind" | "side" | "subjectId">): string {
  if (kind === "contact") return `/espace/cvtheque/demandes/${subjectId}`;
  return side === "employer"
    ? `/espace/candidatures-recues/${subjectId}`
    : `/espace/candidatures/${subjectId}`;
}

function Message({
  message,
  isLast,
  attempt: sent,
}: {
  readonly message: ShownMessage;
  readonly isLast: boolean;
  readonly attempt: ReturnType<typeof attemptOf>;
}) {
  const { t, instance } = usePage();
  const { id, authorName, at, text, files, isOwn, isWhisper, isEdited, isByMail, isNew } = message;
  const isEditing = sent?.typed.get("message")?.[0] === id && sent.typed.get("action")?.[0] === "modifier";
  const looks = ["message", isOwn ? "message-own" : "", isWhisper ? "message-whisper" : ""];
  return (
    <li className={looks.filter(Boolean).join(" ")} id={`m-${id}`}>
      {isLast ? <span id="dernier" /> : null}
      <p className="message-who">
        <strong>{isOwn ? t("conversation.you") : authorName}</strong>{" "}
        <time dateTime={at.toISOString()}>{momentInWords(at, instance.config.timeZone)}</time>
        {isByMail ? ` · ${t("conversation.byMail")}` : ""}
        {isEdited ? ` · ${t("conversation.edited")}` : ""}
        {isNew ? ` · ${t("conversation.new")}` : ""}
      </p>
      {isWhisper ? <p className="field-hint">{t("conversation.whisper")}</p> : null}
      {text === null ? (
        <p className="field-hint">{t("conversation.withdrawn")}</p>
      ) : (
        <>
          {text === "" ? null : <p className="message-text">{linked(text)}</p>}
          {files.map((file) => (
            <p key={file.id}>
              <a href={`/espace/messages/fichier/${file.id}`} download>
                {t("conversation.file", { name: file.name, size: Math.max(1, Math.round(file.size / 1024)) })}
              </a>
            </p>
          ))}
        </>
      )}
      {isOwn && text !== null ? (
        <Disclosure summary={t("conversation.change")} open={isEditing}>
          {message.mayEdit ? (
            <Form attempt={isEditing ? sent : null} prefix={`${id}-`}>
              <input type="hidden" name="message" value={id} />
              <input type="hidden" name="action" value="modifier" />
              <TextAreaField
                name="text"
                label={t("conversation.text")}
                value={text}
                rows={3}
                maxLength={maxMessageSigns}
              />
              <p>
                <Button type="submit">{t("conversation.change")}</Button>
              </p>
            </Form>
          ) : null}
          <ButtonForm>
            <input type="hidden" name="message" value={id} />
            <Button look="quiet" type="submit" name="action" value="retirer">
              {t("conversation.withdraw")}
            </Button>
          </ButtonForm>
        </Disclosure>
      ) : null}
    </li>
  );
}
