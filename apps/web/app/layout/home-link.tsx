import { usePage } from "../page.ts";
import { slot } from "../slots/slot.tsx";
import { SiteLogo } from "./site-logo.tsx";

const SiteLogoSlot = slot("SiteLogo", SiteLogo);

/** The way home, by the logo that stands well on the header's ground in each mode. */
export function HomeLink() {
  const { t, instance, assetUrls } = usePage();
  const { name } = instance.config;
  const { isHeaderDark } = instance.theme;
  const logoOf = (mode: "light" | "dark") => (isHeaderDark[mode] ? assetUrls.logoDark : assetUrls.logo);
  return (
    <a className="site-name" href="/" aria-label={t("layout.home", { name })}>
      <SiteLogoSlot name={name} light={logoOf("light")} dark={logoOf("dark")} />
    </a>
  );
}
