import type { SectorRules } from "@tremplin/core/sector";
import { accept, type Clock, type NewId, type Result, refuse } from "@tremplin/core/shared";
import type { CommuneIndex, Point } from "@tremplin/core/territory";
import { slugify } from "@tremplin/core/text";
import {
  forgetImportRows,
  type ImportRow,
  type ImportRun,
  inTransaction,
  saveImportRun,
  type TremplinDatabase,
} from "@tremplin/database";
import { type ByteSource, type CsvMapping, readOffers } from "@tremplin/interop";
import { type Candidate, candidateOf } from "./candidate.ts";
import { fileProblemReason, rejectionReason, rowProblemReason } from "./reasons.ts";
import type { ImportReport, RejectedRow } from "./report.ts";
import { type ImportMemory, saveBatch } from "./save-batch.ts";

export interface ImportRequest {
  readonly file: ByteSource;
  /** Where the offers come from; told by the format when absent: `france-travail` or `csv`. */
  readonly source?: string | undefined;
  readonly mapping?: CsvMapping | undefined;
}

export interface ImportDeps {
  readonly database: TremplinDatabase;
  readonly communes: CommuneIndex;
  /** The board's town: of namesakes, the commune around it is meant. */
  readonly near?: Point | undefined;
  readonly now: Clock;
  readonly newId: NewId;
  /** What is of the board's sector; null on a board without one. */
  readonly sector?: SectorRules | null;
}

export interface ImportProgress {
  readonly rows: number;
  readonly bytes: number;
  /** Null when the size of the file is not known. */
  readonly totalBytes: number | null;
}

/** `message` in the details says in French what is wrong and what to do. */
export type ImportRefusal = "import-file" | "import-source";

/** Rows decided and saved in one transaction: long enough for the index, short enough for other writers. */
const rowsPerBatch = 500;
/** Runs of one source whose rows are kept. */
const runsKept = 20;
/** Sources that no file may claim: offers written here, and those of the demo. */
const reserved = new Set(["board", "demo"]);

/**
 * Imports a file of offers: raw rows are read one by one, computed, compared with what the board has, and
 * published, by batches of one transaction each. An import that is cut short leaves whole batches only, and
 * another one of the same file finishes it. A file imported twice changes nothing the second time.
 */
export async function importOffers(
  { file, source, mapping }: ImportRequest,
  deps: ImportDeps,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<Result<ImportReport, ImportRefusal>> {
  const given = source === undefined ? null : slugify(source);
  if (given === "" || (given !== null && reserved.has(given))) {
    return refuse("import-source", { message: `« ${source} » ne peut pas être le nom d'une source.` });
  }
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes = count;
  };
  const opened = await readOffers(file, { mapping: mapping ?? null, now: deps.now(), onBytes });
  if ("problem" in opened) return refuse("import-file", { message: fileProblemReason(opened.problem) });

  const run = new Run(given ?? opened.format, file.name, deps);
  let candidates: Candidate[] = [];
  let rejected: ImportRow[] = [];
  let rows = 0;
  for await (const each of opened.rows) {
    rows = each.row;
    const read =
      "problem" in each
        ? rowProblemReason(each.problem)
        : candidateOf(each.row, each.value, deps.communes, deps.near);
    if (typeof read === "string") rejected.push(rejectedRow(each.row, read));
    else if (read.ok) candidates.push(read.value);
    else rejected.push(rejectedRow(each.row, rejectionReason(read.refusal.code)));
    if (candidates.length + rejected.length < rowsPerBatch) continue;
    await run.save(candidates, rejected);
    candidates = [];
    rejected = [];
    onProgress({ rows, bytes, totalBytes: file.size });
  }
  const report = await run.finish(candidates, rejected);
  onProgress({ rows, bytes, totalBytes: file.size });
  return accept(report);
}

function rejectedRow(row: number, reason: string): ImportRow {
  return { row, fate: "rejected", reason, offerId: null };
}

/** The run of one import: its counts, and the fate of each row, saved with the offers they concern. */
class Run {
  readonly #deps: ImportDeps;
  readonly #memory: ImportMemory;
  readonly #rejected: RejectedRow[] = [];
  #run: ImportRun;

  constructor(source: string, fileName: string, deps: ImportDeps) {
    this.#deps = deps;
    this.#memory = { source, rowOfReference: new Map(), rowOfOffer: new Map() };
    const counts = { read: 0, imported: 0, updated: 0, unchanged: 0, duplicates: 0, rejected: 0, outside: 0 };
    this.#run = { id: deps.newId(), source, fileName, startedAt: deps.now(), finishedAt: null, ...counts };
  }

  async save(
    candidates: readonly Candidate[],
    rejected: readonly ImportRow[],
    isLast = false,
  ): Promise<void> {
    await inTransaction(this.#deps.database, async (handle) => {
      const decided = await saveBatch(handle, candidates, this.#memory, this.#deps);
      const fates = [...rejected, ...decided].sort((a, b) => a.row - b.row);
      this.#count(fates, isLast);
      await saveImportRun(handle, this.#run, fates);
    });
  }

  async finish(candidates: readonly Candidate[], rejected: readonly ImportRow[]): Promise<ImportReport> {
    await this.save(candidates, rejected, true);
    await forgetImportRows(this.#deps.database.db, this.#memory.source, runsKept);
    const { read, imported, updated, unchanged, duplicates, outside } = this.#run;
    return {
      read,
      imported,
      updated,
      unchanged,
      duplicates,
      ...(this.#deps.sector ? { outside } : {}),
      rejected: this.#rejected,
    };
  }

  #count(fates: readonly ImportRow[], isLast: boolean): void {
    const of = (kind: ImportRow["fate"]) => fates.filter((row) => row.fate === kind).length;
    this.#run = {
      ...this.#run,
      finishedAt: isLast ? this.#deps.now() : null,
      read: this.#run.read + fates.length,
      imported: this.#run.imported + of("imported"),
      outside: this.#run.outside + of("outside"),
      updated: this.#run.updated + of("updated"),
      unchanged: this.#run.unchanged + of("unchanged"),
      duplicates: this.#run.duplicates + of("duplicate"),
      rejected: this.#run.rejected + of("rejected"),
    };
    for (const { row, fate, reason } of fates) {
      if (fate === "rejected") this.#rejected.push({ row, reason: reason ?? "" });
    }
  }
}
