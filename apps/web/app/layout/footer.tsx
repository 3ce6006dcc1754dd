import { KeptMarkup } from "../kept-markup.ts";
import { type Page, usePage } from "../page.ts";
import type { MenuLink } from "../slots/props.ts";
import { areFilled, slot } from "../slots/slot.tsx";
import { Funders } from "./funders.tsx";
import { SiteFooter } from "./site-footer.tsx";

const SiteFooterSlot = slot("SiteFooter", SiteFooter);

const pages = [
  { path: "a-propos", word: "layout.about" },
  { path: "accessibilite", word: "layout.accessibility" },
  { path: "mentions-legales", word: "layout.legal" },
  { path: "donnees-personnelles", word: "layout.privacy" },
  { path: "cookies", word: "layout.cookies" },
] as const;

const kept = new KeptMarkup();

/** What stands below every page: the same on all of a language, unless the instance makes it. */
export function Footer() {
  const page = usePage();
  const { name, publisher, contact, funders } = page.instance.config;
  const links = linksOf(page);
  const footer = (
    <SiteFooterSlot
      name={name}
      publisher={publisher}
      contact={contact}
      links={links}
      funders={<Funders label={page.t("layout.funders")} />}
    />
  );
  if (areFilled("SiteFooter")) return <footer className="site-footer">{footer}</footer>;
  const key = JSON.stringify([name, publisher, contact, links, funders, page.assetUrls.funderLogos]);
  const markup = kept.of(page, key, () => footer);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by React, from the same things
  return <footer className="site-footer" dangerouslySetInnerHTML={{ __html: markup }} />;
}

/** The instance's own links, those that the law wants, and those of what the board has. */
function linksOf({ t, instance, has }: Page): readonly MenuLink[] {
  return [
    ...instance.config.footer,
    ...pages
      .filter(({ path }) => instance.content.has(path))
      .map(({ path, word }) => ({ href: `/${path}`, label: t(word) })),
    ...(has("membership") ? [{ href: "/adherents", label: t("layout.members") }] : []),
    ...(has("antennas") ? [{ href: "/territoires", label: t("antenna.territories") }] : []),
    ...(instance.config.funders.length > 0 ? [{ href: "/financeurs", label: t("funding.title") }] : []),
    { href: "/credits", label: t("layout.credits") },
  ];
}
