import { usePage } from "../page.ts";

const tabs = [
  ["/espace/agenda", "agenda.week"],
  ["/espace/agenda/creneaux", "agenda.slots"],
] as const;

/** The ways between the pages of an advisor's own time. */
export function AgendaTabs() {
  const { t, url } = usePage();
  return (
    <nav className="page-tabs" aria-label={t("agenda.navigation")}>
      <ul>
        {tabs.map(([path, word]) => (
          <li key={path}>
            <a href={path} aria-current={url.pathname === path ? "page" : undefined}>
              {t(word)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
