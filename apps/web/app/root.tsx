import { easyLanguage, languageFacts } from "@tremplin/instance/words";
import type { ReactNode } from "react";
import { isRouteErrorResponse, Outlet, useRouteError } from "react-router";
import stylesheet from "./app.css?url";
import firstScript from "./first.js?url";
import { SendingWords } from "./forms/sending-words.tsx";
import { PartlyFrench } from "./language/partly-french.tsx";
import { FailedPage } from "./layout/failed-page.tsx";
import { Footer } from "./layout/footer.tsx";
import { Header } from "./layout/header.tsx";
import { usePage } from "./page.ts";
import { galleryView } from "./theme-gallery/view.ts";

/** The document around every page, errors included. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { instance, assetUrls, scripts, url, language } = usePage();
  const { tag, direction: own } = languageFacts[language];
  const { scheme, direction } = galleryView(url);
  const { light, dark } = instance.theme.meta;
  return (
    <html
      lang={tag}
      {...(direction === "rtl" || own === "rtl" ? { dir: "rtl" } : {})}
      {...(language === easyLanguage ? { "data-reading": "easy" } : {})}
      {...(scheme === "auto" ? {} : { "data-theme": scheme })}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={light} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={dark} />
        <script src={firstScript} />
        {assetUrls.fonts.map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="" />
        ))}
        <link rel="stylesheet" href={stylesheet} />
        <link rel="stylesheet" href={assetUrls.theme} />
        {assetUrls.overrides === null ? null : <link rel="stylesheet" href={assetUrls.overrides} />}
        <link rel="icon" href={assetUrls.favicon.url} type={assetUrls.favicon.contentType} />
        <link rel="apple-touch-icon" href="/icone-180.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <script type="module" src={scripts[0]} />
        {scripts.slice(1).map((imported) => (
          <link key={imported} rel="modulepreload" href={imported} />
        ))}
        {import.meta.env.DEV ? <script type="module" src="/@vite/client" /> : null}
      </head>
      <body>
        <Header />
        <main id="contenu" tabIndex={-1}>
          <PartlyFrench />
          {children}
        </main>
        <Footer />
        <SendingWords />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** What stands in a page's place when it could not be made. */
export function ErrorBoundary() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return <FailedPage kind={status === 404 ? "not-found" : status === 403 ? "forbidden" : "trouble"} />;
}
