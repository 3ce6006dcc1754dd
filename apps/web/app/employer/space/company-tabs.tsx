import { companyPath } from "@tremplin/core/employer";
import { Icon } from "@tremplin/ui";
import { usePage } from "../../page.ts";

/** The pages by which a company is managed. */
export function CompanyTabs({ slug, name }: { readonly slug: string; readonly name: string }) {
  const { t, url, has } = usePage();
  const home = `/espace/entreprise/${slug}`;
  const tabs = [
    [home, t("companySpace.page")],
    [`${home}/images`, t("companySpace.pictures")],
    [`${home}/membres`, t("companySpace.members")],
    ...(has("membership") ? [[`${home}/adhesion`, t("companySpace.membership")] as const] : []),
  ] as const;
  return (
    <nav className="company-tabs" aria-label={t("companySpace.navigation", { company: name })}>
      <ul>
        {tabs.map(([path, label]) => (
          <li key={path}>
            <a href={path} aria-current={url.pathname === path ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <a href={companyPath(slug)}>
            {t("companySpace.public")} <Icon name="arrow" size={18} />
          </a>
        </li>
      </ul>
    </nav>
  );
}
