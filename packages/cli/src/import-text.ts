import type { ImportReport } from "@tremplin/server";

const rowsShown = 20;

/** A report as people read it. `--json` gives the same to programs, with every rejected row. */
export function importText({ rejected, ...report }: ImportReport): string {
  const counts = [
    count(report.imported, "importée", "importées"),
    count(report.updated, "mise à jour", "mises à jour"),
    count(report.unchanged, "inchangée", "inchangées"),
    count(report.duplicates, "en double", "en double"),
    ...(report.outside === undefined
      ? []
      : [count(report.outside, "peut-être hors filière", "peut-être hors filière")]),
    count(rejected.length, "rejetée", "rejetées"),
  ];
  const lines = [`${count(report.read, "offre lue", "offres lues")} : ${counts.join(", ")}.`];
  for (const { row, reason } of rejected.slice(0, rowsShown)) lines.push(`  Ligne ${row} : ${reason}`);
  const hidden = rejected.length - rowsShown;
  if (hidden > 0)
    lines.push(
      `  … et ${count(hidden, "autre ligne rejetée", "autres lignes rejetées")} (toutes avec --json).`,
    );
  return lines.join("\n");
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number < 2 ? one : many}`;
}
