import { usePublicPages } from "../content/public-pages.ts";
import { usePage } from "../page.ts";
import type { MenuEntry } from "../slots/props.ts";

/**
 * The menu of all pages: the offers, the instance's own entries, one's own space. Where the instance names none, its
 * portraits of jobs and its articles stand in their place, once there are some.
 */
export function useMenuEntries(): readonly MenuEntry[] {
  const { t, instance, actor, url } = usePage();
  const { articles, jobs } = usePublicPages();
  const usual = [
    ...(jobs.length > 0 ? [{ href: "/metiers", label: t("content.jobs") }] : []),
    ...(articles.length > 0 ? [{ href: "/actualites", label: t("content.articles") }] : []),
  ];
  const account =
    actor.kind === "person"
      ? { href: "/espace", label: t("space.open") }
      : { href: "/connexion", label: t("space.signIn") };
  const families = { href: "/metiers/familles", label: t("family.nav") };
  return [
    { href: "/offres", label: t("layout.offers"), isHere: url.pathname === "/offres" },
    ...[
      ...(instance.config.features.sector ? [families] : []),
      ...(instance.config.menu ?? usual),
      account,
    ].map((entry) => ({ ...entry, isHere: isWithin(url.pathname, entry.href) })),
  ];
}

/** Whether a page is the one that an entry leads to, or stands below it. */
function isWithin(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}
