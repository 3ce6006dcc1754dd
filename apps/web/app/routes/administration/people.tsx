import { accountRoles } from "@tremplin/core/account";
import { peopleTable, personStates } from "@tremplin/core/administration";
import { parseTableQuery } from "@tremplin/core/table";
import { Button, ButtonLink, Disclosure, Tag } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { DataTable } from "../../table/data-table.tsx";
import { Moment } from "../../table/moment.tsx";
import { cameFrom } from "../../table/table-address.ts";
import { nothingTicked, tickedIds } from "../../table/ticked-ids.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/people";

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = parseTableQuery(peopleTable, new URL(request.url).searchParams);
  return unsent({ query, ...(await servicesOf(context).api.administration.people.list(query)) });
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const none = nothingTicked(form);
  if (none) return none;
  const { people } = servicesOf(context).api.administration;
  const ids = tickedIds(form);
  const steps = {
    "sign-out": () => people.signOut({ ids }),
    disable: () => people.disable({ ids, reason: textOf(form, "reason") }),
    enable: () => people.enable({ ids }),
  };
  const step = textOf(form, "step");
  if (!Object.hasOwn(steps, step)) return again(form, [], { code: "unknown-action" });
  const changed = await attempt(form, steps[step as keyof typeof steps]);
  return changed.ok ? done(cameFrom(request), `people-${step}`) : changed.again;
}

const path = "/espace/administration/personnes";

/** Everybody who has an account: what they are, and the accounts to close. */
export default function People({ loaderData, actionData }: Route.ComponentProps) {
  const { query, total, rows } = loaderData.unsent;
  const { t } = usePage();
  const roles = [...accountRoles, "recruiter"] as const;
  return (
    <AdministrationPage title="administration.people">
      <p>
        <ButtonLink look="strong" href="/espace/administration/invitations">
          {t("administration.invite")}
        </ButtonLink>
      </p>
      <DataTable
        table={{ path, shape: peopleTable, query }}
        caption={t("administration.people")}
        count={t("administration.peopleFound", { count: total })}
        total={total}
        rows={rows}
        hint={t("administration.peopleHint")}
        hasFile
        filters={[
          {
            name: "role",
            kind: "choice",
            label: t("column.roles"),
            options: roles.map((role) => ({ value: role, label: t(`role.${role}`) })),
          },
          {
            name: "etat",
            kind: "choice",
            label: t("column.state"),
            options: personStates.map((state) => ({ value: state, label: t(`personState.${state}`) })),
          },
        ]}
        columns={[
          {
            key: "name",
            label: t("column.person"),
            sort: "nom",
            cell: ({ id, name, isDemo }) => (
              <>
                <a href={`${path}/${id}`}>{name}</a>
                {isDemo ? <span className="soft cell-line">{t("administration.invented")}</span> : null}
              </>
            ),
          },
          {
            key: "email",
            label: t("column.email"),
            sort: "courriel",
            cell: ({ email }) => <span className="cell-line">{email}</span>,
          },
          {
            key: "roles",
            label: t("column.roles"),
            cell: ({ roles: held, companies, antennas }) => (
              <>
                {held.map((role) => t(`role.${role}`)).join(", ") ||
                  (companies.length > 0 ? t("role.recruiter") : "–")}
                {[...antennas, ...companies].map(({ name }) => (
                  <span key={name} className="soft cell-line">
                    {name}
                  </span>
                ))}
              </>
            ),
          },
          {
            key: "state",
            label: t("column.state"),
            cell: ({ state }) => (
              <Tag look={state === "disabled" ? "strong" : "plain"}>{t(`personState.${state}`)}</Tag>
            ),
          },
          {
            key: "created",
            label: t("column.createdAt"),
            sort: "creation",
            cell: ({ createdAt }) => <Moment at={createdAt} />,
          },
        ]}
        bulk={{
          attempt: attemptOf(actionData),
          nameOf: ({ name }) => name,
          actions: (
            <>
              <Button type="submit" name="step" value="sign-out">
                {t("administration.signOut")}
              </Button>
              <Button type="submit" name="step" value="enable">
                {t("administration.enable")}
              </Button>
              <Disclosure summary={t("administration.disable")}>
                <p>{t("administration.disableWarning")}</p>
                <TextField name="reason" label={t("administration.reason")} optional maxLength={500} />
                <p>
                  <Button type="submit" name="step" value="disable">
                    {t("administration.disableNow")}
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
