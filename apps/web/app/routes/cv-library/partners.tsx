import { companyPath } from "@tremplin/core/employer";
import { Button } from "@tremplin/ui";
import { longDay } from "../../format/day.ts";
import { writtenSiret } from "../../format/siret.ts";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/partners";

const here = "/espace/moderation/partenaires";

export async function loader({ context, request }: Route.LoaderArgs) {
  const typed = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 100);
  return unsent({ ...(await servicesOf(context).api.cvLibrary.partners({ typed })), typed });
}

export async function action({ context, request }: Route.ActionArgs) {
  const { cvLibrary } = servicesOf(context).api;
  const form = await request.formData();
  const companyId = textOf(form, "company");
  const isNaming = textOf(form, "step") === "name";
  const taken = await attempt(form, () =>
    isNaming ? cvLibrary.name({ companyId }) : cvLibrary.unname({ companyId }),
  );
  return taken.ok ? done(here, isNaming ? "partner-name" : "partner-unname") : taken.again;
}

/** The companies that may look into the library: named, and named no more, by the agency. */
export default function Partners({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { partners, found, typed } = loaderData.unsent;
  const sent = attemptOf(actionData);
  return (
    <>
      <PageHead title={t("partners.title")} />
      <h1>{t("partners.title")}</h1>
      <p className="lead">{t("partners.intro")}</p>
      {sent ? <Form attempt={sent}>{null}</Form> : null}
      {partners.length === 0 ? <p>{t("partners.none")}</p> : <p>{t("partners.unnameHow")}</p>}
      <ul className="plain-list">
        {partners.map(({ companyId, name, slug, placeLabel, namedAt, namedByName }) => (
          <li key={companyId} className="plain-row">
            <span>
              <a href={companyPath(slug)}>{name}</a>{" "}
              <span className="field-hint">
                {placeLabel ? `${placeLabel} · ` : ""}
                {t("partners.named", {
                  day: longDay(namedAt, instance.config.timeZone),
                  name: namedByName,
                })}
              </span>
            </span>
            <form method="post">
              <input type="hidden" name="company" value={companyId} />
              <Button
                look="quiet"
                type="submit"
                name="step"
                value="unname"
                aria-label={t("partners.unnameOf", { company: name })}
              >
                {t("partners.unname")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <section aria-labelledby="nommer">
        <h2 id="nommer">{t("partners.find")}</h2>
        <form action={here} className="library-choose">
          <TextField
            name="q"
            label={t("partners.typed")}
            hint={t("partners.typedHint")}
            value={typed}
            maxLength={100}
            autoComplete="off"
          />
          <p>
            <Button type="submit">{t("partners.search")}</Button>
          </p>
        </form>
        {typed !== "" && found.length === 0 ? <p>{t("partners.foundNone")}</p> : null}
        <ul className="plain-list">
          {found.map(({ id, name, slug, placeLabel, siret }) => (
            <li key={id} className="plain-row">
              <span>
                <a href={companyPath(slug)}>{name}</a>{" "}
                <span className="field-hint">
                  {[placeLabel, siret ? writtenSiret(siret) : null].filter(Boolean).join(" · ")}
                </span>
              </span>
              <form method="post">
                <input type="hidden" name="company" value={id} />
                <Button
                  type="submit"
                  name="step"
                  value="name"
                  aria-label={t("partners.nameOf", { company: name })}
                >
                  {t("partners.name")}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
