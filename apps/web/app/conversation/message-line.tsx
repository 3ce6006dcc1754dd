import type { ShownMessage } from "@tremplin/api";
import { maxMessageSigns } from "@tremplin/core/conversation";
import { Button, Disclosure } from "@tremplin/ui";
import { momentText } from "../format/clock.ts";
import type { attemptOf } from "../forms/attempt.ts";
import { ButtonForm } from "../forms/button-form.tsx";
import { CheckField, TextAreaField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";
import { linked } from "./linked.tsx";

/** One message: who wrote it, what, and what one may do with it. */
export function MessageLine({
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
        <time dateTime={at.toISOString()}>{momentText(at, instance.config.timeZone)}</time>
        {isByMail ? ` · ${t("conversation.byMail")}` : ""}
        {isEdited ? ` · ${t("conversation.edited")}` : ""}
        {isNew ? ` · ${t("conversation.new")}` : ""}
      </p>
      {isWhisper ? <p className="field-hint">{t("conversation.whisper")}</p> : null}
      {text === null ? (
        <p className="field-hint">{t("conversation.withdrawn")}</p>
      ) : (
        <>
          {text === "" ? null : (
            <p className="message-text" dir="auto">
              {linked(text)}
            </p>
          )}
          {files.map((file) => (
            <p key={file.id}>
              <a href={`/espace/messages/fichier/${file.id}`} download>
                {t("conversation.file", { name: file.name, size: Math.max(1, Math.round(file.size / 1024)) })}
              </a>
            </p>
          ))}
        </>
      )}
      {isOwn ? null : (
        <p className="message-more">
          <a href={`/espace/messages/signaler/${id}`}>{t("conversation.report")}</a>
        </p>
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
              {isEditing && sent.refusal?.code === "message-delicate" ? (
                <CheckField name="isSure">{t("conversation.delicateSure")}</CheckField>
              ) : null}
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
