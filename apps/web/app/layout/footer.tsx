import { usePage } from "../page.ts";
import { Funders } from "./funders.tsx";

const pages = [
  { path: "a-propos", word: "layout.about" },
  { path: "accessibilite", word: "layout.accessibility" },
  { path: "mentions-legales", word: "layout.legal" },
  { path: "donnees-personnelles", word: "layout.privacy" },
] as const;

/** Who publishes the board, how to reach them, and what the law wants within reach. */
export function Footer() {
  const { t, instance } = usePage();
  const { name, publisher, contact } = instance.config;
  return (
    <footer className="site-footer">
      <div className="column grid gap-1 py-8">
        <p className="font-heading text-lg font-bold">{name}</p>
        <p>{t("layout.publisher", { publisher })}</p>
        <p>
          {t("layout.contact")} <a href={`mailto:${contact.email}`}>{contact.email}</a>
          {contact.phone ? (
            <>
              {" · "}
              <a href={`tel:${contact.phone.replace(/[^+\d]/g, "")}`}>{contact.phone}</a>
            </>
          ) : null}
        </p>
        <nav className="mt-3" aria-label={t("layout.footerNavigation")}>
          <ul>
            {pages
              .filter(({ path }) => instance.content.has(path))
              .map(({ path, word }) => (
                <li key={path}>
                  <a href={`/${path}`}>{t(word)}</a>
                </li>
              ))}
            {instance.config.features.membership ? (
              <li>
                <a href="/adherents">{t("layout.members")}</a>
              </li>
            ) : null}
            <li>
              <a href="/credits">{t("layout.credits")}</a>
            </li>
          </ul>
        </nav>
        <Funders label={t("layout.funders")} />
      </div>
    </footer>
  );
}
