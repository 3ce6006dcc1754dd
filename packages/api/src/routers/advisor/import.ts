import {
  type ImportOutcome,
  type ImportRefusal,
  importOutcome,
  type KnownAccount,
  maxImportBytes,
  maxImportRows,
  type PortfolioRow,
} from "@tremplin/core/advisor";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type AdvisorInfo,
  accountsByEmail,
  advisors,
  bumpDataVersion,
  type CandidateAccount,
  type DatabaseHandle,
  inTransaction,
} from "@tremplin/database";
import { type ForeignKind, type Row, type RowProblem, readPortfolio } from "@tremplin/interop";
import { z } from "zod";
import { type Asking, today } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { accompanying } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { personEmail, personName } from "../account/sign-up.ts";
import { takeRow } from "./import-row.ts";

/** What one line of the file does, or why it does nothing. */
export interface PortfolioLine {
  /** Counted from 1, after the header. */
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly outcome: ImportOutcome | null;
  readonly refusal: ImportRefusal | RowProblem | null;
  /** The town is none that we know: it is left out. */
  readonly isTownUnknown: boolean;
}

export interface PortfolioReport {
  readonly isDone: boolean;
  readonly lines: readonly PortfolioLine[];
}

type FileRefusal = `portfolio-${ForeignKind | "no-email" | "heavy" | "long"}`;

/**
 * Takes in a list of young people: accounts are made, attached and asked in by mail. A dry run only says what
 * would happen. Done twice, nothing happens twice. Refused beside the field `file`: what is wrong with it.
 */
export const importPortfolio = procedure(accompanying)
  .input(
    z.object({
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      isDry: z.boolean(),
    }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<PortfolioReport, FileRefusal>> => {
    const { bytes, isDry } = input;
    if (bytes.length > maxImportBytes) return wrong("heavy", { maximum: maxImportBytes / 1_000 });
    const file = await readPortfolio({
      name: "",
      size: bytes.length,
      open: async function* () {
        yield bytes;
      },
    });
    if ("problem" in file) return wrong(file.problem.kind, { headers: file.problem.headers.join(", ") });
    const rows: Row<PortfolioRow>[] = [];
    for await (const row of file.rows) {
      rows.push(row);
      if (rows.length > maxImportRows) return wrong("long", { maximum: maxImportRows });
    }
    if (rows.length === 0) return wrong("empty");
    return inTransaction(ctx.database, async (handle) => {
      // One import after the other: two of the same file make each account once.
      if (!isDry) await bumpDataVersion(handle);
      const lines = await settle(handle, ctx, rows, isDry);
      const count = (outcome: ImportOutcome) => lines.filter((line) => line.outcome === outcome).length;
      if (!isDry) {
        await audit(handle, ctx, {
          action: "portfolio.import",
          subject: { kind: "portfolio", id: ctx.actor.userId, label: ctx.actor.name },
          details: { created: count("created"), attached: count("attached") },
        });
      }
      return accept({ isDone: !isDry, lines });
    });
  });

function wrong(
  kind: ForeignKind | "no-email" | "heavy" | "long",
  details: Record<string, string | number> = {},
) {
  return refuse(`portfolio-${kind}` as const, { ...details, field: "file" });
}

async function settle(
  handle: DatabaseHandle,
  ctx: Asking,
  rows: readonly Row<PortfolioRow>[],
  isDry: boolean,
): Promise<PortfolioLine[]> {
  const all = new Map((await advisors(handle)).map((each) => [each.email, each]));
  const emails = rows.flatMap((row) => ("value" in row ? [row.value.email] : []));
  const accounts = await accountsByEmail(handle.db, [...new Set(emails)]);
  const seen = new Set<string>();
  const lines: PortfolioLine[] = [];
  for (const row of rows) {
    if ("problem" in row) {
      lines.push({ ...noLine, row: row.row, refusal: row.problem });
      continue;
    }
    const line = await settleRow(handle, ctx, row.value, { all, accounts, seen, isDry });
    lines.push({ ...line, row: row.row });
  }
  return lines;
}

const noLine = { name: "", email: "", outcome: null, refusal: null, isTownUnknown: false };

interface Settling {
  readonly all: ReadonlyMap<string, AdvisorInfo>;
  readonly accounts: ReadonlyMap<string, KnownAccount & CandidateAccount>;
  readonly seen: Set<string>;
  readonly isDry: boolean;
}

async function settleRow(
  handle: DatabaseHandle,
  ctx: Asking,
  row: PortfolioRow,
  { all, accounts, seen, isDry }: Settling,
): Promise<Omit<PortfolioLine, "row">> {
  const name = [row.firstName, row.lastName].filter(Boolean).join(" ");
  const line = { ...noLine, name, email: row.email };
  const refused = (refusal: ImportRefusal) => ({ ...line, refusal });
  if (!personEmail.safeParse(row.email).success) return refused("row-email");
  if (!personName.safeParse(name).success) return refused("row-name");
  if (seen.has(row.email)) return refused("row-twice");
  seen.add(row.email);
  const advisor = advisorOf(row, ctx, all);
  const account = accountOf(row.email, accounts, all);
  const outcome = importOutcome(row, { advisorId: advisor?.id ?? null, account, today: today(ctx) });
  if (!outcome.ok) return refused(outcome.refusal.code);
  const { commune } = row.town === "" ? { commune: null } : ctx.communes.resolve(row.town);
  if (!isDry && advisor && outcome.value !== "there") {
    await takeRow(handle, ctx, { row, name, advisor, account, commune });
  }
  return { ...line, outcome: outcome.value, isTownUnknown: row.town !== "" && commune === null };
}

/** What is known of an address; an advisor who has left accompanies nobody any more. */
function accountOf(
  email: string,
  accounts: Settling["accounts"],
  all: Settling["all"],
): (KnownAccount & CandidateAccount) | null {
  const account = accounts.get(email);
  if (!account) return null;
  const isThere = [...all.values()].some(({ id }) => id === account.advisorId);
  return isThere ? account : { ...account, advisorId: null };
}

/** The advisor that a line names; without a name, who imports. */
function advisorOf(row: PortfolioRow, { actor }: Asking, all: Settling["all"]): AdvisorInfo | undefined {
  return all.get(row.advisorEmail === "" ? actor.email : row.advisorEmail);
}
