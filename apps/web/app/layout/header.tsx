import { Icon, SkipLinks } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { resultsId, searchFormId } from "../search/address.ts";
import type { Picture } from "../services.ts";

/** The name of the board, and the ways that every page has. */
export function Header() {
  const { t, instance, assetUrls, url } = usePage();
  const { name } = instance.config;
  const { isHeaderDark } = instance.theme;
  const logoOf = (mode: "light" | "dark") => (isHeaderDark[mode] ? assetUrls.logoDark : assetUrls.logo);
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
        <div className="site-header">
          <a className="site-name" href="/" aria-label={t("layout.home", { name })}>
            <Logo light={logoOf("light")} dark={logoOf("dark")} />
            {isWordmark(assetUrls.logo) ? null : <span>{name}</span>}
          </a>
          <nav className="site-nav" aria-label={t("layout.navigation")}>
            <a href="/offres" aria-current={onSearch ? "page" : undefined}>
              {t("layout.offers")}
            </a>
            <AccountLink />
            <AppearanceSwitch />
          </nav>
        </div>
      </header>
    </>
  );
}

/** A long logo spells the name already. */
function isWordmark({ width, height }: Picture): boolean {
  return width >= 2 * height;
}

/** Both logos stand in the page, and the theme shows one; one that is not shown is not loaded. */
function Logo({ light, dark }: { readonly light: Picture; readonly dark: Picture }) {
  if (light.url === dark.url) return <LogoPicture picture={light} />;
  return (
    <>
      <LogoPicture picture={light} className="on-light" />
      <LogoPicture picture={dark} className="on-dark" />
    </>
  );
}

function LogoPicture({
  picture,
  className = "",
}: {
  readonly picture: Picture;
  readonly className?: string;
}) {
  return (
    <img
      className={`site-logo ${className}`}
      src={picture.url}
      width={picture.width}
      height={picture.height}
      alt=""
      loading="lazy"
    />
  );
}

/** To one's own space, or to where one signs in. */
function AccountLink() {
  const { t, actor, url } = usePage();
  const [path, word] =
    actor.kind === "person"
      ? (["/espace", "space.open"] as const)
      : (["/connexion", "space.signIn"] as const);
  const isHere = url.pathname === path || url.pathname.startsWith(`${path}/`);
  return (
    <a href={path} aria-current={isHere ? "page" : undefined}>
      {t(word)}
    </a>
  );
}

function AppearanceSwitch() {
  const { t } = usePage();
  return (
    <button
      type="button"
      className="button button-quiet button-icon js-only appearance-switch"
      data-appearance=""
      aria-label={t("layout.dark")}
      aria-pressed={false}
    >
      <Icon name="moon" size={22} />
      <Icon name="sun" size={22} />
    </button>
  );
}
