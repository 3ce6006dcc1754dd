import { departmentOf, departments } from "../territory/index.ts";
import { fold } from "../text/index.ts";

/** What is asked of the directory of members. */
export interface DirectorySearch {
  readonly words: string;
  /** Code of a department; null for all. */
  readonly department: string | null;
  /** Address of an antenna; null for all. */
  readonly antenna: string | null;
  readonly size: MemberSize | null;
  /** Id of a family of jobs, in which they have offered work; null for all. */
  readonly family: string | null;
  /** INSEE codes of communes, as a dot of the map gathers them; none for everywhere. */
  readonly communes: readonly string[];
  /** Only those with an offer that shows. */
  readonly hiring: boolean;
}

/** Sizes of companies to choose from, by the most people of each. */
export const memberSizes = { petite: 9, moyenne: 49, grande: Number.POSITIVE_INFINITY } as const;
export type MemberSize = keyof typeof memberSizes;

/** The size of a company of so many people. */
export function memberSize(heads: number): MemberSize {
  if (heads <= memberSizes.petite) return "petite";
  return heads <= memberSizes.moyenne ? "moyenne" : "grande";
}

function isMemberSize(text: string): text is MemberSize {
  return Object.hasOwn(memberSizes, text);
}

/** The search that finds every member. */
export const everyMember: DirectorySearch = {
  words: "",
  department: null,
  antenna: null,
  size: null,
  family: null,
  communes: [],
  hiring: false,
};

const names = {
  words: "q",
  department: "departement",
  antenna: "antenne",
  size: "effectif",
  family: "famille",
  communes: "commune",
  hiring: "recrute",
} as const;
const longestWords = 80;
const mostCommunes = 100;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const insee = /^(\d{2}|2A|2B)\d{3}$/;

/** What an address asks of the directory. Whatever is unknown or nonsense is ignored: this never fails. */
export function parseDirectorySearch(params: URLSearchParams): DirectorySearch {
  const department = (params.get(names.department) ?? "").toUpperCase();
  const antenna = params.get(names.antenna) ?? "";
  const size = params.get(names.size) ?? "";
  const family = params.get(names.family) ?? "";
  const communes = params.getAll(names.communes).filter((code) => insee.test(code));
  return {
    words: (params.get(names.words) ?? "")
      .toWellFormed()
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim()
      .slice(0, longestWords)
      .toWellFormed()
      .trim(),
    department: departments.has(department) ? department : null,
    antenna: slug.test(antenna) && antenna.length <= 60 ? antenna : null,
    size: isMemberSize(size) ? size : null,
    family: slug.test(family) && family.length <= 40 ? family : null,
    communes: [...new Set(communes)].toSorted().slice(0, mostCommunes),
    hiring: params.get(names.hiring) === "1",
  };
}

/** The one address of a search: what is not asked is left out. */
export function directorySearchParams(search: DirectorySearch): URLSearchParams {
  const { words, department, antenna, size, family, communes, hiring } = search;
  const params = new URLSearchParams();
  if (words !== "") params.set(names.words, words);
  if (department !== null) params.set(names.department, department);
  if (antenna !== null) params.set(names.antenna, antenna);
  if (size !== null) params.set(names.size, size);
  if (family !== null) params.set(names.family, family);
  for (const code of communes) params.append(names.communes, code);
  if (hiring) params.set(names.hiring, "1");
  return params;
}

/** What the directory looks at. */
export interface Findable {
  readonly name: string;
  readonly activity: string | null;
  readonly insee: string | null;
  readonly placeLabel: string | null;
  readonly heads: number;
  /** The families of jobs in which it has offered work. */
  readonly families: readonly string[];
}

/** Whether the directory shows a member for a search: every word begins a word of its name, activity or town. */
export function isFound(
  { words, department, size, family, communes }: Omit<DirectorySearch, "antenna" | "hiring">,
  member: Findable,
): boolean {
  if (family !== null && !member.families.includes(family)) return false;
  if (communes.length > 0 && (member.insee === null || !communes.includes(member.insee))) return false;
  if (size !== null && memberSize(member.heads) !== size) return false;
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
