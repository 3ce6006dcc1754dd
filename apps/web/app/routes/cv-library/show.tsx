import type { LibraryCvPage } from "@tremplin/api";
import { barsAsking, contactDays, libraryCode, maxContactSigns } from "@tremplin/core/cv-library";
import { Button, ButtonLink, Notice, Tag } from "@tremplin/ui";
import { AnonymousCv } from "../../cv-library/anonymous-cv.tsx";
import { type Attempt, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { SelectField, TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.cvLibrary.show({ id: params.entry });
  return unsent(found.ok ? found.value : null);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { api } = servicesOf(context);
  const form = await request.formData();
  const asked = await attempt(form, () =>
    api.cvLibrary.ask({ id: params.entry, offerId: textOf(form, "offerId"), text: textOf(form, "text") }),
  );
  return asked.ok ? done(`/espace/cvtheque/demandes/${asked.value.id}`, "library-asked") : asked.again;
}

/** One CV of the library, and the way to who it is about: asking them. */
export default function LibraryCvPageRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const found = loaderData.unsent;
  if (found === null) {
    return (
      <>
        <PageHead title={t("library.gone")} />
        <h1>{t("library.gone")}</h1>
        <p>{t("library.goneWhy")}</p>
        <p>
          <a href="/espace/cvtheque">{t("library.back")}</a>
        </p>
      </>
    );
  }
  const { shown } = found;
  const title = t("library.person", { code: libraryCode(shown.id) });
  return (
    <>
      <PageHead title={title} />
      <p>
        <a href="/espace/cvtheque">{t("library.back")}</a>
      </p>
      <h1 className="library-head">{shown.cv.jobs.join(", ") || t("library.someone")}</h1>
      <p className="field-hint">{title}</p>
      <div className="side-by-side">
        <div>
          <AnonymousCv shown={shown} />
          <p>
            <ButtonLink href={`/espace/cvtheque/cv/${shown.id}/fichier`} download>
              {t("library.pdf")}
            </ButtonLink>
          </p>
        </div>
        <div>
          <section className="panel" aria-labelledby="demander">
            <h2 id="demander">{t("library.ask")}</h2>
            <Ask page={found} attempt={attemptOf(actionData)} />
          </section>
        </div>
      </div>
    </>
  );
}

/** The request to somebody, about an offer; or what was asked already. */
function Ask({ page, attempt: sent }: { readonly page: LibraryCvPage; readonly attempt: Attempt | null }) {
  const { t } = usePage();
  const barred = page.companies.filter(({ asked }) => asked !== null && barsAsking(asked.state));
  const free = page.companies.filter((company) => !barred.includes(company));
  const offers = free.flatMap((company) =>
    company.offers.map(({ id, title }) => ({
      value: id,
      label: page.companies.length > 1 ? `${title} (${company.name})` : title,
    })),
  );
  return (
    <>
      {barred.map(({ id, name, asked }) => (
        <p key={id}>
          {t("library.asked", { company: name })}{" "}
          {asked ? (
            <>
              <Tag>{t(`contactState.${asked.state}`)}</Tag>{" "}
              <a href={`/espace/cvtheque/demandes/${asked.id}`}>{t("library.askedSee")}</a>
            </>
          ) : null}
        </p>
      ))}
      {free.length === 0 ? null : offers.length === 0 ? (
        <>
          <Notice>
            <p>{t("library.askNoOffer")}</p>
          </Notice>
          <p>
            <ButtonLink href="/espace/offres/nouvelle">{t("library.askNew")}</ButtonLink>
          </p>
        </>
      ) : (
        <>
          <p>{t("library.askHow", { days: contactDays })}</p>
          <Form attempt={sent} prefix="demander-" data-keep={`cvtheque-${page.shown.id}`}>
            <SelectField
              name="offerId"
              label={t("library.askOffer")}
              options={offers}
              {...(offers.length > 1 ? { empty: t("library.askChoose") } : {})}
            />
            <TextAreaField
              name="text"
              label={t("library.askText")}
              hint={t("library.askTextHint")}
              rows={5}
              maxLength={maxContactSigns}
            />
            <p>
              <Button look="strong" type="submit">
                {t("library.askSend")}
              </Button>
            </p>
          </Form>
        </>
      )}
    </>
  );
}
