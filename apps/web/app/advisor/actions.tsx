import type { FileAction } from "@tremplin/api";
import { Button, Disclosure } from "@tremplin/ui";
import { longDay, longIsoDay } from "../format/day.ts";
import type { Attempt } from "../forms/attempt.ts";
import { TextField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface ActionsProps {
  readonly actions: readonly FileAction[];
  readonly attempt: Attempt | null;
  /** May add and take away, besides ticking off. */
  readonly mayWrite?: boolean;
}

/** What there is to do, then what was done. Either side may tick it off. */
export function Actions({ actions, attempt, mayWrite = false }: ActionsProps) {
  const { t } = usePage();
  const open = actions.filter(({ doneAt }) => doneAt === null);
  const done = actions.filter(({ doneAt }) => doneAt !== null);
  const isNew = attempt?.typed.get("step")?.[0] === "add-action";
  const of = (id: string) => (attempt?.typed.get("action")?.[0] === id ? attempt : null);
  return (
    <>
      {open.length === 0 ? <p className="soft">{t("action.none")}</p> : null}
      <ul className="plain-list">
        {open.map((action) => (
          <ActionRow key={action.id} action={action} attempt={of(action.id)} mayWrite={mayWrite} />
        ))}
      </ul>
      {mayWrite ? (
        <Disclosure summary={t("action.add")} open={isNew}>
          <Form attempt={isNew ? attempt : null} prefix="action-">
            <TextField name="text" label={t("action.text")} maxLength={300} />
            <TextField name="dueOn" type="date" label={t("action.dueOn")} optional />
            <p>
              <Button type="submit" name="step" value="add-action">
                {t("action.addNow")}
              </Button>
            </p>
          </Form>
        </Disclosure>
      ) : null}
      {done.length > 0 ? (
        <Disclosure summary={`${t("action.done")} (${done.length})`}>
          <ul className="plain-list">
            {done.map((action) => (
              <ActionRow key={action.id} action={action} attempt={of(action.id)} mayWrite={false} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

interface ActionRowProps {
  readonly action: FileAction;
  readonly attempt: Attempt | null;
  readonly mayWrite: boolean;
}

function ActionRow({ action, attempt, mayWrite }: ActionRowProps) {
  const { t, instance } = usePage();
  const { id, text, authorName, dueOn, doneAt, isLate } = action;
  const when = doneAt
    ? t("action.doneOn", { day: longDay(doneAt, instance.config.timeZone) })
    : dueOn
      ? t(isLate ? "action.late" : "action.due", { day: longIsoDay(dueOn) })
      : null;
  return (
    <li className="plain-row">
      <span className="action-text">
        {text}
        <span className="soft cell-line">
          {[when, t("action.by", { name: authorName })].filter(Boolean).join(" · ")}
        </span>
      </span>
      <Form attempt={attempt} prefix={`action-${id}-`} className="button-row">
        <input type="hidden" name="action" value={id} />
        <Button
          type="submit"
          name="step"
          value={doneAt ? "reopen-action" : "tick-action"}
          aria-label={t(doneAt ? "action.reopen" : "action.open", { text })}
        >
          {t(doneAt ? "action.reopenShort" : "action.openShort")}
        </Button>
        {mayWrite ? (
          <Button
            look="quiet"
            type="submit"
            name="step"
            value="drop-action"
            aria-label={t("action.drop", { text })}
          >
            {t("action.dropShort")}
          </Button>
        ) : null}
      </Form>
    </li>
  );
}
