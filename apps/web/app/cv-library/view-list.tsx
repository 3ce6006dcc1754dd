import type { LibraryPlace } from "@tremplin/api";
import { momentText } from "../format/clock.ts";
import { usePage } from "../page.ts";

/** Which companies opened a CV, and when. */
export function ViewList({ views, none }: Pick<LibraryPlace, "views"> & { readonly none: string }) {
  const { instance } = usePage();
  if (views.length === 0) return <p>{none}</p>;
  return (
    <ul className="plain-list">
      {views.map(({ companyName, at }) => (
        <li key={`${companyName} ${at.toISOString()}`} className="plain-row">
          <span>{companyName}</span>
          <time dateTime={at.toISOString()}>{momentText(at, instance.config.timeZone)}</time>
        </li>
      ))}
    </ul>
  );
}
