import { Button } from "@tremplin/ui";
import { AdvisorTabs } from "../../advisor/advisor-tabs.tsx";
import { longDay } from "../../format/day.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { SelectField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/unattached";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.advisor.unattached());
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const attached = await attempt(form, () =>
    servicesOf(context).api.advisor.attach({
      id: textOf(form, "id"),
      advisorId: textOf(form, "advisorId"),
    }),
  );
  return attached.ok ? done("/espace/jeunes/a-rattacher", "follow-attached") : attached.again;
}

/** The young people whom nobody accompanies, to be put into somebody's hands. Name and town, no more. */
export default function ShowUnattached({ loaderData, actionData }: Route.ComponentProps) {
  const { t, actor, instance } = usePage();
  const { people, advisors } = loaderData.unsent;
  const sent = attemptOf(actionData);
  const [only] = advisors;
  const isOwn = advisors.length === 1 && actor.kind === "person" && only?.id === actor.userId;
  const of = (id: string) => (sent?.typed.get("id")?.[0] === id ? sent : null);
  const isGone = sent !== null && !people.some(({ id }) => of(id));
  return (
    <>
      <PageHead title={t("unattached.title")} />
      <AdvisorTabs />
      <h1>{t("unattached.title")}</h1>
      <p className="lead">{t("unattached.intro")}</p>
      {isGone ? <Form attempt={sent} /> : null}
      {people.length === 0 ? <p>{t("unattached.none")}</p> : null}
      <ul className="plain-list">
        {people.map(({ id, name, placeLabel, createdAt }) => (
          <li key={id} className="plain-row">
            <span className="action-text">
              {name}
              <span className="soft cell-line">
                {[placeLabel, t("unattached.since", { day: longDay(createdAt, instance.config.timeZone) })]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
            {only ? (
              <Form attempt={of(id)} prefix={`${id}-`}>
                <input type="hidden" name="id" value={id} />
                {isOwn ? (
                  <input type="hidden" name="advisorId" value={only.id} />
                ) : (
                  <SelectField
                    name="advisorId"
                    label={t("unattached.to", { name })}
                    options={advisors.map((each) => ({ value: each.id, label: each.name }))}
                  />
                )}
                <p>
                  <Button
                    type="submit"
                    aria-label={t("form.pair", {
                      label: t(isOwn ? "unattached.mine" : "unattached.attach"),
                      value: name,
                    })}
                  >
                    {t(isOwn ? "unattached.mine" : "unattached.attach")}
                  </Button>
                </p>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
