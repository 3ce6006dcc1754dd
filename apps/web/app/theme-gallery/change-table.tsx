import type { TokenChange } from "@tremplin/instance";
import { usePage } from "../page.ts";

/** What a file of tokens will say otherwise, place by place. */
export function ChangeTable({ changes }: { readonly changes: readonly TokenChange[] }) {
  const { t } = usePage();
  return (
    <div className="table-frame">
      <table className="theme-table">
        <caption className="sr-only">{t("theme.changes")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("theme.token")}</th>
            <th scope="col">{t("theme.before")}</th>
            <th scope="col">{t("theme.after")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, before, after }) => (
            <tr key={path}>
              <th scope="row">
                <code>{path}</code>
              </th>
              <td>{before === null ? t("theme.unsaid") : <code>{before}</code>}</td>
              <td>{after === null ? t("theme.unsaid") : <code>{after}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
