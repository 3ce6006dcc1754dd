import { jobStates, jobsTable } from "@tremplin/core/administration";
import { parseTableQuery } from "@tremplin/core/table";
import type { WordId } from "@tremplin/instance/words";
import { Button, Disclosure, Tag } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { DataTable } from "../../table/data-table.tsx";
import { Moment } from "../../table/moment.tsx";
import { cameFrom } from "../../table/table-address.ts";
import { nothingTicked, tickedIds } from "../../table/ticked-ids.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/jobs";

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = parseTableQuery(jobsTable, new URL(request.url).searchParams);
  return unsent({ query, ...(await servicesOf(context).api.administration.jobs.list(query)) });
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const none = nothingTicked(form);
  if (none) return none;
  const { jobs } = servicesOf(context).api.administration;
  const isDropping = textOf(form, "step") === "drop";
  const ids = tickedIds(form);
  const changed = await attempt(form, () => (isDropping ? jobs.drop({ ids }) : jobs.retry({ ids })));
  return changed.ok ? done(cameFrom(request), isDropping ? "jobs-dropped" : "jobs-retried") : changed.again;
}

const path = "/espace/administration/taches";

/** What is done outside of requests: mails above all. What failed is tried again or dropped here. */
export default function Jobs({ loaderData, actionData }: Route.ComponentProps) {
  const { query, total, rows, counts, queues } = loaderData.unsent;
  const { t } = usePage();
  return (
    <AdministrationPage title="administration.jobs" intro="administration.jobsIntro">
      <ul className="counts">
        {jobStates.map((state) => (
          <li key={state} data-tone={state === "failed" && counts.failed > 0 ? "danger" : undefined}>
            <a href={`${path}?etat=${state}`}>
              <strong>{counts[state]}</strong> {t(`jobState.${state}`)}
            </a>
          </li>
        ))}
      </ul>
      <DataTable
        table={{ path, shape: jobsTable, query }}
        caption={t("administration.jobs")}
        count={t("administration.jobsFound", { count: total })}
        total={total}
        rows={rows}
        hint={t("administration.jobsHint")}
        hasFile
        filters={[
          {
            name: "etat",
            kind: "choice",
            label: t("column.state"),
            options: jobStates.map((state) => ({ value: state, label: t(`jobState.${state}`) })),
          },
          {
            name: "file",
            kind: "choice",
            label: t("column.queue"),
            options: queues.map((queue) => ({ value: queue, label: queueName(queue, t) })),
          },
        ]}
        columns={[
          {
            key: "queue",
            label: t("column.queue"),
            cell: ({ queue, mailKind, mailTo }) => (
              <>
                {queueName(queue, t)}
                {mailKind ? <span className="soft cell-line">{mailKind}</span> : null}
                {mailTo ? <span className="soft cell-line">{mailTo}</span> : null}
              </>
            ),
          },
          {
            key: "state",
            label: t("column.state"),
            cell: ({ state, lastError }) => (
              <>
                <Tag look={state === "failed" ? "strong" : "plain"}>{t(`jobState.${state}`)}</Tag>
                {lastError ? <span className="soft cell-line">{lastError}</span> : null}
              </>
            ),
          },
          { key: "attempts", label: t("column.attempts"), sort: "essais", cell: ({ attempts }) => attempts },
          {
            key: "runAt",
            label: t("column.runAt"),
            sort: "prevu",
            cell: ({ runAt, state }) => (state === "waiting" ? <Moment at={runAt} withTime /> : "–"),
          },
          {
            key: "created",
            label: t("column.createdAt"),
            sort: "creation",
            cell: ({ createdAt }) => <Moment at={createdAt} withTime />,
          },
        ]}
        bulk={{
          attempt: attemptOf(actionData),
          nameOf: ({ queue, mailTo }) => [queueName(queue, t), mailTo].filter(Boolean).join(", "),
          actions: (
            <>
              <Button type="submit" name="step" value="retry" look="strong">
                {t("administration.retry")}
              </Button>
              <Disclosure summary={t("administration.drop")}>
                <p>{t("administration.dropWarning")}</p>
                <p>
                  <Button type="submit" name="step" value="drop">
                    {t("administration.dropNow")}
                  </Button>
                </p>
              </Disclosure>
            </>
          ),
        }}
      />
    </AdministrationPage>
  );
}

/** What a queue does, in words; one of an extension shows its own name. */
function queueName(queue: string, t: ReturnType<typeof usePage>["t"]): string {
  const id = `queue.${queue}` as WordId;
  const said = t(id);
  return said.includes(id) ? queue : said;
}
