import { libraryCode } from "@tremplin/core/cv-library";
import { RequestList } from "../../cv-library/request-list.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/sent";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.cvLibrary.sent());
}

/** What one's companies asked of people of the library. */
export default function SentRequests({ loaderData }: Route.ComponentProps) {
  const { t } = usePage();
  const requests = loaderData.unsent;
  return (
    <>
      <PageHead title={t("library.sent")} />
      <p>
        <a href="/espace/cvtheque">{t("library.back")}</a>
      </p>
      <h1>{t("library.sent")}</h1>
      {requests.length === 0 ? <p>{t("library.sentNone")}</p> : null}
      <RequestList
        requests={requests.map((request) => ({
          ...request,
          label: request.person ?? t("library.person", { code: libraryCode(request.entryId) }),
        }))}
      />
    </>
  );
}
