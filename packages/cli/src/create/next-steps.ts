import { relative } from "node:path";
import { formatReport, type Report } from "@tremplin/instance";

/** What to say once an instance is made: what it still lacks, and the three next steps. */
export function nextSteps(report: Report, root: string, isOnly: boolean): string {
  const inside = relative(root, report.dir).replaceAll("\\", "/");
  const folder = inside.startsWith("..") ? report.dir : inside;
  // Of several, each command has to know which one.
  const which = isOnly ? "" : `INSTANCE_DIR=${folder} `;
  const doctor = `npm run tremplin -- doctor${isOnly ? "" : ` ${folder}`}`;
  const lacks = report.findings.filter(({ level }) => level === "warning").length;
  return [
    `Votre site est dans ${folder}/.`,
    "",
    `1. Voyez-le :        ${which}npm start`,
    `2. Complétez-le :    ${folder}/instance.json et ${folder}/content/, puis « ${doctor} »` +
      (lacks > 0 ? ` (${lacks} ${lacks > 1 ? "points à compléter" : "point à compléter"})` : ""),
    `3. Vos offres :      ${which}npm run tremplin -- import FICHIER, d'après docs/agency/votre-site-en-cinq-minutes.md`,
  ].join("\n");
}

/** Why a new instance could not be kept. */
export function whyUnusable(report: Report): string {
  return `Rien n'a été créé : le modèle ou une réponse donne une instance qui ne peut pas servir.\n\n${formatReport(report)}`;
}
