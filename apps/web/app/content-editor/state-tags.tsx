import type { ListedContent } from "@tremplin/api";
import { Tag } from "@tremplin/ui";
import { longIsoDay } from "../format/day.ts";
import { usePage } from "../page.ts";

/** What a page is, where it comes from, and whether everybody sees it. */
export function StateTags({ kind, origin, document, from, isBroken }: Omit<ListedContent, "path" | "title">) {
  const { t } = usePage();
  const isSeen = document?.state === "published" || document?.state === "changed";
  return (
    <span className="content-tags">
      <Tag>{t(`contentEditor.kind.${kind}`)}</Tag>
      <Tag>{t(`contentEditor.origin.${origin}`)}</Tag>
      {document && origin === "site" ? (
        <Tag look={isSeen ? "strong" : "plain"}>{t(`contentEditor.state.${document.state}`)}</Tag>
      ) : null}
      {from !== null && (isSeen || origin === "file") ? (
        <Tag>{t("contentEditor.from", { day: longIsoDay(from) })}</Tag>
      ) : null}
      {isBroken ? <Tag look="strong">{t("contentEditor.broken")}</Tag> : null}
    </span>
  );
}
