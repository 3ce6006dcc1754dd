import { isMap, isScalar, isSeq, type Pair, parseDocument } from "yaml";

/** Keys of a head that a form asks for one by one; what is else in it stays as it is. */
export const headFields = [
  "title",
  "description",
  "date",
  "updated",
  "authors",
  "image",
  "alt",
  "rome",
  "tags",
] as const;
export type HeadField = (typeof headFields)[number];

/** Those of which there may be several, with commas between. */
const lists: readonly HeadField[] = ["authors", "rome", "tags"];

/** A text as a form shows it: what its head says field by field, the head's other lines, the text itself. */
export interface SourceForm extends Readonly<Record<HeadField, string>> {
  readonly rest: string;
  readonly body: string;
}

const noFields = Object.fromEntries(headFields.map((field) => [field, ""])) as Record<HeadField, string>;
const head = /^\uFEFF?---\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Takes a text apart. A head that cannot be read is left in one piece, to be mended there. */
export function splitSource(source: string): SourceForm {
  const match = head.exec(source);
  if (!match) return { ...noFields, rest: "", body: source };
  const said = (match[1] ?? "").replaceAll("\r\n", "\n");
  const body = source.slice(match[0].length).replaceAll("\r\n", "\n").replace(/^\n/, "");
  const document = parseDocument(said);
  if (document.errors.length > 0 || !isMap(document.contents)) {
    return { ...noFields, rest: said.trim(), body };
  }
  const fields = { ...noFields };
  let rest = said;
  // From the end, so that the places of those before stay right.
  for (const pair of document.contents.items.toReversed()) {
    const found = fieldOf(pair);
    if (!found) continue;
    fields[found.field] = found.text;
    rest = rest.slice(0, found.start) + rest.slice(found.end);
  }
  return { ...fields, rest: rest.replaceAll(/^[ \t]*\n/gm, "").trimEnd(), body };
}

interface FoundField {
  readonly field: HeadField;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A pair of the head that a field can show in full; null for any other. */
function fieldOf({ key, value }: Pair): FoundField | null {
  if (!isScalar(key) || !key.range) return null;
  const field = headFields.find((each) => each === key.value);
  if (field === undefined) return null;
  const text = textOf(field, value);
  const end = (value as { range?: readonly [number, number, number] } | null)?.range?.[1] ?? key.range[1] + 1;
  return text === null ? null : { field, text, start: key.range[0], end };
}

function textOf(field: HeadField, value: unknown): string | null {
  if (value === null) return "";
  if (isScalar(value)) {
    const said = value.value === null ? "" : String(value.source ?? value.value);
    return /\n/.test(said) ? null : said;
  }
  if (!lists.includes(field) || !isSeq(value)) return null;
  const texts = value.items.map((item) => (isScalar(item) ? String(item.value ?? "") : null));
  return texts.every((text) => text !== null && !/[,\n]/.test(text)) ? texts.join(", ") : null;
}

/** Puts a text together as a file would have it. Fields that are empty are left out. */
export function composeSource(form: SourceForm): string {
  const lines = headFields.flatMap((field) => {
    const said = form[field].trim();
    return said === "" ? [] : [`${field}: ${written(field, said)}`];
  });
  const rest = form.rest.replaceAll("\r\n", "\n").trim();
  if (rest !== "") lines.push(rest);
  const body = form.body.replaceAll("\r\n", "\n").trimEnd();
  return `---\n${lines.join("\n")}\n---\n\n${body}${body === "" ? "" : "\n"}`;
}

function written(field: HeadField, said: string): string {
  if (lists.includes(field)) {
    const each = said
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean);
    return `[${each.map((part) => JSON.stringify(part)).join(", ")}]`;
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : JSON.stringify(said);
}

/** Where a line of a composed text stands in its form: in a field, among the other lines, or in the text. */
export function placeInForm(
  source: string,
  { key, line }: { readonly key: string | null; readonly line: number | null },
): { readonly field: HeadField | "rest" | "body"; readonly line: number | null } {
  const match = head.exec(source);
  const headLines = match ? match[0].split("\n").length - 1 : 0;
  // A composed text has an empty line after its head, which the form does not show.
  const bodyStart = headLines + (source.slice(match?.[0].length ?? 0).startsWith("\n") ? 1 : 0);
  if (line !== null && line > headLines) return { field: "body", line: Math.max(1, line - bodyStart) };
  const known = headFields.find((field) => field === key?.split(".")[0]);
  return { field: known ?? "rest", line: null };
}
