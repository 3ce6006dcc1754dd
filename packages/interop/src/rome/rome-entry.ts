import { parseRomeCode } from "@tremplin/core/offer";
import { fold } from "@tremplin/core/text";

/** A job of the ROME (`D1102`, "Boulangerie - viennoiserie"), or one of the titles by which people name it. */
export type RomeEntry =
  | { readonly kind: "job"; readonly code: string; readonly label: string }
  | { readonly kind: "title"; readonly id: string; readonly code: string; readonly label: string };

/** Why a row gives nothing. */
export type RomeProblem = "code" | "label" | "id" | "shape";

/** The longest label that is taken; those of the ROME have less than 200 characters. */
const longest = 250;

const headers = {
  code: ["coderome", "rome", "codefiche", "codemetier"],
  job: ["libellerome", "libellemetier", "intitule", "intitulerome"],
  title: ["libelleappellationlong", "libelleappellation", "appellation", "libellelong"],
  id: ["codeogr", "codeograppellation", "ograppellation", "codeappellation"],
} as const;

/** Which columns of a table are what; null for a table of something else. */
export interface RomeColumns {
  readonly kind: RomeEntry["kind"];
  readonly code: number;
  readonly label: number;
  readonly id: number;
}

/** Reads the header of a table as France Travail publishes them, or as people copy them. */
export function romeColumns(header: readonly string[]): RomeColumns | null {
  const names = header.map((name) => fold(name).replaceAll(/[^a-z0-9]/g, ""));
  const find = (field: keyof typeof headers) =>
    names.findIndex((name) => (headers[field] as readonly string[]).includes(name));
  const [code, job, title, id] = [find("code"), find("job"), find("title"), find("id")];
  if (code === -1) return null;
  if (title !== -1 && id !== -1) return { kind: "title", code, label: title, id };
  return job === -1 ? null : { kind: "job", code, label: job, id: -1 };
}

/** Reads a row of such a table. */
export function romeEntryOf(
  record: readonly string[],
  { kind, code: codeAt, label: labelAt, id: idAt }: RomeColumns,
): RomeEntry | RomeProblem {
  const entry = {
    kind,
    code: record[codeAt] ?? "",
    label: record[labelAt] ?? "",
    id: idAt === -1 ? "" : (record[idAt] ?? ""),
  };
  return checked(entry);
}

/** Reads a sheet of the ROME in JSON: the job, then the titles that it lists. */
export function romeEntriesOf(
  sheet: Readonly<Record<string, unknown>>,
): readonly (RomeEntry | RomeProblem)[] {
  const rome = asObject(sheet.rome) ?? sheet;
  const code = textOf(rome.code_rome ?? rome.code);
  const label = textOf(rome.intitule ?? rome.libelle ?? rome.libelle_rome);
  const { appellations = [] } = sheet;
  if (code === "" && label === "") return ["shape"];
  const titles = Array.isArray(appellations) ? appellations : [];
  return [
    checked({ kind: "job", code, label, id: "" }),
    ...titles.map((each) => {
      const title = asObject(each);
      if (!title) return "shape";
      const id = textOf(title.code_ogr ?? title.code);
      return checked({ kind: "title", code, label: textOf(title.libelle), id });
    }),
  ];
}

function checked(entry: {
  readonly kind: RomeEntry["kind"];
  readonly code: string;
  readonly label: string;
  readonly id: string;
}): RomeEntry | RomeProblem {
  const code = parseRomeCode(entry.code);
  if (code === null) return "code";
  const label = entry.label.normalize("NFC").replaceAll(/\s+/g, " ").trim();
  if (label === "" || label.length > longest) return "label";
  if (entry.kind === "job") return { kind: "job", code, label };
  const id = entry.id.trim();
  return /^\d{1,12}$/.test(id) ? { kind: "title", id, code, label } : "id";
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : null;
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
