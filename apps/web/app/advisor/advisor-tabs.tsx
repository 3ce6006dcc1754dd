import type { WordId } from "@tremplin/instance/words";
import { usePage } from "../page.ts";

const home = "/espace/jeunes";

/** The pages about all young people; administrators who advise nobody see those about who accompanies. */
const tabs: readonly { readonly path: string; readonly word: WordId; readonly onlyAdvisors: boolean }[] = [
  { path: home, word: "advisor.portfolio", onlyAdvisors: true },
  { path: `${home}/a-rattacher`, word: "unattached.title", onlyAdvisors: false },
  { path: `${home}/inscrire`, word: "invite.title", onlyAdvisors: true },
  { path: `${home}/importer`, word: "portfolio.import", onlyAdvisors: false },
  { path: `${home}/absences`, word: "absence.title", onlyAdvisors: true },
];

/** The ways between the pages of the advisor's workspace. */
export function AdvisorTabs() {
  const { t, url, actor } = usePage();
  const isAdvisor = actor.kind === "person" && actor.roles.includes("advisor");
  return (
    <nav className="page-tabs" aria-label={t("advisor.navigation")}>
      <ul>
        {tabs
          .filter(({ onlyAdvisors }) => isAdvisor || !onlyAdvisors)
          .map(({ path, word }) => (
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
