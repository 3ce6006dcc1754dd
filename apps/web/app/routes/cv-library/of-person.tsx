import { Notice } from "@tremplin/ui";
import { data } from "react-router";
import { FileHead } from "../../advisor/file-head.tsx";
import { AnonymousCv } from "../../cv-library/anonymous-cv.tsx";
import { RequestList } from "../../cv-library/request-list.tsx";
import { ViewList } from "../../cv-library/view-list.tsx";
import { longDay } from "../../format/day.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/of-person";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.cvLibrary.ofPerson({ userId: params.candidate });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

/** A young person's place in the library, for who accompanies them. Nobody agrees for another. */
export default function LibraryOfPersonPage({ loaderData }: Route.ComponentProps) {
  const { t, instance } = usePage();
  const { person, agreed, views, requests } = loaderData.unsent;
  const title = t("libraryOf.title");
  return (
    <>
      <PageHead title={`${title}, ${person.name}`} />
      <FileHead id={person.id} name={person.name} />
      <h2>{title}</h2>
      {agreed ? (
        <Notice tone={agreed.hidden ? "warning" : "success"}>
          <p>
            <strong>{t(agreed.hidden ? "libraryOf.hidden" : "libraryOf.shown")}</strong>
          </p>
          <p>
            {t("libraryOf.since", {
              day: longDay(agreed.consentedAt, instance.config.timeZone),
              cv: agreed.cvTitle,
            })}
          </p>
          <p>{agreed.hidden ? t(`library.hidden.${agreed.hidden}`) : t("libraryOf.out")}</p>
          <p>
            <a href={`/espace/cv/${agreed.cvVersionId}`}>{agreed.cvTitle}</a>
          </p>
        </Notice>
      ) : (
        <p>{t("libraryOf.none", { name: person.name })}</p>
      )}
      <section aria-labelledby="demandes">
        <h3 id="demandes">{t("ownLibrary.requests")}</h3>
        {requests.length === 0 ? <p>{t("libraryOf.requestsNone")}</p> : null}
        <RequestList requests={requests.map((request) => ({ ...request, label: request.companyName }))} />
      </section>
      <section aria-labelledby="vues">
        <h3 id="vues">{t("libraryOf.views")}</h3>
        <ViewList views={views} none={t("libraryOf.viewsNone")} />
      </section>
      {agreed?.shown ? (
        <section aria-labelledby="apercu">
          <h3 id="apercu">{t("libraryOf.preview")}</h3>
          <div className="panel">
            <AnonymousCv shown={agreed.shown} level={3} />
          </div>
        </section>
      ) : null}
    </>
  );
}
