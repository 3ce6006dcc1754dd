import {
  boardLanguage,
  easyLanguage,
  type Language,
  languageFacts,
  offeredLanguages,
  prefixOf,
} from "@tremplin/instance/words";
import { Icon } from "@tremplin/ui";
import type { ReactNode } from "react";
import { AppearanceSwitch } from "../layout/appearance-switch.tsx";
import { usePage } from "../page.ts";

/** In how many ways a board's pages are read: its languages, and French that is easy to read. */
export function waysOfReading(config: Parameters<typeof offeredLanguages>[0]): number {
  return offeredLanguages(config).length;
}

/** The ways of reading this page, and light or dark. Nothing where there is one way: the header then has the switch. */
export function ReadingBar() {
  const { t, instance, language } = usePage();
  if (waysOfReading(instance.config) < 2) return null;
  const offered = offeredLanguages(instance.config);
  const listed = offered.filter((each) => each !== easyLanguage);
  const isEasy = language === easyLanguage;
  return (
    <div className="reading-bar">
      <nav className="reading-ways" aria-label={t("language.navigation")}>
        {offered.includes(easyLanguage) ? (
          <Choice language={isEasy ? "fr" : easyLanguage} className="reading-easy">
            <Icon name="book" size={18} />
            <span>{t(isEasy ? "language.usual" : "language.easy")}</span>
          </Choice>
        ) : null}
        {listed.length > 1 ? (
          <details className="language-switch" data-overlay="">
            <summary>
              <Icon name="languages" size={18} />
              <span className="sr-only">{t("language.choose")}</span>{" "}
              <span lang={languageFacts[language].tag}>{nameOf(language)}</span>
            </summary>
            <ul>
              {listed.map((each) => (
                <li key={each}>
                  <Choice language={each} isCurrent={each === language}>
                    <span lang={languageFacts[each].tag} dir={languageFacts[each].direction}>
                      {languageFacts[each].name}
                    </span>
                  </Choice>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </nav>
      <AppearanceSwitch />
    </div>
  );
}

/** French that is easy to read is French to whoever looks for the language. */
function nameOf(language: Language): string {
  return languageFacts[language === easyLanguage ? "fr" : language].name;
}

interface ChoiceProps {
  readonly language: Language;
  readonly isCurrent?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** This page in a language: a link for visitors; who has signed in keeps the choice in their account. */
function Choice({ language, isCurrent = false, className, children }: ChoiceProps) {
  const { actor, baseUrl, instance, url } = usePage();
  const current = isCurrent ? ({ "aria-current": "true" } as const) : {};
  const here = url.pathname + url.search;
  if (actor.kind === "person") {
    return (
      <form method="post" action="/espace/langue">
        <input type="hidden" name="retour" value={here} />
        <button type="submit" name="langue" value={language} className={className} {...current}>
          {children}
        </button>
      </form>
    );
  }
  const { tag } = languageFacts[language];
  const path = prefixOf(language, instance.config) + (here === "/" ? "" : here);
  // With its origin: an address of another language than the page's is left as it is.
  return (
    <a href={`${baseUrl}${path === "" ? "/" : path}`} hrefLang={tag} className={className} {...current}>
      {children}
    </a>
  );
}

/** Addresses of this page in the other languages, for search engines: `path` is its one address without language. */
export function Alternates({ path }: { readonly path: string }) {
  const { baseUrl, instance } = usePage();
  const { languages } = instance.config;
  if (languages.length < 2) return null;
  const own = boardLanguage(instance.config);
  const addressIn = (language: Language) => {
    const prefix = prefixOf(language, instance.config);
    return baseUrl + (prefix !== "" && path === "/" ? prefix : prefix + path);
  };
  return (
    <>
      {languages.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={languageFacts[language].tag}
          href={addressIn(language)}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressIn(own)} />
    </>
  );
}
