import { ageOn } from "../candidate/index.ts";
import { accept, type Result, refuse } from "../shared/index.ts";
import type { Programme } from "./follow.ts";

/** A line of a portfolio to import, read and not yet checked against the board. */
export interface PortfolioRow {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** ISO day; null when none is given, `undefined` when what is given is none. */
  readonly birthDate: string | null | undefined;
  readonly phone: string;
  readonly town: string;
  readonly externalId: string;
  readonly programme: Programme | null;
  readonly advisorEmail: string;
}

/** Lines of one import at most, and bytes of its file. */
export const maxImportRows = 1_000;
export const maxImportBytes = 500_000;

/** What the board knows of the address of a line. */
export interface KnownAccount {
  readonly isCandidate: boolean;
  readonly isClosed: boolean;
  /** Who accompanies them; null for nobody. */
  readonly advisorId: string | null;
  readonly isArchived: boolean;
}

export type ImportOutcome = "created" | "attached" | "there";

export type ImportRefusal =
  | "row-name"
  | "row-email"
  | "row-birth"
  | "row-young"
  | "row-twice"
  | "row-advisor"
  | "row-other-account"
  | "row-other-advisor"
  | "row-archived";

/** What a line does, or why it does nothing. `advisorId` is the advisor it names; null when it names none of here. */
export function importOutcome(
  row: Pick<PortfolioRow, "firstName" | "lastName" | "birthDate">,
  {
    advisorId,
    account,
    today,
  }: {
    readonly advisorId: string | null;
    readonly account: KnownAccount | null;
    readonly today: string;
  },
): Result<ImportOutcome, ImportRefusal> {
  if (row.firstName === "" && row.lastName === "") return refuse("row-name");
  if (row.birthDate === undefined) return refuse("row-birth");
  // From 15 on one consents alone to have an account (loi Informatique et Libertés, art. 45).
  if (row.birthDate !== null && ageOn(row.birthDate, today) < 15) return refuse("row-young");
  if (advisorId === null) return refuse("row-advisor");
  if (account === null) return accept("created");
  if (!account.isCandidate || account.isClosed) return refuse("row-other-account");
  if (account.advisorId === advisorId) return account.isArchived ? refuse("row-archived") : accept("there");
  return account.advisorId === null ? accept("attached") : refuse("row-other-advisor");
}
