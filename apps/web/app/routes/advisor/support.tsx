import { Button, Fact, Facts } from "@tremplin/ui";
import { Actions } from "../../advisor/actions.tsx";
import { History } from "../../advisor/history.tsx";
import { NoteText } from "../../advisor/notes.tsx";
import { WriteTo } from "../../conversation/write-to.tsx";
import { type Attempt, again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/support";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.advisor.support());
}

const here = "/espace/suivi";

export async function action({ context, request }: Route.ActionArgs) {
  const { advisor } = servicesOf(context).api;
  const form = await request.formData();
  const tick = (isDone: boolean) => advisor.tickOwnAction({ action: textOf(form, "action"), isDone });
  const steps = {
    "tick-action": { call: () => tick(true), done: "action-done" },
    "reopen-action": { call: () => tick(false), done: "action-reopened" },
    code: { call: () => advisor.enterCode({ code: textOf(form, "code") }), done: "code-entered" },
  };
  const step = textOf(form, "step");
  if (!Object.hasOwn(steps, step)) return again(form, [], { code: "unknown-action" });
  const { call, done: code } = steps[step as keyof typeof steps];
  const taken = await attempt<null>(form, call);
  return taken.ok ? done(here, code) : taken.again;
}

/** For a young person: who accompanies them, what there is to do, what was written for them to read. */
export default function ShowSupport({ loaderData, actionData }: Route.ComponentProps) {
  const { t, actor } = usePage();
  const { advisor, antenna, isArchived, history, notes, actions } = loaderData.unsent;
  const sent = attemptOf(actionData);
  const isCode = sent?.typed.get("step")?.[0] === "code";
  return (
    <>
      <PageHead title={t("support.title")} />
      <h1>{t("support.title")}</h1>
      <p className="lead">{t("support.intro")}</p>
      <section aria-labelledby="conseiller">
        <h2 id="conseiller">{t("support.advisor")}</h2>
        {advisor && actor.kind === "person" ? (
          <WriteTo kind="accompaniment" subject={actor.userId} label={t("conversation.writeAdvisor")} />
        ) : null}
        {advisor ? (
          <Facts>
            <Fact term={t("support.name")} note={isArchived ? t("support.ended") : null}>
              {advisor.name}
            </Fact>
            <Fact term={t("advisor.address")}>
              <a href={`mailto:${advisor.email}`}>{advisor.email}</a>
            </Fact>
            {antenna ? (
              <Fact term={t("advisor.antenna")} note={antenna.address}>
                {antenna.name}
              </Fact>
            ) : null}
          </Facts>
        ) : (
          <NoAdvisor attempt={isCode ? sent : null} />
        )}
      </section>
      <section aria-labelledby="a-faire" className="space-part">
        <h2 id="a-faire">{t("support.todo")}</h2>
        <Actions actions={actions} attempt={isCode ? null : sent} />
      </section>
      <section aria-labelledby="notes" className="space-part">
        <h2 id="notes">{t("support.notes")}</h2>
        {notes.length === 0 ? <p className="soft">{t("support.notesNone")}</p> : null}
        <ul className="note-list">
          {notes.map((note) => (
            <li key={note.id}>
              <NoteText note={note} isMarked={false} />
            </li>
          ))}
        </ul>
      </section>
      {history.length > 0 ? (
        <section aria-labelledby="historique" className="space-part">
          <h2 id="historique">{t("support.history")}</h2>
          <History steps={history} />
        </section>
      ) : null}
      <p>
        <a href="/espace/compte#donnees">{t("support.readings")}</a>
      </p>
    </>
  );
}

function NoAdvisor({ attempt: sent }: { readonly attempt: Attempt | null }) {
  const { t } = usePage();
  return (
    <>
      <p>{t("support.nobody")}</p>
      <Form attempt={sent} prefix="code-">
        <TextField
          name="code"
          label={t("signUp.code")}
          hint={t("signUp.codeHint")}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
        />
        <p>
          <Button type="submit" name="step" value="code">
            {t("support.codeEnter")}
          </Button>
        </p>
      </Form>
    </>
  );
}
