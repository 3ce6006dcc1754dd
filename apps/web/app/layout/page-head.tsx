import type { Language } from "@tremplin/instance/words";
import { Alternates } from "../language/reading-bar.tsx";
import { usePage } from "../page.ts";

/** Languages as shared links name them. */
const openGraphLocale = {
  fr: "fr_FR",
  en: "en_GB",
  uk: "uk_UA",
  ar: "ar_AR",
  prs: "fa_AF",
  "fr-falc": "fr_FR",
} as const satisfies Record<Language, string>;

interface PageHeadProps {
  /** What this page is, without the board's name. */
  readonly title: string;
  readonly description?: string;
  /** The one address of this page, by its path on the board or whole; without it the page is not for search engines. */
  readonly canonical?: string;
  /** Path of the picture that a shared link shows; the board's own when absent. */
  readonly image?: string;
  readonly type?: "website" | "article";
}

/** What the browser's tab, search engines and shared links say of a page. */
export function PageHead({ title, description, canonical, image, type = "website" }: PageHeadProps) {
  const { instance, baseUrl, language, prefix } = usePage();
  const { name, tagline } = instance.config;
  const whole = title === name ? name : `${title} – ${name}`;
  const said = description ?? tagline;
  const addressOf = (path: string) => baseUrl + (prefix !== "" && path === "/" ? prefix : prefix + path);
  // A page of another host name says its whole address.
  const address = canonical?.startsWith("/") ? addressOf(canonical) : canonical;
  return (
    <>
      <title>{whole}</title>
      {said ? <meta name="description" content={said} /> : null}
      {address === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={address} />
          {canonical?.startsWith("/") ? <Alternates path={canonical} /> : null}
        </>
      )}
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={name} />
      <meta property="og:locale" content={openGraphLocale[language]} />
      <meta property="og:title" content={title} />
      {said ? <meta property="og:description" content={said} /> : null}
      {address === undefined ? null : (
        <>
          <meta property="og:url" content={address} />
          <meta property="og:image" content={baseUrl + (image ?? "/partage.png")} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
