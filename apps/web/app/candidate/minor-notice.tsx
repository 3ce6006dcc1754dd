import type { MinorAccess } from "@tremplin/core/candidate";
import { usePage } from "../page.ts";

/** What the law says of an offer to somebody under 18, in plain words, with the articles for who wants them. */
export function MinorNotice({ minor: { verdict, reasons } }: { readonly minor: MinorAccess }) {
  const { t } = usePage();
  return (
    <section className={`minor-notice minor-${verdict}`} aria-labelledby="mineur">
      <h3 id="mineur">{t(`minor.title.${verdict}`)}</h3>
      <p>{t(`minor.text.${verdict}`)}</p>
      <MinorReasons reasons={reasons} />
    </section>
  );
}

export function MinorReasons({ reasons }: Pick<MinorAccess, "reasons">) {
  const { t } = usePage();
  if (reasons.length === 0) return null;
  return (
    <ul className="reason-list">
      {reasons.map(({ code, article }) => (
        <li key={code}>
          {t(`minor.${code}`)}{" "}
          {article ? <span className="field-hint">{t("minor.law", { article })}</span> : null}
        </li>
      ))}
    </ul>
  );
}
