import { fold } from "@tremplin/core/text";
import { parseRecord } from "../rows/csv-record.ts";
import { type ByteSource, decode, detectEncoding } from "../text/encoding.ts";
import { type ForeignKind, foreignKind, startOf } from "../text/foreign-kind.ts";

/** A line of a bank's statement that was read: money that came in is positive. */
export interface BankLine {
  /** Line of the file, from 1. */
  readonly row: number;
  /** ISO day. */
  readonly day: string;
  readonly label: string;
  /** In cents. */
  readonly amount: number;
}

/** A line that has no day or no amount that can be read. */
export interface BadBankLine {
  readonly row: number;
  readonly problem: "no-day" | "no-amount";
  /** What stands there. */
  readonly text: string;
}

export type BankStatement =
  | { readonly lines: readonly (BankLine | BadBankLine)[] }
  | { readonly problem: ForeignKind | "no-columns" };

const delimiters = [";", "\t", ",", "|"] as const;

/** What a column is called by banks, once only letters are left of its name. */
const columns = {
  day: /^(date|dateop|dateoperation|datedoperation|datedeloperation|datecomptable|datedecomptabilisation|datecpt)$/,
  label:
    /^(libelle|libelles|libelleoperation|libelledeloperation|libelledoperation|libellesimplifie|libellecourt|libellecomplet|libelledetaille|detail|details|detaildelecriture|description|motif|informationscomplementaires|infoscomplementaires|reference|nomdelacontrepartie|contrepartie|emetteur|label)$/,
  amount: /^(montant|montantoperation|montantdeloperation|montantdelatransaction|amount)$/,
  /** The day of value, or an amount: what else there is tells. Its end looks like the currency's name, and may be off. */
  value: /^(date)?(de)?val(eur)?$/,
  debit: /^(debit|montantdebit|montantaudebit|montantdudebit)$/,
  credit: /^(credit|montantcredit|montantaucredit|montantducredit)$/,
  way: /^(sens|sensoperation)$/,
} as const;

type Column = keyof typeof columns;

/**
 * Reads the export of a French bank: CSV in whatever encoding and delimiter, with lines before the header, the amount
 * signed in one column or apart as debit and credit. What stands under the table (totals, balances) is passed over.
 */
export async function readBankStatement(source: ByteSource): Promise<BankStatement> {
  const kind = foreignKind(await startOf(source));
  if (kind !== null) return { problem: kind };
  let text = "";
  for await (const piece of decode(source, await detectEncoding(source))) text += piece;
  for (const delimiter of delimiters) {
    const records = recordsOf(text, delimiter);
    const at = records.findIndex(({ fields }) => headerOf(fields) !== null);
    const header = headerOf(records[at]?.fields ?? []);
    if (header) return { lines: records.slice(at + 1).flatMap((record) => lineOf(record, header)) };
  }
  return { problem: "no-columns" };
}

interface Record {
  readonly row: number;
  readonly fields: readonly string[];
}

function recordsOf(text: string, delimiter: string): Record[] {
  const records: Record[] = [];
  let [at, row] = [0, 1];
  while (at < text.length) {
    const parsed = parseRecord(text, at, delimiter, true);
    const end = parsed?.end ?? null;
    // A quotation mark that nothing closes takes the rest of the text with it: that line is left out.
    if (parsed === null || end === null || end === at) {
      const next = text.indexOf("\n", at);
      if (next < 0) break;
      at = next + 1;
      row += 1;
      continue;
    }
    if (parsed.fields.some((field) => field.trim() !== "")) records.push({ row, fields: parsed.fields });
    at = end;
    row += parsed.lines;
  }
  return records;
}

/** Which columns are what; null when a record is no header of a statement. A label may be spread over several. */
function headerOf(fields: readonly string[]): ReadonlyMap<Column, readonly number[]> | null {
  const found = new Map<Column, number[]>();
  for (const [at, field] of fields.entries()) {
    const name = fold(field)
      .replaceAll(/[^a-z]/g, "")
      .replace(/(en)?(euros?|eur)$/, "");
    for (const column of Object.keys(columns) as Column[]) {
      if (!columns[column].test(name)) continue;
      // The first date is that of the operation; the others, of its value.
      if (column === "label" || !found.has(column)) found.set(column, [...(found.get(column) ?? []), at]);
      break;
    }
  }
  // Beside debits and credits, another amount says nothing of the way.
  if (found.has("credit")) found.delete("amount");
  const value = found.get("value");
  if (value && !found.has("amount") && !found.has("credit")) found.set("amount", value);
  else if (value && !found.has("day")) found.set("day", value);
  const hasAmount = found.has("amount") || found.has("credit");
  return found.has("day") && found.has("label") && hasAmount ? found : null;
}

function lineOf(
  { row, fields }: Record,
  header: ReadonlyMap<Column, readonly number[]>,
): (BankLine | BadBankLine)[] {
  const texts = (column: Column) =>
    (header.get(column) ?? []).map((at) => (fields[at] ?? "").replaceAll(/\s+/g, " ").trim());
  const label = [...new Set(texts("label").filter((text) => text !== ""))].join(" ").slice(0, 500);
  const [dayText = ""] = texts("day");
  const day = dayOf(dayText);
  const text = [dayText, label].filter((each) => each !== "").join(" ");
  const amount = amountOf(texts);
  // Totals and balances have no day of their own.
  if (day === null && (dayText === "" || !/\d/.test(dayText))) return [];
  if (day === null) return [{ row, problem: "no-day", text }];
  return amount === null ? [{ row, problem: "no-amount", text }] : [{ row, day, label, amount }];
}

function amountOf(texts: (column: Column) => readonly string[]): number | null {
  const [signed = ""] = texts("amount");
  if (signed !== "") {
    const amount = centsOfText(signed);
    const [way = ""] = texts("way");
    return amount !== null && /^d/i.test(way) ? -Math.abs(amount) : amount;
  }
  const [[debit = ""], [credit = ""]] = [texts("debit"), texts("credit")];
  const came = credit === "" ? 0 : centsOfText(credit);
  const went = debit === "" ? 0 : centsOfText(debit);
  if (came === null || went === null || (credit === "" && debit === "")) return null;
  // Banks write what went away with or without its sign.
  return Math.abs(came) - Math.abs(went);
}

/** `1 234,56`, `1.234,56`, `-45.30`, `+600,00 EUR` in cents; null for what is no amount. */
function centsOfText(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]|€|eur(os?)?/gi, "").replace("−", "-");
  const [, sign = "", whole = "", cents = ""] =
    /^([+-]?)(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === "") return null;
  const amount = Number(whole.replaceAll(/[.,]/g, "")) * 100 + Number(cents.padEnd(2, "0"));
  return sign === "-" ? -amount : amount;
}

/** `05/01/2027`, `5/1/27`, `2027-01-05` as an ISO day; null for what is none. */
function dayOf(text: string): string | null {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  const [year = "", month = "", day = ""] = iso
    ? iso.slice(1)
    : [french?.[3] ?? "", french?.[2] ?? "", french?.[1] ?? ""];
  const whole = `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole) ? whole : null;
}
