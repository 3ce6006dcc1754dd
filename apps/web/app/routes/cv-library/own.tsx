import type { OwnLibrary } from "@tremplin/api";
import { Button, ButtonLink, Disclosure, Notice } from "@tremplin/ui";
import { data } from "react-router";
import { AnonymousCv } from "../../cv-library/anonymous-cv.tsx";
import { RequestList } from "../../cv-library/request-list.tsx";
import { ViewList } from "../../cv-library/view-list.tsx";
import { longDay } from "../../format/day.ts";
import { type Attempt, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { CheckField, SelectField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/own";

const here = "/espace/cvtheque/moi";

export async function loader({ context, request }: Route.LoaderArgs) {
  const cvVersionId = new URL(request.url).searchParams.get("cv");
  const found = await servicesOf(context).api.cvLibrary.mine({ cvVersionId });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, request }: Route.ActionArgs) {
  const { cvLibrary } = servicesOf(context).api;
  const form = await request.formData();
  if (textOf(form, "action") === "retirer") {
    const revoked = await attempt(form, () => cvLibrary.revoke());
    return revoked.ok ? done(here, "library-revoke") : revoked.again;
  }
  const agreed = await attempt(form, () =>
    cvLibrary.agree({
      cvVersionId: textOf(form, "cv"),
      digest: textOf(form, "digest"),
      isSure: form.has("isSure"),
    }),
  );
  return agreed.ok ? done(here, "library-agree") : agreed.again;
}

/** A young person's place in the library: whether they are in it, what is shown, who looked, who asks. */
export default function OwnLibraryPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const page = loaderData.unsent;
  const { agreed, requests, views } = page;
  const sent = attemptOf(actionData);
  const waiting = requests.filter(({ state }) => state === "asked");
  return (
    <>
      <PageHead title={t("ownLibrary.title")} />
      <h1>{t("ownLibrary.title")}</h1>
      <Standing page={page} />
      {waiting.length > 0 || agreed ? (
        <section aria-labelledby="demandes">
          <h2 id="demandes">{t("ownLibrary.requests")}</h2>
          {requests.length === 0 ? <p>{t("ownLibrary.requestsNone")}</p> : null}
          <RequestList requests={requests.map((request) => ({ ...request, label: request.companyName }))} />
        </section>
      ) : null}
      {agreed || views.length > 0 ? (
        <section aria-labelledby="vues">
          <h2 id="vues">{t("ownLibrary.views")}</h2>
          <p className="field-hint">{t("ownLibrary.viewsHow")}</p>
          <ViewList views={views} none={t("ownLibrary.viewsNone")} />
        </section>
      ) : null}
      {agreed?.shown ? (
        <section aria-labelledby="apercu">
          <h2 id="apercu">{t("ownLibrary.preview")}</h2>
          <div className="panel">
            <AnonymousCv shown={agreed.shown} level={3} />
          </div>
        </section>
      ) : null}
      <section aria-labelledby="quoi">
        <h2 id="quoi">{t("ownLibrary.what")}</h2>
        <ul className="library-what">
          <li>{t("ownLibrary.what1", { publisher: instance.config.publisher })}</li>
          <li>{t("ownLibrary.what2")}</li>
          <li>{t("ownLibrary.what3")}</li>
          <li>{t("ownLibrary.what4")}</li>
        </ul>
      </section>
      <Offered page={page} attempt={sent} />
    </>
  );
}

/** Whether one is in the library now; out of it in one press. */
function Standing({ page: { agreed } }: { readonly page: OwnLibrary }) {
  const { t, instance } = usePage();
  if (!agreed) {
    return (
      <Notice>
        <p>{t("ownLibrary.notShown")}</p>
      </Notice>
    );
  }
  const { hidden, cvTitle, consentedAt } = agreed;
  return (
    <Notice tone={hidden ? "warning" : "success"}>
      <p>
        <strong>{t(hidden ? "ownLibrary.hidden" : "ownLibrary.shown")}</strong>
      </p>
      <p>
        {hidden
          ? t(`library.hidden.${hidden}`)
          : t("ownLibrary.shownSince", {
              cv: cvTitle,
              day: longDay(consentedAt, instance.config.timeZone),
            })}
      </p>
      <form method="post">
        <p>{t("ownLibrary.revokeHow")}</p>
        <Button type="submit" name="action" value="retirer">
          {t("ownLibrary.revoke")}
        </Button>
      </form>
    </Notice>
  );
}

/** What one may show: the first time, or in the place of what is shown. */
function Offered({ page, attempt: sent }: { readonly page: OwnLibrary; readonly attempt: Attempt | null }) {
  const { t, url } = usePage();
  const { agreed, versions, proposal } = page;
  if (!proposal) {
    return (
      <section aria-labelledby="montrer">
        <h2 id="montrer">{t("ownLibrary.choose")}</h2>
        <p>{t("ownLibrary.noCv")}</p>
        <p>
          <ButtonLink href="/espace/cv">{t("ownLibrary.toCv")}</ButtonLink>
        </p>
      </section>
    );
  }
  const isShown = agreed?.cvVersionId === proposal.id;
  if (isShown && versions.length === 1) return null;
  const chooser =
    versions.length > 1 ? (
      <form className="library-choose" action={here}>
        <SelectField
          name="cv"
          label={t("ownLibrary.choose")}
          value={proposal.id}
          options={versions.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <p>
          <Button type="submit">{t("ownLibrary.chooseButton")}</Button>
        </p>
      </form>
    ) : null;
  if (agreed) {
    return (
      <Disclosure
        summary={t("ownLibrary.newer")}
        open={sent !== null || url.searchParams.has("cv") || !isShown}
      >
        {chooser}
        {isShown ? null : (
          <>
            <p>{t("ownLibrary.newerHow", { cv: proposal.title })}</p>
            <Agree proposal={proposal} attempt={sent} />
          </>
        )}
      </Disclosure>
    );
  }
  return (
    <>
      {chooser}
      <Agree proposal={proposal} attempt={sent} />
    </>
  );
}

/** Exactly what employers would see, then the agreement to it. */
function Agree({
  proposal,
  attempt: sent,
}: {
  readonly proposal: NonNullable<OwnLibrary["proposal"]>;
  readonly attempt: Attempt | null;
}) {
  const { t } = usePage();
  const { id, title, kind, shown, digest, whyNot, isMinor } = proposal;
  return (
    <section aria-labelledby="apercu-avant">
      <h2 id="apercu-avant">{t("ownLibrary.previewWould")}</h2>
      {kind === "file" ? (
        <Notice>
          <p>{t("ownLibrary.previewFile", { cv: title })}</p>
        </Notice>
      ) : null}
      <p>{t("ownLibrary.previewHow")}</p>
      <div className="panel">
        <AnonymousCv shown={shown} level={3} />
      </div>
      {whyNot ? (
        <Notice tone="warning">
          <p>{t(`library.hidden.${whyNot}`)}</p>
        </Notice>
      ) : (
        <Form attempt={sent} prefix="accord-">
          <input type="hidden" name="cv" value={id} />
          <input type="hidden" name="digest" value={digest} />
          {isMinor ? <p>{t("ownLibrary.minor")}</p> : null}
          <CheckField name="isSure">{t("ownLibrary.sure")}</CheckField>
          <p>
            <Button look="strong" type="submit">
              {t("ownLibrary.agree")}
            </Button>
          </p>
        </Form>
      )}
    </section>
  );
}
