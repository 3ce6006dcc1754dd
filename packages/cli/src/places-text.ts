import type { PlacesReport } from "@tremplin/server";

/** What `tremplin places refresh` did, as people read it. */
export function placesText({ saved, failed, skipped }: PlacesReport): string {
  const lines = [
    saved < 2
      ? `${saved} commune a maintenant sa position officielle.`
      : `${saved} communes ont maintenant leur position officielle.`,
  ];
  for (const { department, reason } of failed) lines.push(`  Département ${department} : ${reason}`);
  if (skipped.length > 0) {
    lines.push(`  Le service ne répond plus : ${skipped.length} départements n'ont pas été demandés.`);
  }
  if (failed.length > 0) lines.push("Relancez la commande plus tard : ce qui est fait reste fait.");
  if (saved > 0) lines.push("Redémarrez le job board pour qu'il en tienne compte.");
  return lines.join("\n");
}
