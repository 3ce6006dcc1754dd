import { type CvContent, cvOutline, skillsBySource } from "@tremplin/core/candidate";
import type { CvWords } from "@tremplin/interop";

/** What a CV made of a profile says, line by line in its order: what comments speak of. */
export function profileText(content: CvContent, words: CvWords): string {
  const lines = [content.name, content.jobs.join(" · ")];
  for (const section of cvOutline(content)) {
    lines.push("", words.sections[section]);
    switch (section) {
      case "about":
        lines.push(content.about);
        break;
      case "skills":
        for (const [source, labels] of skillsBySource(content.skills)) {
          lines.push(words.sources[source], ...labels.map((label) => `- ${label}`));
        }
        break;
      case "experiences":
        for (const { title, organisation, place, from, to, text } of content.experiences) {
          lines.push([title, organisation, place, period(from, to, words)].filter(Boolean).join(" · "), text);
        }
        break;
      case "studies":
        for (const { title, school, year } of content.studies) {
          lines.push([title, school, year].filter(Boolean).join(" · "));
        }
        break;
      case "languages":
        lines.push(...content.languages.map(({ name, level }) => `- ${name} (${words.levels[level]})`));
        break;
      case "mobility":
        lines.push(
          ...content.mobility.map((way) => `- ${words.ways[way]}`),
          ...content.licences.map((licence) => `- ${words.licence(licence)}`),
          ...(content.availableFrom === null ? [] : [`- ${words.availableFrom(content.availableFrom)}`]),
          content.availability,
        );
        break;
      case "interests":
        lines.push(content.interests.join(", "));
        break;
    }
  }
  return lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** When something was done, as one says it; empty when it is not told. */
function period(
  from: string | null,
  to: string | null,
  { month, since }: Pick<CvWords, "month" | "since">,
): string {
  if (from !== null && to !== null) return from === to ? month(from) : `${month(from)} – ${month(to)}`;
  if (from !== null) return since(from);
  return to === null ? "" : month(to);
}
