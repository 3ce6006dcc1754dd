import type { Overview } from "@tremplin/api";
import type { FeatureName } from "@tremplin/instance/features";
import type { WordId } from "@tremplin/instance/words";
import { usePage } from "../page.ts";
import { antennasAbout } from "./antennas-about.ts";

const home = "/espace/administration";

/** A page of the administration, what it is for, and what it holds. */
interface Listed {
  readonly path: string;
  /** Only on boards that have it. */
  readonly feature?: FeatureName;
  readonly word: WordId;
  readonly about: WordId;
  readonly counted?: { readonly what: keyof Overview; readonly word: WordId };
}

type Has = (feature: FeatureName) => boolean;

/** The pages of the administration of a board, in the order of their navigation. */
const pagesOf = (has: Has): readonly Listed[] => [
  {
    path: `${home}/personnes`,
    word: "administration.people",
    about: "administration.peopleAbout",
    counted: { what: "people", word: "administration.peopleFound" },
  },
  { path: `${home}/invitations`, word: "administration.invitations", about: "administration.inviteIntro" },
  { path: `${home}/roles`, word: "administration.roles", about: "administration.rolesIntro" },
  ...listedAntennas(antennasAbout(has)),
  {
    path: `${home}/entreprises`,
    word: "administration.companies",
    about: "administration.companiesAbout",
    counted: { what: "companies", word: "administration.companiesFound" },
  },
  {
    path: `${home}/adhesions`,
    word: "administration.memberships",
    about: "administration.membershipsAbout",
    feature: "membership",
  },
  {
    path: `${home}/offres`,
    word: "administration.offers",
    about: "administration.offersAbout",
    counted: { what: "offers", word: "administration.offersFound" },
  },
  {
    path: `${home}/taches`,
    word: "administration.jobs",
    about: "administration.jobsAbout",
    counted: { what: "jobs", word: "administration.jobsFailed" },
  },
  { path: `${home}/pages`, word: "contentEditor.title", about: "contentEditor.intro" },
  { path: `${home}/courriels`, word: "administration.mails", about: "administration.mailsAbout" },
  { path: `${home}/reglages`, word: "administration.settings", about: "administration.settingsAbout" },
  { path: `${home}/apparence`, word: "theme.title", about: "theme.about" },
  { path: `${home}/journal`, word: "administration.audit", about: "administration.auditAbout" },
];

function listedAntennas(about: WordId | null): readonly Listed[] {
  return about === null ? [] : [{ path: `${home}/antennes`, word: "administration.antennas", about }];
}

/** The pages of the administration of this board. */
export function useAdministrationPages(): readonly Listed[] {
  const { has } = usePage();
  return pagesOf(has).filter(({ feature }) => feature === undefined || has(feature));
}

/** The ways between the pages of the administration. */
export function AdministrationTabs() {
  const { t, url } = usePage();
  const shown = useAdministrationPages();
  return (
    <nav className="page-tabs" aria-label={t("administration.navigation")}>
      <ul>
        {shown.map(({ path, word }) => {
          const isHere = url.pathname === path || url.pathname.startsWith(`${path}/`);
          return (
            <li key={path}>
              <a href={path} aria-current={isHere ? "page" : undefined}>
                {t(word)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
