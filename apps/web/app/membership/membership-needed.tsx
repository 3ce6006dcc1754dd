import type { DraftView } from "@tremplin/api";
import { Notice } from "@tremplin/ui";
import { usePage } from "../page.ts";

/** Says early that the company has to join the network before it publishes, and what to do. */
export function MembershipNeeded({
  draft: { company, needsMembership },
}: {
  readonly draft: Pick<DraftView, "company" | "needsMembership">;
}) {
  const { t } = usePage();
  if (!needsMembership) return null;
  return (
    <Notice tone="warning">
      <p>{t("draft.membershipNeeded", { company: company.name })}</p>
      <p>
        <a href={`/espace/entreprise/${company.slug}/adhesion`}>
          {t("draft.membershipHow", { company: company.name })}
        </a>
      </p>
    </Notice>
  );
}
