import type { CandidateFile } from "@tremplin/api";
import { Notice, Tag } from "@tremplin/ui";
import { data } from "react-router";
import { Actions } from "../../advisor/actions.tsx";
import { attemptFile } from "../../advisor/attempt-file.ts";
import { FileHead } from "../../advisor/file-head.tsx";
import { NeedList } from "../../advisor/need-list.tsx";
import { Notes } from "../../advisor/notes.tsx";
import { longDay } from "../../format/day.ts";
import { again, attemptOf, done } from "../../forms/attempt.ts";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/file";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.advisor.file({ id: params.candidate });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, request, params: { candidate: id } }: Route.ActionArgs) {
  const { advisor } = servicesOf(context).api;
  const form = await request.formData();
  const text = textOf(form, "text");
  const action = textOf(form, "action");
  const note = textOf(form, "note");
  // A choice that nobody offers is none; the procedure asks for one.
  const visibility = textOf(form, "visibility") as "private";
  const steps = {
    "add-note": { call: () => advisor.addNote({ id, text, visibility }), done: "note-added" },
    "change-note": { call: () => advisor.changeNote({ id, note, text, visibility }), done: "note-changed" },
    "delete-note": { call: () => advisor.deleteNote({ id, note }), done: "note-deleted" },
    "add-action": {
      call: () => advisor.addAction({ id, text, dueOn: textOf(form, "dueOn") }),
      done: "action-added",
    },
    "tick-action": { call: () => advisor.tickAction({ id, action, isDone: true }), done: "action-done" },
    "reopen-action": {
      call: () => advisor.tickAction({ id, action, isDone: false }),
      done: "action-reopened",
    },
    "drop-action": { call: () => advisor.dropAction({ id, action }), done: "action-dropped" },
  };
  const step = textOf(form, "step");
  if (!Object.hasOwn(steps, step)) return again(form, [], { code: "unknown-action" });
  const { call, done: code } = steps[step as keyof typeof steps];
  const taken = await attemptFile<null>(form, call);
  return taken.ok ? done(`/espace/jeunes/${id}`, code) : taken.again;
}

/** A young person, for who accompanies them: what they need, what is to do, notes, applications. */
export default function ShowFile({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance, has } = usePage();
  const file = loaderData.unsent;
  const sent = attemptOf(actionData);
  const { timeZone } = instance.config;
  const isOf = (what: "note" | "action") => (sent?.typed.get("step")?.[0]?.endsWith(what) ? sent : null);
  return (
    <>
      <PageHead title={t("advisor.file", { name: file.name })} />
      <FileHead id={file.id} name={file.name} />
      {file.isOwn ? null : (
        <Notice>
          <p>{t("advisor.onBehalf")}</p>
        </Notice>
      )}
      {file.archivedAt ? (
        <Notice>
          <p>
            {t("accompany.archived", {
              day: longDay(file.archivedAt, timeZone),
              reason: t(`exitReason.${file.exitReason ?? "other"}`),
            })}
          </p>
        </Notice>
      ) : null}
      <section aria-labelledby="besoins">
        <h2 id="besoins">{t("advisor.needs")}</h2>
        <NeedList id={file.id} needs={file.needs} />
      </section>
      <section aria-labelledby="actions" className="space-part">
        <h2 id="actions">{t("action.title")}</h2>
        <p className="field-hint">{t("action.why")}</p>
        <Actions actions={file.actions} attempt={isOf("action")} mayWrite />
      </section>
      <Notes notes={file.notes} attempt={isOf("note")} />
      {has("applications") ? <Applications applications={file.applications} /> : null}
      <p className="field-hint">{t("advisor.readingNoted")}</p>
    </>
  );
}

function Applications({ applications }: Pick<CandidateFile, "applications">) {
  const { t, instance } = usePage();
  return (
    <section aria-labelledby="candidatures" className="space-part">
      <h2 id="candidatures">{t("advisor.applications")}</h2>
      {applications.length === 0 ? (
        <p className="soft">{t("advisor.applicationsNone")}</p>
      ) : (
        <ol className="timeline">
          {applications.map(({ id, offerTitle, companyName, state, next, changedAt }) => (
            <li key={id}>
              <p className="timeline-when">
                <time dateTime={changedAt.toISOString()}>{longDay(changedAt, instance.config.timeZone)}</time>
              </p>
              <p>
                <a href={`/espace/candidatures/${id}`}>{offerTitle}</a>
                {companyName ? <span className="soft"> · {companyName}</span> : null}
              </p>
              <p>
                <Tag look={next === "advisor" ? "strong" : "plain"}>{t(`applicationState.${state}`)}</Tag>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
