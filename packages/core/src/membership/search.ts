import { departmentOf, departments } from "../territory/index.ts";
import { fold } from "../text/index.ts";

/** What is asked of the directory of members. */
export interface DirectorySearch {
  readonly words: string;
  /** Code of a department; null for all. */
  readonly department: string | null;
}

const names = { words: "q", department: "departement" } as const;
const longestWords = 80;

/** What an address asks of the directory. Whatever is unknown or nonsense is ignored: this never fails. */
export function parseDirectorySearch(params: URLSearchParams): DirectorySearch {
  const department = (params.get(names.department) ?? "").toUpperCase();
  return {
    words: (params.get(names.words) ?? "")
      .toWellFormed()
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim()
      .slice(0, longestWords)
      .toWellFormed()
      .trim(),
    department: departments.has(department) ? department : null,
  };
}

/** The one address of a search: what is not asked is left out. */
export function directorySearchParams({ words, department }: DirectorySearch): URLSearchParams {
  const params = new URLSearchParams();
  if (words !== "") params.set(names.words, words);
  if (department !== null) params.set(names.department, department);
  return params;
}

/** What the directory looks at. */
export interface Findable {
  readonly name: string;
  readonly activity: string | null;
  readonly insee: string | null;
  readonly placeLabel: string | null;
}

/** Whether the directory shows a member for a search: every word begins a word of its name, activity or town. */
export function isFound({ words, department }: DirectorySearch, member: Findable): boolean {
  const own = member.insee === null ? null : departmentOf(member.insee);
  if (department !== null && own !== department) return false;
  const said = wordsOf([member.name, member.activity, member.placeLabel].join(" "));
  return wordsOf(words).every((word) => said.some((each) => each.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
