import { fold } from "../../text/index.ts";
import type { DraftField, DraftFields, DraftProblem } from "./fields.ts";

const longest: Readonly<Partial<Record<DraftField, number>>> = {
  title: 120,
  description: 6_000,
  schedule: 300,
  payExtras: 300,
  training: 200,
  skills: 500,
  instructions: 500,
  street: 150,
  contactValue: 300,
};

/** Whether a text is one of the values. */
export function isOneOf<Value extends string>(values: readonly Value[]) {
  return (text: string): text is Value => (values as readonly string[]).includes(text);
}

/** Reads fields one by one and notes what is wrong. */
export class FieldReader {
  readonly problems: DraftProblem[] = [];
  readonly #fields: DraftFields;

  constructor(fields: DraftFields) {
    this.#fields = fields;
  }

  text(field: DraftField, isNeeded = false): string | null {
    const text = (this.#fields[field] ?? "").trim();
    if (text === "" && isNeeded) this.refuse(field, "required");
    return text === "" ? null : text;
  }

  choice<Value extends string>(
    field: DraftField,
    is: (text: string) => text is Value,
    isNeeded = false,
  ): Value | null {
    const text = this.text(field, isNeeded);
    if (text === null || is(text)) return text;
    this.refuse(field, "invalid");
    return null;
  }

  /** A number as French people type it: "35", "35,5", "1 900". */
  number(field: DraftField, least: number, most: number, isWhole = false): number | null {
    const text = this.text(field);
    if (text === null) return null;
    const plain = text.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".");
    const number = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
    if (Number.isNaN(number) || (isWhole && !Number.isInteger(number))) this.refuse(field, "number");
    else if (number < least) this.refuse(field, "too-small", { minimum: least });
    else if (number > most) this.refuse(field, "too-big", { maximum: most });
    else return number;
    return null;
  }

  /** A day as the browser sends it, or as people write it: `2027-03-15`, `15/03/2027`. */
  day(field: DraftField): string | null {
    const text = this.text(field);
    if (text === null) return null;
    const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
    const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
    const date = new Date(`${iso}T00:00:00Z`);
    if (/^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso))
      return iso;
    this.refuse(field, "date");
    return null;
  }

  /** Several, separated by commas or lines. */
  list(field: DraftField): string[] {
    const parts = (this.#fields[field] ?? "").split(/[,;\n]/).map((part) => part.trim());
    return [
      ...new Map(parts.filter((part) => part !== "").map((part) => [fold(part), part.slice(0, 80)])).values(),
    ];
  }

  isOn(field: DraftField): boolean {
    return this.#fields[field] === "on";
  }

  checkLengths(): void {
    for (const [field, maximum] of Object.entries(longest) as [DraftField, number][]) {
      if ((this.#fields[field] ?? "").length > maximum) this.refuse(field, "too-long", { maximum });
    }
  }

  refuse(field: DraftField, code: string, details?: DraftProblem["details"]): void {
    if (!this.problems.some((problem) => problem.field === field)) {
      this.problems.push(details ? { field, code, details } : { field, code });
    }
  }
}
