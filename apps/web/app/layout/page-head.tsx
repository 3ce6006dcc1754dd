import { usePage } from "../page.ts";

interface PageHeadProps {
  /** What this page is, without the board's name. */
  readonly title: string;
  readonly description?: string;
  /** Path of the one address of this page; without it the page is not for search engines. */
  readonly canonical?: string;
  /** Path of the picture that a shared link shows; the board's own when absent. */
  readonly image?: string;
}

/** What the browser's tab, search engines and shared links say of a page. */
export function PageHead({ title, description, canonical, image }: PageHeadProps) {
  const { instance, baseUrl } = usePage();
  const { name, tagline } = instance.config;
  const whole = title === name ? name : `${title} – ${name}`;
  const said = description ?? tagline;
  return (
    <>
      <title>{whole}</title>
      {said ? <meta name="description" content={said} /> : null}
      {canonical === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={baseUrl + canonical} />
      )}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={name} />
      <meta property="og:locale" content="fr_FR" />
      <meta property="og:title" content={title} />
      {said ? <meta property="og:description" content={said} /> : null}
      {canonical === undefined ? null : (
        <>
          <meta property="og:url" content={baseUrl + canonical} />
          <meta property="og:image" content={baseUrl + (image ?? "/partage.png")} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
