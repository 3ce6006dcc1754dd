import type { ConversationPage } from "@tremplin/api";
import { isWithCompany, maxMessageSigns } from "@tremplin/core/conversation";
import { Button, Disclosure, Notice } from "@tremplin/ui";
import { documentAccept } from "../candidate/document-accept.ts";
import type { Attempt } from "../forms/attempt.ts";
import { CheckField, TextAreaField } from "../forms/fields.tsx";
import { FileField } from "../forms/file-field.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface ComposerProps {
  readonly page: ConversationPage & { readonly nextId: string };
  readonly attempt: Attempt | null;
}

/** Where one writes in a conversation, with the texts that one has at hand; or why one can't. */
export function Composer({ page, attempt }: ComposerProps) {
  const { t, actor } = usePage();
  if (page.whyNot === "conversation-needs-advisor") {
    return (
      <Notice>
        <p>{t(`conversation.waits.${page.side}`)}</p>
      </Notice>
    );
  }
  if (page.whyNot !== null) {
    return (
      <Notice>
        <p>{t(`refusal.${page.whyNot as Exclude<typeof page.whyNot, "forbidden">}`)}</p>
      </Notice>
    );
  }
  const isDelicate = attempt?.refusal?.code === "message-delicate";
  return (
    <Form
      id="ecrire"
      attempt={attempt}
      prefix="ecrire-"
      encType="multipart/form-data"
      data-outgoing={page.id}
      data-owner={actor.kind === "person" ? actor.userId : ""}
      data-sending={t("conversation.sending")}
      data-waiting={t("conversation.waiting")}
    >
      <input type="hidden" name="message" value={attempt?.typed.get("message")?.[0] ?? page.nextId} />
      <TextAreaField name="text" label={t("conversation.text")} rows={3} maxLength={maxMessageSigns} />
      <Disclosure summary={t("conversation.attach")}>
        <FileField name="file" label={t("conversation.files")} accept={documentAccept} multiple />
      </Disclosure>
      {page.side === "advisor" && isWithCompany(page.kind) ? (
        <CheckField name="isWhisper">{t("conversation.whisperSend")}</CheckField>
      ) : null}
      {isDelicate ? <CheckField name="isSure">{t("conversation.delicateSure")}</CheckField> : null}
      <p>
        <Button look="strong" type="submit">
          {t("conversation.send")}
        </Button>
      </p>
      <TextsAtHand page={page} />
    </Form>
  );
}

/** Texts that go into the message with one press; what a young person may answer now stands first. */
function TextsAtHand({ page: { canned, quick } }: Pick<ComposerProps, "page">) {
  const { t, url } = usePage();
  const insert = ({ id, text }: (typeof canned)[number]) => (
    <li key={id}>
      <button
        type="submit"
        name="insert"
        value={id}
        formAction={`${url.pathname}#ecrire`}
        formNoValidate
        className="text-chip"
        data-insert={text}
      >
        {text}
      </button>
    </li>
  );
  const now = quick.flatMap((name) => canned.find(({ id }) => id === name) ?? []);
  const others = canned.filter((each) => !now.includes(each));
  return (
    <>
      {now.length > 0 ? (
        <ul id="reponses" data-live="" className="text-chips" aria-label={t("canned.quick")}>
          {now.map(insert)}
        </ul>
      ) : null}
      <Disclosure summary={t("canned.title")}>
        <ul className="text-chips">{others.map(insert)}</ul>
        <p>
          <a href="/espace/messages/textes">{t("canned.own")}</a>
        </p>
      </Disclosure>
    </>
  );
}
