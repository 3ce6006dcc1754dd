import type { ButtonPart } from "@tremplin/instance/content";
import { ButtonLink, Icon } from "@tremplin/ui";

/** The one thing to do, well in sight. */
export function ButtonBlock({ part: { label, href, lead } }: { readonly part: ButtonPart }) {
  return (
    <div className="content-block content-button">
      {lead === null ? null : <p className="lead">{lead}</p>}
      <ButtonLink look="strong" href={href}>
        {label}
        <Icon name="arrow" />
      </ButtonLink>
    </div>
  );
}
