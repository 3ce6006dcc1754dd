import type { Partner, PartnersPart } from "@tremplin/instance/content";
import { ContentPicture } from "../picture.tsx";

/** Who works along and who pays, with their logos and what they ask to be said. */
export function PartnersBlock({
  part: { title, partners },
  id,
}: {
  readonly part: PartnersPart;
  readonly id: string;
}) {
  return (
    <section
      className="content-block content-partners"
      {...(title === null ? {} : { "aria-labelledby": id })}
    >
      {title === null ? null : <h2 id={id}>{title}</h2>}
      <ul>
        {partners.map((partner) => (
          <li key={partner.name}>
            <Logo partner={partner} />
            {partner.html === "" ? null : (
              // biome-ignore lint/security/noDangerouslySetInnerHtml: made from Markdown without raw HTML, when the page was read
              <div className="soft" dangerouslySetInnerHTML={{ __html: partner.html }} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Logo({ partner: { name, logo, href } }: { readonly partner: Partner }) {
  const shown = logo ? (
    <ContentPicture picture={logo} sizes="12rem" className="funder-logo" />
  ) : (
    <strong>{name}</strong>
  );
  return href === null ? shown : <a href={href}>{shown}</a>;
}
