import type { FamilyView } from "@tremplin/api";
import { usePage } from "../page.ts";

/** Families of jobs as cards, each with its colour as a mere mark: no text stands on it. */
export function FamilyCards({
  families,
  level,
}: {
  readonly families: readonly FamilyView[];
  readonly level: 2 | 3;
}) {
  const { t } = usePage();
  const Title = `h${level}` as const;
  return (
    <ul className="family-cards">
      {families.map(({ id, label, introduction, color, offers }) => (
        <li key={id} className="family-card">
          <FamilyMark color={color} />
          <Title className="family-card-title">
            <a href={`/metiers/familles/${id}`}>{label}</a>
          </Title>
          <p>{introduction}</p>
          <p className="soft">{t("family.offers", { count: offers })}</p>
        </li>
      ))}
    </ul>
  );
}

/** A stripe of the family's colour; a drawing, so that no style stands in the page. */
export function FamilyMark({ color }: { readonly color: string | null }) {
  if (color === null) return null;
  return (
    <svg
      className="family-mark"
      viewBox="0 0 64 4"
      width="64"
      height="4"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="64" height="4" fill={color} />
    </svg>
  );
}
