import { data } from "react-router";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/funding-file";

/** What the funders' money did, as a file of a spreadsheet: a number that is not told is left empty. */
export async function loader({ context }: Route.LoaderArgs) {
  const { api, instance, t } = servicesOf(context);
  if (instance.config.funders.length === 0) throw data(null, 404);
  const { years, hasMembers } = await api.figures.funding();
  const columns = [
    "offers",
    "posts",
    "permanent",
    "contracts",
    ...(hasMembers ? (["members"] as const) : []),
  ] as const;
  const head = [t("funding.year"), t("antenna.filter"), ...columns.map((column) => t(`funding.${column}`))];
  const rows = years.flatMap(({ year, all, antennas }) =>
    [{ name: t("funding.all"), ...all }, ...antennas].map((row) => [
      String(year),
      row.name,
      ...columns.map((column) => String(row[column] ?? "")),
    ]),
  );
  const lines = [head, ...rows].map((cells) => cells.map(quoted).join(";"));
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return new Response(`\uFEFF${lines.join("\r\n")}\r\n`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="financements.csv"',
    },
  });
}

/** A cell that no spreadsheet takes for a formula, nor for two. */
function quoted(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
