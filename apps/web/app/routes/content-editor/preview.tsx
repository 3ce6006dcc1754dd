import { Notice } from "@tremplin/ui";
import { data } from "react-router";
import { PageBody } from "../../content-editor/page-body.tsx";
import { editorPath } from "../../content-editor/paths.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/preview";

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get("version");
  const number = asked !== null && /^\d{1,6}$/.test(asked) ? Number(asked) : null;
  const id = params.document;
  const { api } = servicesOf(context);
  const previewed = await api.content.preview({ id, number }).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === "NOT_FOUND") throw data(null, 404);
    throw error;
  });
  const home = previewed.page?.kind === "home" ? await api.offer.home() : null;
  return unsent({ id, home, ...previewed });
}

/** A page as everybody will see it, for who writes it alone: not kept, and not for search engines. */
export default function PreviewContent({ loaderData }: Route.ComponentProps) {
  const { t } = usePage();
  const { id, home, page, figures, number } = loaderData.unsent;
  return (
    <article className="narrow-page content-page">
      <PageHead title={page?.title ?? t("contentEditor.preview")} />
      <Notice tone="warning">
        <p>
          {t("contentEditor.previewNotice", { number })}{" "}
          <a href={editorPath(id)}>{t("contentEditor.previewBack")}</a>
        </p>
      </Notice>
      {page ? (
        <>
          <h1>{page.title}</h1>
          <PageBody page={page} figures={figures} home={home} />
        </>
      ) : (
        <>
          <h1>{t("contentEditor.preview")}</h1>
          <p>{t("contentEditor.previewCannot")}</p>
        </>
      )}
    </article>
  );
}
