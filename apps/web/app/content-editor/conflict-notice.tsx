import type { ContentConflict } from "@tremplin/api";
import { Disclosure, Notice } from "@tremplin/ui";
import { shortMoment } from "../format/moment.ts";
import { usePage } from "../page.ts";
import { Difference } from "./difference.tsx";

/** Somebody saved in the meantime: what they wrote, and what differs from what was typed here. */
export function ConflictNotice({ conflict }: { readonly conflict: ContentConflict }) {
  const { t, instance } = usePage();
  const { savedBy, savedAt, theirs, difference } = conflict;
  return (
    <section className="content-conflict" aria-labelledby="conflit">
      <Notice tone="warning">
        <h2 id="conflit">{t("contentEditor.conflict")}</h2>
        <p>
          {t("contentEditor.conflictBy", {
            name: savedBy,
            moment: shortMoment(savedAt, instance.config.timeZone),
          })}
        </p>
        <p>{t("contentEditor.conflictHow")}</p>
      </Notice>
      <h3>{t("contentEditor.conflictDifference")}</h3>
      <Difference lines={difference} />
      <Disclosure summary={t("contentEditor.conflictTheirs", { name: savedBy })}>
        <pre className="content-source">{theirs}</pre>
      </Disclosure>
    </section>
  );
}
