import {
  type ContentPage,
  type Instance,
  type Problem,
  placeInForm,
  readPage,
  type SourceForm,
} from "@tremplin/instance";

/** Something wrong in a text, where its form shows it. */
export interface ContentProblem extends Pick<Problem, "message" | "mend"> {
  readonly field: keyof SourceForm;
  /** Line of the text field, from 1; null in the fields of the head. */
  readonly line: number | null;
  /** What stands in that line, or the key that is meant. */
  readonly excerpt: string;
}

/** Reads a text as a file of the instance at the same address would be. */
export function readDocument(
  { config, pictures }: Pick<Instance, "config" | "pictures">,
  path: string,
  source: string,
): { page: ContentPage } | { problems: readonly Problem[] } {
  return readPage(`${path}.md`, source, { config, pictures, isOnSite: true });
}

/** Longer, and a line is cut where it is quoted. */
const longestExcerpt = 120;

/** The problems of a text as its form tells them. */
export function problemsInForm(source: string, problems: readonly Problem[], body: string): ContentProblem[] {
  const lines = body.replaceAll("\r\n", "\n").split("\n");
  return problems.map(({ key, line, message, mend }) => {
    const place = placeInForm(source, { key, line });
    const quoted = place.line === null ? (key ?? "") : (lines[place.line - 1] ?? "").trim();
    const excerpt = quoted.length > longestExcerpt ? `${quoted.slice(0, longestExcerpt)}…` : quoted;
    return { ...place, excerpt, message, mend };
  });
}
