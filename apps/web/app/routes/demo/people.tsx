import type { DemoUser } from "@tremplin/api";
import type { WordId } from "@tremplin/instance/words";
import { Button } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { attempt, attemptOf } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/people";

export async function loader({ context }: Route.LoaderArgs) {
  const people = await servicesOf(context).api.demo.people();
  if (!people.ok) throw data(null, 404);
  return unsent(people.value);
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const stepped = await attempt(form, () =>
    servicesOf(context).signIn.stepInto(String(form.get("person") ?? "")),
  );
  return stepped.ok ? redirect("/espace", { status: 303, headers: stepped.value.headers }) : stepped.again;
}

const groups = [
  "administrator",
  "moderator",
  "antenna-moderator",
  "advisor",
  "recruiter",
  "candidate",
] as const;

/** The demo's people by what they are: one click, and one is them. */
export default function DemoPeople({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const people = loaderData.unsent;
  return (
    <div className="narrow-page demo-people">
      <PageHead title={t("demo.title")} />
      <h1>{t("demo.title")}</h1>
      <p className="lead">{t("demo.intro")}</p>
      <Form attempt={attemptOf(actionData)}>
        {groups.map((group) => {
          const members = people.filter((person) => isOf(person, group)).slice(0, 6);
          if (members.length === 0) return null;
          return (
            <section key={group} aria-labelledby={`groupe-${group}`}>
              <h2 id={`groupe-${group}`}>{t(`demo.group.${group}` as WordId)}</h2>
              <p className="field-hint">{t(`demo.can.${group}` as WordId)}</p>
              <p className="button-row">
                {members.map(({ id, name, company, antenna }) => {
                  const place = group === "antenna-moderator" ? antenna : company;
                  return (
                    <Button key={id} type="submit" name="person" value={id}>
                      {place ? t("demo.at", { name, company: place }) : name}
                    </Button>
                  );
                })}
              </p>
            </section>
          );
        })}
      </Form>
      <p>
        <a href="/courriels">{t("mailbox.title")}</a>
      </p>
    </div>
  );
}

function isOf({ roles, company, antenna }: DemoUser, group: (typeof groups)[number]): boolean {
  if (group === "recruiter") return company !== null;
  if (group === "antenna-moderator") return antenna !== null;
  // Whoever administers is shown once, with all that they can do.
  if (group !== "administrator" && roles.includes("administrator")) return false;
  return roles.includes(group);
}
