import type { Person, PortraitsPart } from "@tremplin/instance/content";
import { usePage } from "../../page.ts";
import { ContentPicture } from "../picture.tsx";

/** People, their job, and what they say of it. */
export function PortraitsBlock({
  part: { title, people },
  id,
}: {
  readonly part: PortraitsPart;
  readonly id: string;
}) {
  return (
    <section
      className="content-block content-portraits"
      {...(title === null ? {} : { "aria-labelledby": id })}
    >
      {title === null ? null : <h2 id={id}>{title}</h2>}
      <ul>
        {people.map((person) => (
          <li key={person.name}>
            <Portrait person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Portrait({ person: { name, job, photo, html, href } }: { readonly person: Person }) {
  const { t } = usePage();
  return (
    <figure>
      {photo ? <ContentPicture picture={photo} sizes="9rem" className="portrait-photo" /> : null}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made from Markdown without raw HTML, when the page was read */}
      <blockquote dangerouslySetInnerHTML={{ __html: html }} />
      <figcaption>
        <strong>{name}</strong> {job}
        {href === null ? null : (
          <>
            {" · "}
            <a href={href}>{t("content.readMoreOf", { name })}</a>
          </>
        )}
      </figcaption>
    </figure>
  );
}
