import type { RequestPage } from "@tremplin/api";
import { declineReasons } from "@tremplin/core/cv-library";
import { Button, ButtonLink, Disclosure, Fact, Facts, Notice, Tag } from "@tremplin/ui";
import { MinorNotice } from "../../candidate/minor-notice.tsx";
import { AnonymousCv } from "../../cv-library/anonymous-cv.tsx";
import { longDay } from "../../format/day.ts";
import { type Attempt, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { SelectField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/request";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.cvLibrary.request({ id: params.request });
  return unsent(found.ok ? found.value : null);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { cvLibrary } = servicesOf(context).api;
  const form = await request.formData();
  const id = params.request;
  const step = textOf(form, "step");
  const reason = declineReasons.find((each) => each === textOf(form, "reason")) ?? null;
  const taken = await attempt(form, () =>
    step === "withdraw"
      ? cvLibrary.withdraw({ id })
      : cvLibrary.answer({ id, step: step === "accept" ? "accept" : "decline", reason }),
  );
  const code = step === "withdraw" || step === "accept" ? step : "decline";
  return taken.ok ? done(`/espace/cvtheque/demandes/${id}`, `library-${code}`) : taken.again;
}

/** A request, for the young person, their advisor and the company: each sees what is theirs. */
export default function ContactRequestPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const page = loaderData.unsent;
  if (page === null) return null;
  const sent = attemptOf(actionData);
  const title = titleOf(page, t);
  const isEmployer = page.as === "employer";
  return (
    <>
      <PageHead title={title} />
      <p>
        <Back page={page} />
      </p>
      <h1>{title}</h1>
      <p className="application-state">
        <Tag look="strong">{t(`contactState.${page.state}`)}</Tag>
        {page.conversationId ? (
          <ButtonLink look="strong" href={`/espace/messages/${page.conversationId}`}>
            {t("contactRequest.conversation")}
          </ButtonLink>
        ) : null}
      </p>
      {page.state === "ended" ? <p>{t("contactRequest.ended")}</p> : null}
      <div className="side-by-side">
        <div>
          <RequestFacts page={page} />
          <section aria-labelledby="message">
            <h2 id="message">{t(isEmployer ? "contactRequest.yours" : "contactRequest.text")}</h2>
            <blockquote className="anonymous-cv-text">{page.text}</blockquote>
          </section>
          {page.minor ? <MinorNotice minor={page.minor} /> : null}
          {page.shown ? (
            <Disclosure summary={t(isEmployer ? "contactRequest.shownYours" : "contactRequest.shown")}>
              <AnonymousCv shown={page.shown} />
            </Disclosure>
          ) : null}
        </div>
        <div>
          <Steps page={page} attempt={sent} />
        </div>
      </div>
    </>
  );
}

function titleOf({ as, companyName, person }: RequestPage, t: ReturnType<typeof usePage>["t"]): string {
  if (as === "candidate") return t("contactRequest.of", { company: companyName });
  if (as === "advisor")
    return t("contactRequest.ofPerson", { company: companyName, name: person?.name ?? "" });
  return person ? person.name : t("contactRequest.title");
}

function Back({ page: { as, person } }: { readonly page: RequestPage }) {
  const { t } = usePage();
  if (as === "candidate") return <a href="/espace/cvtheque/moi">{t("ownLibrary.title")}</a>;
  if (as === "advisor") {
    return <a href={`/espace/jeunes/${person?.id ?? ""}/cvtheque`}>{t("libraryOf.title")}</a>;
  }
  return <a href="/espace/cvtheque/demandes">{t("library.sent")}</a>;
}

function RequestFacts({ page }: { readonly page: RequestPage }) {
  const { t, instance } = usePage();
  const { timeZone } = instance.config;
  const { as, offer, offerTitle, askedByName, companyName, askedAt, until, person, cvVersionId } = page;
  return (
    <Facts>
      {as === "employer" ? (
        <Fact term={t("contactRequest.person")}>{person ? person.name : t("contactRequest.unnamed")}</Fact>
      ) : null}
      {cvVersionId ? (
        <Fact term={t("contactRequest.cv")}>
          <a href={`/espace/cv/${cvVersionId}/fichier`} download>
            {t("cv.open")}
          </a>
        </Fact>
      ) : null}
      <Fact term={t("contactRequest.about")} note={offer ? null : t("contactRequest.offerGone")}>
        {offer ? <a href={`/offres/${offer.slug}-${offer.publicId}`}>{offerTitle}</a> : offerTitle}
      </Fact>
      <Fact term={t("contactRequest.by")}>
        {askedByName}, {companyName}
      </Fact>
      <Fact term={t("contactRequest.when")}>{longDay(askedAt, timeZone)}</Fact>
      {page.state === "asked" ? (
        <Fact term={t("contactRequest.until")}>{longDay(until, timeZone)}</Fact>
      ) : null}
      {page.reason ? (
        <Fact term={t("contactRequest.reasonTold")}>{t(`declineReason.${page.reason}`)}</Fact>
      ) : null}
    </Facts>
  );
}

/** What one can do about it: yes or no, each saying what it does; or taking it back. */
function Steps({ page, attempt: sent }: { readonly page: RequestPage; readonly attempt: Attempt | null }) {
  const { t } = usePage();
  const { steps, companyName, as } = page;
  const of = (step: string) => (sent?.typed.get("step")?.[0] === step ? sent : null);
  return (
    <>
      {steps.includes("accept") ? (
        <section className="panel" aria-labelledby="accepter">
          <h2 id="accepter">{t("contactRequest.accept")}</h2>
          <Form attempt={of("accept")} prefix="accepter-">
            <input type="hidden" name="step" value="accept" />
            <p>{t("contactRequest.acceptHow", { company: companyName })}</p>
            {page.minor ? <p>{t("contactRequest.acceptMinor")}</p> : null}
            <p>
              <Button look="strong" type="submit">
                {t("contactRequest.accept")}
              </Button>
            </p>
          </Form>
        </section>
      ) : null}
      {steps.includes("decline") ? (
        <section className="panel" aria-labelledby="refuser">
          <h2 id="refuser">{t("contactRequest.decline")}</h2>
          <Form attempt={of("decline")} prefix="refuser-">
            <input type="hidden" name="step" value="decline" />
            <p>{t("contactRequest.declineHow")}</p>
            <SelectField
              name="reason"
              label={t("contactRequest.reason")}
              hint={t("contactRequest.reasonHint")}
              empty={t("contactRequest.reasonNone")}
              options={declineReasons.map((reason) => ({
                value: reason,
                label: t(`declineReason.${reason}`),
              }))}
              optional
            />
            <p>
              <Button type="submit">{t("contactRequest.decline")}</Button>
            </p>
          </Form>
        </section>
      ) : null}
      {steps.includes("withdraw") ? (
        <Form attempt={of("withdraw")} prefix="annuler-">
          <p>
            <Button look="quiet" type="submit" name="step" value="withdraw">
              {t("contactRequest.withdraw")}
            </Button>
          </p>
        </Form>
      ) : null}
      {as === "advisor" && page.state === "asked" ? (
        <Notice>
          <p>{t("contactRequest.advisorOnly")}</p>
        </Notice>
      ) : null}
    </>
  );
}
