import type { SentRequest } from "@tremplin/api";
import type { ContactState } from "@tremplin/core/cv-library";
import { Tag } from "@tremplin/ui";
import { longDay } from "../format/day.ts";
import { usePage } from "../page.ts";

interface Listed extends Pick<SentRequest, "id" | "offerTitle" | "askedAt"> {
  readonly state: ContactState;
  /** What the line is called. */
  readonly label: string;
}

/** Requests, each leading to its page. */
export function RequestList({ requests }: { readonly requests: readonly Listed[] }) {
  const { t, instance } = usePage();
  return (
    <ul className="plain-list">
      {requests.map(({ id, label, offerTitle, askedAt, state }) => (
        <li key={id} className="plain-row">
          <span>
            <a href={`/espace/cvtheque/demandes/${id}`}>{label}</a>{" "}
            <span className="field-hint">
              {offerTitle} · {longDay(askedAt, instance.config.timeZone)}
            </span>
          </span>
          <Tag look={state === "asked" ? "strong" : "plain"}>{t(`contactState.${state}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}
