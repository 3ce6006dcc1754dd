import type { PortfolioRow, Programme } from "@tremplin/core/advisor";
import { fold } from "@tremplin/core/text";
import { readCsv } from "../rows/csv-rows.ts";
import type { Row } from "../rows/row.ts";
import { type ByteSource, decode, detectEncoding } from "../text/encoding.ts";
import { type ForeignKind, foreignKind, startOf } from "../text/foreign-kind.ts";

/** The header names understood for each field, without accents, case and signs. */
const aliases = {
  firstName: "prénom, first name, prénoms, prénom usuel, prénom du jeune",
  lastName:
    "nom, last name, nom de famille, nom d'usage, nom de naissance, nom du jeune, nom complet, nom prénom, jeune",
  email:
    "e-mail, email, mail, courriel, adresse e-mail, adresse mail, adresse électronique, e-mail du jeune, adresse email",
  birthDate: "date de naissance, naissance, né le, née le, ddn, date naissance, birth date",
  phone: "téléphone, tél, portable, mobile, numéro de téléphone, téléphone portable, phone",
  town: "commune, ville, commune de résidence, lieu de résidence, town",
  externalId:
    "n° de dossier, no de dossier, numéro de dossier, numéro dossier, dossier, n° dossier, identifiant, id i-milo, numéro i-milo, n° i-milo, id",
  programme: "programme, dispositif, accompagnement, parcours",
  advisorEmail:
    "conseiller e-mail, conseiller email, e-mail du conseiller, mail du conseiller, e-mail conseiller, mail conseiller, courriel du conseiller, conseiller, référent, conseiller référent, conseiller mail",
} as const satisfies Record<keyof PortfolioRow, string>;

type Field = keyof PortfolioRow;

/** "N° de dossier" and "no_dossier" are far apart for a machine: only letters and digits count. */
function key(header: string): string {
  return fold(header.replaceAll("°", "o")).replaceAll(/[^a-z0-9]/g, "");
}

const fieldOf: ReadonlyMap<string, Field> = new Map(
  (Object.keys(aliases) as Field[]).flatMap((field) =>
    aliases[field].split(", ").map((name): [string, Field] => [key(name), field]),
  ),
);

export type PortfolioFile =
  | { readonly rows: AsyncGenerator<Row<PortfolioRow>> }
  | { readonly problem: { readonly kind: ForeignKind | "no-email"; readonly headers: readonly string[] } };

/** Opens a list of young people: a CSV file in whatever encoding and delimiter people's tables give. */
export async function readPortfolio(source: ByteSource): Promise<PortfolioFile> {
  const kind = foreignKind(await startOf(source));
  if (kind !== null) return { problem: { kind, headers: [] } };
  const texts = decode(source, await detectEncoding(source));
  const { header, rows } = await readCsv(texts, (names) => {
    const known = columnsIn(names);
    return known.has("email") && known.size >= 2;
  });
  const columns = columnsIn(header);
  if (!columns.has("email")) {
    await rows.return(undefined);
    return { problem: { kind: header.length === 0 ? "empty" : "no-email", headers: header.slice(0, 30) } };
  }
  async function* read(): AsyncGenerator<Row<PortfolioRow>> {
    for await (const each of rows) {
      yield "problem" in each ? each : { row: each.row, value: rowOf(each.value, columns) };
    }
  }
  return { rows: read() };
}

function columnsIn(header: readonly string[]): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  header.forEach((name, column) => {
    const field = fieldOf.get(key(name));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  });
  return columns;
}

function rowOf(record: readonly string[], columns: ReadonlyMap<Field, number>): PortfolioRow {
  const text = (field: Field) =>
    (record[columns.get(field) ?? -1] ?? "").normalize("NFC").replaceAll(/\s+/g, " ").trim();
  return {
    firstName: text("firstName"),
    lastName: text("lastName"),
    email: text("email").toLowerCase(),
    birthDate: birthDay(text("birthDate")),
    phone: text("phone"),
    town: text("town"),
    externalId: text("externalId").slice(0, 40),
    programme: programmeOf(text("programme")),
    advisorEmail: text("advisorEmail").toLowerCase(),
  };
}

/** A day of birth, ISO: "12/05/2008", "2008-05-12", "12.5.08"; null for none, undefined for what is none. */
function birthDay(text: string): string | null | undefined {
  if (text === "") return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  const french = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(text);
  const [year = "", month = "", day = ""] = iso
    ? iso.slice(1)
    : [french?.[3] ?? "", french?.[2] ?? "", french?.[1] ?? ""];
  // Nobody who looks for a first job was born before 1930 or will be after 2029.
  const century = Number(year) < 30 ? "20" : "19";
  const whole = `${year.length === 2 ? century : ""}${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${whole}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
  return exists && whole >= "1930" ? whole : undefined;
}

/** A programme in whatever words; what is none that we know is another. */
function programmeOf(text: string): Programme | null {
  const said = fold(text);
  if (said === "") return null;
  if (/\bcej\b|engagement jeune/.test(said)) return "cej";
  if (/\bpacea\b/.test(said)) return "pacea";
  return /\bami\b/.test(said) ? "ami" : "other";
}
