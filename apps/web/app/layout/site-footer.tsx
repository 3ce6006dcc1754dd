import { usePage } from "../page.ts";
import type { SlotProps } from "../slots/props.ts";

/** Who publishes the board, how to reach them, and what the law wants within reach. */
export function SiteFooter({ name, publisher, contact, links, funders }: SlotProps<"SiteFooter">) {
  const { t } = usePage();
  return (
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
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {funders}
    </div>
  );
}
