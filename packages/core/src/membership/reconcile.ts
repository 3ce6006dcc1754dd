import { fold } from "../text/index.ts";

/** Money that came in, as the bank tells of it. */
export interface Receipt {
  /** What tells it from all others. */
  readonly reference: string;
  /** ISO day. */
  readonly day: string;
  readonly label: string;
  /** In cents. */
  readonly amount: number;
}

/** An invoice of which something is owed. */
export interface OwedInvoice {
  readonly id: string;
  readonly number: string;
  readonly companyName: string;
  /** ISO day. */
  readonly issuedOn: string;
  /** In cents. */
  readonly owed: number;
}

/**
 * How a receipt was understood. `number`: the label says the invoice; `name`: the amount is that of one invoice that was
 * there on its day, and the label names its company; `several`: of more than one; `too-much`: more than the invoice that it names still asks for;
 * `none`: nothing fits.
 */
export type MatchReason = "number" | "name" | "several" | "too-much" | "none";

export interface Match {
  readonly reference: string;
  /** The invoice that it would pay; null when somebody has to look. */
  readonly invoiceId: string | null;
  readonly reason: MatchReason;
}

/**
 * Finds which invoices receipts pay: first those whose label says the invoice, one after the other, as what one pays is
 * owed no more for the next. A match by name is a guess: it takes nothing from another, that may be the right one. Only
 * proposes: somebody confirms.
 */
export function reconcile(receipts: readonly Receipt[], invoices: readonly OwedInvoice[]): Match[] {
  const owed = new Map(invoices.map(({ id, owed: amount }) => [id, amount]));
  const byNumbers = receipts.map((receipt) => matchNumber(receipt, invoices, owed));
  return receipts.map((receipt, at) => byNumbers[at] ?? matchName(receipt, invoices, owed));
}

/** The match of a receipt whose label says a number; null when it says none. Takes what it pays. */
function matchNumber(
  { reference, label, amount }: Receipt,
  invoices: readonly OwedInvoice[],
  owed: Map<string, number>,
): Match | null {
  const named = invoices.filter(({ number }) => saysNumber(label, number));
  const [byNumber] = named;
  if (named.length > 1) return { reference, invoiceId: null, reason: "several" };
  if (!byNumber) return null;
  const left = owed.get(byNumber.id) ?? 0;
  if (amount > left) return { reference, invoiceId: null, reason: "too-much" };
  owed.set(byNumber.id, left - amount);
  return { reference, invoiceId: byNumber.id, reason: "number" };
}

function matchName(
  { reference, day, label, amount }: Receipt,
  invoices: readonly OwedInvoice[],
  owed: ReadonlyMap<string, number>,
): Match {
  // Money that came before an invoice was made paid another: that of the year before costs the same.
  const alike = invoices.filter(
    ({ id, companyName, issuedOn }) =>
      day >= issuedOn && owed.get(id) === amount && amount > 0 && saysName(label, companyName),
  );
  const [byName] = alike;
  if (alike.length > 1) return { reference, invoiceId: null, reason: "several" };
  if (!byName) return { reference, invoiceId: null, reason: "none" };
  return { reference, invoiceId: byName.id, reason: "name" };
}

/** Whether a label says a number, whatever signs stand between its parts. */
function saysNumber(label: string, number: string): boolean {
  const onlySigns = (text: string) => text.replaceAll(/[^A-Za-z0-9]/g, "").toUpperCase();
  if (!onlySigns(label).includes(onlySigns(number))) return false;
  const parts = number.split(/[^A-Za-z0-9]+/).map((part) => part.split("").join(between));
  return new RegExp(`(?<![A-Za-z0-9])${parts.join(between)}(?!\\d)`, "i").test(label);
}

/** Banks break words and drop signs. */
const between = "[\\s\\-_./]*";

/** Words that say nothing of who a company is. */
const common = new Set(
  "sarl sas sasu eurl sa snc sci scop scic ste societe ets etablissements entreprise groupe association les des une aux".split(
    " ",
  ),
);

/**
 * Whether a label names a company: half of its telling words at least stand there. A bank cuts long names: the beginning
 * of a word, from four letters on, is as good as the word.
 */
function saysName(label: string, companyName: string): boolean {
  const said = wordsOf(label);
  const telling = wordsOf(companyName).filter((word) => word.length >= 3 && !common.has(word));
  const found = telling.filter((word) =>
    said.some((each) => each === word || (each.length >= 4 && word.startsWith(each))),
  );
  return found.length > 0 && found.length * 2 >= telling.length;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
