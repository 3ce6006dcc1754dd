import { usePage } from "../page.ts";
import { colorLabel, type StudioRemark } from "./studio-remarks.ts";

/** Remarks, each with the way to the field that it is about. */
export function StudioRemarkList({ remarks }: { readonly remarks: readonly StudioRemark[] }) {
  const { t } = usePage();
  return (
    <ul>
      {remarks.map(({ field, text }) => (
        <li key={`${field} ${text}`}>
          {field === null ? (
            text
          ) : (
            <a href={`#${field}`}>{t("form.pair", { label: colorLabel(field, t), value: text })}</a>
          )}
        </li>
      ))}
    </ul>
  );
}
