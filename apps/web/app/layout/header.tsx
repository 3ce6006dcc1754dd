import { SkipLinks } from "@tremplin/ui";
import { KeptMarkup } from "../kept-markup.ts";
import { ReadingBar } from "../language/reading-bar.tsx";
import { usePage } from "../page.ts";
import { resultsId, searchFormId } from "../search/address.ts";
import { areFilled, slot } from "../slots/slot.tsx";
import { useMenuEntries } from "./menu-entries.ts";
import { SiteHeader } from "./site-header.tsx";

const SiteHeaderSlot = slot("SiteHeader", SiteHeader);

/** What stands above every page: short ways for the keyboard, what the law and the demo want, then the header. */
export function Header() {
  const { t, instance, url } = usePage();
  const onSearch = url.pathname === "/offres";
  return (
    <>
      <SkipLinks
        label={t("layout.skipLinks")}
        links={[
          { href: "#contenu", label: t("layout.skipToContent") },
          ...(onSearch
            ? ([
                { href: `#${searchFormId}`, label: t("layout.skipToSearch") },
                { href: `#${resultsId}`, label: t("layout.skipToResults") },
              ] as const)
            : []),
        ]}
      />
      <header className="site-top">
        {instance.isDemo ? (
          <p className="demo-notice">
            {t("layout.demo")} <a href="/demo">{t("demo.link")}</a>
          </p>
        ) : null}
        <ReadingBar />
        <HeaderRow />
      </header>
    </>
  );
}

const kept = new KeptMarkup();

/** The board's name and menu: the same on most pages of a language, unless the instance makes them. */
function HeaderRow() {
  const page = usePage();
  const { config, theme } = page.instance;
  const entries = useMenuEntries();
  const row = <SiteHeaderSlot name={config.name} entries={entries} />;
  if (areFilled("SiteHeader", "SiteLogo")) return <div>{row}</div>;
  const { logo, logoDark } = page.assetUrls;
  const key = JSON.stringify([config.name, entries, theme.isHeaderDark, logo, logoDark]);
  const markup = kept.of(page, key, () => row);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by React, from the same things
  return <div dangerouslySetInnerHTML={{ __html: markup }} />;
}
