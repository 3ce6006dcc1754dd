import { createHash } from "node:crypto";
import { amountOwed, type MatchReason, reconcile } from "@tremplin/core/membership";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  type DatabaseHandle,
  inTransaction,
  knownPayments,
  openInvoices,
} from "@tremplin/database";
import { type BankLine, type BankStatement, readBankStatement } from "@tremplin/interop";
import { z } from "zod";
import { audit } from "../../audit.ts";
import { administrator } from "../../policy.ts";
import { doerOf, networkProcedure } from "./network-procedure.ts";
import { takeMoney } from "./pay.ts";

const maxBytes = 2_000_000;
const maxLines = 5_000;

/** How a line of the bank was understood; besides the reasons of a match, `known` was taken in before. */
export type LineReason = MatchReason | "known" | "no-day" | "no-amount";

/** One line of the bank that brought money, or can't be read. Money that went away is not told of. */
export interface StatementLine {
  /** What tells it from all others; empty for a line that can't be read. */
  readonly reference: string;
  readonly row: number;
  /** ISO day. */
  readonly day: string | null;
  readonly label: string;
  /** In cents. */
  readonly amount: number | null;
  readonly reason: LineReason;
  /** The invoice that it would pay, or has paid. */
  readonly invoice: { readonly number: string; readonly companyName: string } | null;
  /** The label says the invoice: proposed as right. A match by name is for somebody to tick. */
  readonly isSure: boolean;
  /** Taken in now. */
  readonly isTaken: boolean;
}

export interface StatementReport {
  readonly isDone: boolean;
  readonly lines: readonly StatementLine[];
  /** How many lines brought nothing in: passed over. */
  readonly spent: number;
}

type Problem = Extract<BankStatement, { problem: string }>["problem"];
type FileRefusal = `statement-${Problem | "heavy" | "long"}`;

const input = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** The lines that somebody confirms; null only shows what would be done. */
  confirmed: z.array(z.string().max(100)).max(maxLines).nullable(),
});

/**
 * Reads a bank's statement and finds which invoices its receipts pay; those that are confirmed are taken in. Done twice,
 * nothing happens twice. Refused beside the field `file`: what is wrong with it.
 */
export const readStatement = networkProcedure(administrator)
  .input(input)
  .mutation(async ({ ctx, input: { bytes, confirmed } }): Promise<Result<StatementReport, FileRefusal>> => {
    if (bytes.length > maxBytes) return wrong("heavy");
    const statement = await readBankStatement({
      name: "",
      size: bytes.length,
      open: async function* () {
        yield bytes;
      },
    });
    if ("problem" in statement) return wrong(statement.problem);
    if (statement.lines.length > maxLines) return wrong("long");
    return inTransaction(ctx.database, async (handle) => {
      // One statement after the other: two of the same file pay each invoice once.
      if (confirmed !== null) await bumpDataVersion(handle);
      const { lines, spent } = await understand(handle, statement.lines);
      if (confirmed === null) return accept({ isDone: false, lines: lines.map(({ line }) => line), spent });
      const wanted = new Set(confirmed);
      const done: StatementLine[] = [];
      for (const { line, invoiceId } of lines) {
        if (invoiceId === null || line.day === null || line.amount === null || !wanted.has(line.reference)) {
          done.push(line);
          continue;
        }
        const { amount, day: paidOn, reference } = line;
        const money = { invoiceId, amount, paidOn, way: "transfer", reference } as const;
        const paid = await takeMoney(handle, ctx, money, doerOf(ctx.actor));
        done.push(paid.ok ? { ...line, isTaken: true } : { ...line, reason: "none", invoice: null });
      }
      const taken = done.filter(({ isTaken }) => isTaken);
      if (taken.length > 0) {
        await audit(handle, ctx, {
          action: "membership.statement",
          subject: { kind: "statement", id: "bank", label: ctx.t("statement.title") },
          details: { payments: taken.length, numbers: taken.map(({ invoice }) => invoice?.number ?? "") },
        });
      }
      return accept({ isDone: true, lines: done, spent });
    });
  });

interface Understood {
  readonly line: StatementLine;
  readonly invoiceId: string | null;
}

async function understand(
  { db }: DatabaseHandle,
  read: Extract<BankStatement, { lines: unknown }>["lines"],
): Promise<{ readonly lines: Understood[]; readonly spent: number }> {
  const references = referencesOf(read.filter((line): line is BankLine => "amount" in line));
  const came = [...references.keys()].filter(({ amount }) => amount > 0);
  const known = await knownPayments(
    db,
    came.map((line) => references.get(line) ?? ""),
  );
  const open = await openInvoices(db);
  const invoices = open.map((invoice) => ({ ...invoice, owed: amountOwed(invoice) }));
  const fresh = came.filter((line) => !known.has(references.get(line) ?? ""));
  const matches = new Map(
    reconcile(
      fresh.map((line) => ({ ...line, reference: references.get(line) ?? "" })),
      invoices,
    ).map((match) => [match.reference, match]),
  );
  const lines: Understood[] = [];
  for (const line of read) {
    if ("problem" in line) {
      const { row, problem: reason, text: label } = line;
      const unread = {
        reference: "",
        row,
        day: null,
        label,
        amount: null,
        reason,
        invoice: null,
        isSure: false,
        isTaken: false,
      };
      lines.push({ line: unread, invoiceId: null });
      continue;
    }
    if (line.amount <= 0) continue;
    const { row, day, label, amount } = line;
    const reference = references.get(line) ?? "";
    const match = matches.get(reference);
    const invoice = invoices.find(({ id }) => id === match?.invoiceId);
    lines.push({
      invoiceId: invoice?.id ?? null,
      line: {
        reference,
        row,
        day,
        label,
        amount,
        reason: match?.reason ?? "known",
        invoice: invoice ? { number: invoice.number, companyName: invoice.companyName } : null,
        isSure: match?.reason === "number",
        isTaken: false,
      },
    });
  }
  return { lines, spent: read.length - lines.length };
}

/**
 * What tells a line from all others, in this file and in the next one that overlaps it: what it says, and its place among
 * those that say the same.
 */
function referencesOf(lines: readonly BankLine[]): ReadonlyMap<BankLine, string> {
  const seen = new Map<string, number>();
  return new Map(
    lines.map((line) => {
      const said = `${line.day}|${line.amount}|${line.label}`;
      const rank = (seen.get(said) ?? 0) + 1;
      seen.set(said, rank);
      return [line, `bank:${createHash("sha256").update(`${said}|${rank}`).digest("hex").slice(0, 40)}`];
    }),
  );
}

function wrong(what: Problem | "heavy" | "long") {
  const maximum = what === "long" ? maxLines : maxBytes / 1_000_000;
  return refuse<FileRefusal>(`statement-${what}`, { field: "file", maximum });
}
