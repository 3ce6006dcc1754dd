import { type Bilingual, formatReport } from "@tremplin/instance";
import type { UpgradeReport } from "./finish.ts";
import type { Plan } from "./plan.ts";
import type { InstanceRenaming } from "./state.ts";

const shown = 20;

/** What an upgrade would do, as a person reads it. */
export function sayPlan(plan: Plan): string {
  const { target, isCurrent, commits, conflicts, outside, notes, unclean } = plan;
  const head = isCurrent
    ? `${target.name} (${target.version}) : déjà là. / already here.`
    : `${target.name} (${target.version}) : ${commits} ${commits > 1 ? "commits" : "commit"}.`;
  return [
    head,
    ...section("En conflit / in conflict", conflicts),
    ...section("Fichiers du projet commun que vous avez changés / common files that you changed", outside),
    ...notes.flatMap(sayNote),
    ...section(
      "À enregistrer avant la mise à jour (git add -A && git commit) / to commit before the upgrade",
      unclean,
    ),
  ].join("\n");
}

/** What an upgrade did, as a person reads it. */
export function sayReport(report: UpgradeReport): string {
  const { target, before, now, renamed, left, notes, outside, doctor } = report;
  const undo = `git reset --keep ${before.slice(0, 12)}`;
  const head =
    before === now
      ? [`${target.name} (${target.version}) : déjà là. / already here.`]
      : [
          `✓ ${report.fromVersion} → ${target.version} (${target.name})`,
          `  Pour revenir, tant que rien n'est publié / to go back, before you push: ${undo}`,
        ];
  const byHand = notes.filter(({ note, instance }) => !isWholly(note.renames, renamed, instance, note.id));
  return [
    ...head,
    ...section("Suivi pour vous / followed for you", renamed.map(sayRenaming)),
    ...section("À régler : les deux noms sont là, ou fichier illisible / to settle", left.map(sayRenaming)),
    ...byHand.flatMap(sayNote),
    ...section("Fichiers du projet commun que vous avez changés / common files that you changed", outside),
    ...doctor.map((each) => `\n${formatReport(each)}`),
  ].join("\n");
}

/** Exit code of an upgrade that was done: 1 when something is left that keeps a board from starting. */
export function exitCodeOf({ left, doctor }: UpgradeReport): number {
  return left.length > 0 || doctor.some(({ counts }) => counts.error > 0) ? 1 : 0;
}

/** Whether a note asked for nothing but names, and these were all followed here. */
function isWholly(
  renames: Readonly<Record<string, Readonly<Record<string, string>>>>,
  renamed: readonly InstanceRenaming[],
  instance: string,
  id: string,
): boolean {
  const hasNames = Object.values(renames).some((group) => Object.keys(group).length > 0);
  return hasNames && renamed.some((each) => each.note === id && each.instance === instance);
}

function sayNote({ note, instance, keys }: Plan["notes"][number]): string[] {
  const about = keys.length > 0 ? ` (${keys.join(", ")})` : "";
  const lines = (sign: string, said: Bilingual) => [`  ${sign} fr ${said.fr}`, `    en ${said.en}`];
  return [
    "",
    `${note.id} · ${note.version} · instances/${instance}${about}`,
    ...lines("·", note.intent),
    ...lines("→", note.do),
    ...lines("✓", note.verify),
  ];
}

function sayRenaming({ instance, file, from, to }: InstanceRenaming): string {
  return `instances/${instance}/${file} : ${from} → ${to}`;
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - shown;
  return [
    "",
    title,
    ...lines.slice(0, shown).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … + ${more}`] : []),
  ];
}
