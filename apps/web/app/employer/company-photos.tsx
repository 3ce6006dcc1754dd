import type { EmployerPage } from "@tremplin/api";
import { usePage } from "../page.ts";
import { Picture } from "./picture.tsx";

/** What it looks like there. */
export function CompanyPhotos({ company, photos }: Pick<EmployerPage, "company" | "photos">) {
  const { t } = usePage();
  if (photos.length === 0) return null;
  return (
    <section aria-label={t("company.photos", { company: company.name })}>
      <ul className="company-photos">
        {photos.map((photo) => (
          <li key={photo.file}>
            <Picture picture={photo} alt={photo.alt} isLazy />
          </li>
        ))}
      </ul>
    </section>
  );
}
