import { jsonLd } from "../offer/json-ld.ts";

/** What search engines read of a page; nothing when there is none. */
export function JsonLd({ data }: { readonly data: Readonly<Record<string, unknown>> | null }) {
  if (data === null) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd escapes what could end the script
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(data) }} />;
}
