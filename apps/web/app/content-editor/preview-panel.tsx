import type { OfferHome, TriedContent } from "@tremplin/api";
import { usePage } from "../page.ts";
import { PageBody } from "./page-body.tsx";

/** What a text would show, beside it; empty as long as nobody asked for it. */
export function PreviewPanel({
  tried,
  home,
  isAsked,
}: {
  readonly tried: TriedContent | null;
  readonly home: OfferHome | null;
  readonly isAsked: boolean;
}) {
  const { t } = usePage();
  const page = tried?.page ?? null;
  return (
    <section id="apercu" className="content-preview" data-live="" aria-labelledby="apercu-titre">
      <h2 id="apercu-titre" tabIndex={-1} data-takes-focus={isAsked ? "" : undefined}>
        {t("contentEditor.preview")}
      </h2>
      {tried && page ? (
        <div className="content-preview-page">
          <p className="content-preview-title">{page.title}</p>
          <PageBody page={page} figures={tried.figures} home={home} />
        </div>
      ) : (
        <p className="soft">{t(isAsked ? "contentEditor.previewBroken" : "contentEditor.previewNone")}</p>
      )}
    </section>
  );
}
