import { ButtonLink, Icon } from "@tremplin/ui";
import { usePage } from "../page.ts";
import type { SlotProps } from "../slots/props.ts";
import { PlainText } from "./plain-text.tsx";

/** How one applies: one button, for what the employer asked, and its instructions. */
export function OfferApply({ offer }: SlotProps<"OfferApply">) {
  const { t } = usePage();
  if (!offer.contact) return null;
  const { instructions } = offer.contact;
  return (
    <>
      <ApplyButton offer={offer} />
      {instructions ? <PlainText text={instructions} /> : null}
      {offer.source?.url ? (
        <p className="apply-source">
          <a href={offer.source.url} rel="noopener noreferrer external">
            {t("offer.atSource", { source: offer.source.name })}
          </a>
        </p>
      ) : null}
    </>
  );
}

function ApplyButton({ offer }: SlotProps<"OfferApply">) {
  const { t, instance } = usePage();
  const kind = offer.contact?.kind ?? "app";
  const value = offer.contact?.value ?? null;
  if (kind === "link" && value) {
    return (
      <>
        <ButtonLink look="strong" href={value} rel="noopener noreferrer external">
          {t("offer.apply")}
          <Icon name="outside" />
        </ButtonLink>
        <p className="apply-where">{t("offer.applyOn", { site: siteOf(value) })}</p>
      </>
    );
  }
  if (kind === "phone" && value) {
    return (
      <ButtonLink look="strong" href={`tel:${value.replace(/[^+\d]/g, "")}`}>
        <Icon name="phone" />
        {t("offer.call", { phone: value })}
      </ButtonLink>
    );
  }
  if (kind === "app") {
    return (
      <>
        <ButtonLink
          look="strong"
          href={`/espace/candidatures/nouvelle?offre=${offer.publicId}`}
          rel="nofollow"
        >
          {t("offer.applyHere")}
          <Icon name="arrow" />
        </ButtonLink>
        <p className="apply-where">{t("offer.applyHereHint")}</p>
      </>
    );
  }
  if (kind === "visit" && value) return <p className="apply-visit">{t("offer.visit", { place: value })}</p>;
  const address = kind === "email" && value ? value : instance.config.contact.email;
  return (
    <>
      <ButtonLink
        look="strong"
        href={`mailto:${address}?subject=${encodeURIComponent(t("offer.mailSubject", { title: offer.title }))}`}
      >
        <Icon name="mail" />
        {t("offer.applyByMail")}
      </ButtonLink>
      <p className="apply-where">{address}</p>
    </>
  );
}

/** The name of the site that a link leads to. */
function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
}
