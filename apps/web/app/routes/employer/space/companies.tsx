import type { EmployerSpace } from "@tremplin/api";
import { Button, ButtonLink, Notice, Tag } from "@tremplin/ui";
import { redirect } from "react-router";
import { attempt, attemptOf, done } from "../../../forms/attempt.ts";
import { Form } from "../../../forms/form.tsx";
import { textOf } from "../../../forms/text-of.ts";
import { PageHead } from "../../../layout/page-head.tsx";
import { usePage } from "../../../page.ts";
import { servicesOf } from "../../../services.ts";
import { unsent } from "../../../unsent.ts";
import type { Route } from "./+types/companies";

/** Who has one company and nothing else to settle is led to it. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const space = await servicesOf(context).api.employer.space();
  const { search } = new URL(request.url);
  const [only, ...others] = space.companies;
  const isSettled =
    others.length + space.suspended.length === 0 && space.claims.length === 0 && space.signUps.length === 0;
  if (only && isSettled) throw redirect(`/espace/entreprise/${only.slug}${search}`);
  return unsent(space);
}

/** Takes back a claim that waits. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const { api } = servicesOf(context);
  const withdrawn = await attempt(form, () => api.employer.claims.withdraw({ id: textOf(form, "id") }));
  return withdrawn.ok ? done("/espace/entreprise", "claim-withdrawn") : withdrawn.again;
}

export default function MyCompanies({ loaderData, actionData }: Route.ComponentProps) {
  const { companies, suspended, claims, signUps } = loaderData.unsent;
  const { t, instance, has } = usePage();
  const isOpen = has("companySignUp");
  const isEmpty = companies.length + suspended.length + claims.length + signUps.length === 0;
  return (
    <>
      <PageHead title={t("companySpace.companies")} />
      <h1>{t("companySpace.companies")}</h1>
      {isEmpty ? <p>{t("companySpace.none")}</p> : null}
      {suspended.map((company) => (
        <Notice key={company} tone="warning">
          <p>{t("companySpace.suspended", { company, contact: instance.config.contact.email })}</p>
        </Notice>
      ))}
      {isOpen ? (
        <>
          <SignUps signUps={signUps} />
          <Claims claims={claims} attempt={attemptOf(actionData)} />
        </>
      ) : null}
      {companies.length > 0 ? (
        <ul className="company-cards">
          {companies.map(({ slug, name, placeLabel, role }) => (
            <li key={slug}>
              <a href={`/espace/entreprise/${slug}`}>{name}</a>
              {placeLabel ? <span className="soft">{placeLabel}</span> : null}
              <Tag>{t(`companySpace.role.${role}`)}</Tag>
            </li>
          ))}
        </ul>
      ) : null}
      {isOpen ? (
        <p>
          <ButtonLink href="/inscription/entreprise">
            {t(isEmpty ? "companySpace.first" : "companySpace.another")}
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
}

function SignUps({ signUps }: Pick<EmployerSpace, "signUps">) {
  const { t } = usePage();
  return signUps.map(({ id, name }) => (
    <Notice key={id} tone="warning">
      <p>{t("companySpace.toConfirm", { company: name })}</p>
      <p>
        <ButtonLink look="strong" href={`/espace/entreprise/inscription/${id}`}>
          {t("companySpace.confirmNow")}
        </ButtonLink>
      </p>
    </Notice>
  ));
}

function Claims({
  claims,
  attempt: sent,
}: Pick<EmployerSpace, "claims"> & { readonly attempt: ReturnType<typeof attemptOf> }) {
  const { t } = usePage();
  return claims.map(({ id, companyName, state, reason }) => (
    <Notice key={id} tone={state === "refused" ? "problem" : "information"}>
      <p>{t(state === "refused" ? "claim.refused" : "claim.waiting", { company: companyName })}</p>
      {reason ? <p>{t("claim.reasonGiven", { reason })}</p> : null}
      {state === "requested" ? (
        <Form attempt={sent?.typed.get("id")?.[0] === id ? sent : null} prefix={`${id}-`}>
          <input type="hidden" name="id" value={id} />
          <p>
            <Button type="submit">{t("claim.withdraw")}</Button>
          </p>
        </Form>
      ) : null}
    </Notice>
  ));
}
