import type { RomeReport } from "@tremplin/server";

const rowsShown = 20;

/** What `tremplin rome import` did, as people read it. */
export function romeText({ jobs, titles, rejected }: RomeReport): string {
  const lines = [
    `${countOf(jobs.read, "métier lu", "métiers lus")} : ${changesOf(jobs)}.`,
    `${countOf(titles.read, "appellation lue", "appellations lues")} : ${changesOf(titles)}.`,
  ];
  for (const { file, row, reason } of rejected.slice(0, rowsShown)) {
    lines.push(`  ${file}, ligne ${row} : ${reason}`);
  }
  const hidden = rejected.length - rowsShown;
  if (hidden > 0) {
    lines.push(
      `  … et ${countOf(hidden, "autre ligne laissée", "autres lignes laissées")} (toutes avec --json).`,
    );
  }
  return lines.join("\n");
}

function changesOf({ added, changed }: RomeReport["jobs"]): string {
  if (added + changed === 0) return "rien n'a changé";
  return `${countOf(added, "nouveau", "nouveaux")}, ${countOf(changed, "changé", "changés")}`;
}

function countOf(number: number, one: string, many: string): string {
  return `${number} ${number < 2 ? one : many}`;
}
