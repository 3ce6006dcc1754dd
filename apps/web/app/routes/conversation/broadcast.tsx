import type { BroadcastPerson } from "@tremplin/api";
import { portfolioTable } from "@tremplin/core/advisor";
import { maxBroadcast, maxMessageSigns } from "@tremplin/core/conversation";
import { parseTableQuery } from "@tremplin/core/table";
import { Button, Checkbox, Notice } from "@tremplin/ui";
import { redirect } from "react-router";
import { attempt, attemptOf, typedIn } from "../../forms/attempt.ts";
import { TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { tickedIds } from "../../table/ticked-ids.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/broadcast";

export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const query = parseTableQuery(portfolioTable, searchParams);
  const people = await servicesOf(context).api.conversation.broadcastPeople(query);
  // Made here, sent with the form: the same form sent twice is one message to each.
  return unsent({ people, nextId: crypto.randomUUID() });
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  // What was changed since it was looked at is looked at once more.
  const isSure = textOf(form, "action") === "envoyer" && textOf(form, "seen") === seenOf(form);
  const isWritten = textOf(form, "text").trim() !== "" && tickedIds(form).length > 0;
  if (!isSure && isWritten) return unsent(typedIn(form));
  const sent = await attempt(form, () =>
    api.conversation.broadcast({
      id: textOf(form, "broadcast"),
      candidateIds: tickedIds(form),
      text: textOf(form, "text"),
    }),
  );
  return sent.ok ? redirect(`/espace/messages/envois/${sent.value.id}`, 303) : sent.again;
}

/** What is sent to whom, to be looked at before it goes. */
function seenOf(form: FormData): string {
  return JSON.stringify([textOf(form, "text"), ...tickedIds(form).toSorted()]);
}

/** One message to many of those whom one accompanies: chosen, written, looked at once more, sent. */
export default function Broadcast({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { people, nextId } = loaderData.unsent;
  const sent = attemptOf(actionData);
  const ticked = sent ? (sent.typed.get("id") ?? []) : people.map(({ id }) => id);
  const isPreview = sent !== null && sent.problems.length === 0 && sent.refusal === null;
  const chosen = people.filter(({ id }) => ticked.includes(id));
  return (
    <>
      <PageHead title={t("broadcast.title")} />
      <p>
        <a href="/espace/jeunes">{t("advisor.portfolio")}</a>
      </p>
      <h1>{t("broadcast.title")}</h1>
      <p>{t("broadcast.intro", { maximum: maxBroadcast })}</p>
      {people.length === 0 ? <p>{t("broadcast.noPeople")}</p> : null}
      {people.length === 0 ? null : (
        <Form attempt={sent} className="broadcast-form">
          <input type="hidden" name="broadcast" value={sent?.typed.get("broadcast")?.[0] ?? nextId} />
          {isPreview && sent ? <Preview chosen={chosen} text={sent.typed.get("text")?.[0] ?? ""} /> : null}
          <TextAreaField name="text" label={t("conversation.text")} rows={6} maxLength={maxMessageSigns} />
          <fieldset className="form-part">
            <legend>{t("broadcast.to")}</legend>
            <ul className="plain-list people-columns">
              {people.map(({ id, name, age, place }) => (
                <li key={id}>
                  <Checkbox name="id" value={id} defaultChecked={ticked.includes(id)}>
                    {name}
                    <span className="choice-hint">
                      {[age === null ? null : t("advisor.age", { age }), place].filter(Boolean).join(" · ")}
                    </span>
                  </Checkbox>
                </li>
              ))}
            </ul>
          </fieldset>
          <p>
            <Button look={isPreview ? "plain" : "strong"} type="submit">
              {t("broadcast.preview")}
            </Button>
          </p>
        </Form>
      )}
    </>
  );
}

/** Who gets what: sent only once it was looked at. */
function Preview({ chosen, text }: { readonly chosen: readonly BroadcastPerson[]; readonly text: string }) {
  const { t } = usePage();
  return (
    <Notice>
      <input
        type="hidden"
        name="seen"
        value={JSON.stringify([text, ...chosen.map(({ id }) => id).toSorted()])}
      />
      <h2>{t("broadcast.previewTitle", { count: chosen.length })}</h2>
      <p>{chosen.map(({ name }) => name).join(", ")}</p>
      <blockquote className="message-text">{text}</blockquote>
      <p>
        <Button look="strong" type="submit" name="action" value="envoyer">
          {t("broadcast.send", { count: chosen.length })}
        </Button>
      </p>
    </Notice>
  );
}
