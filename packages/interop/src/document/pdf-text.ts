import { Worker } from "node:worker_threads";
import type { DocumentRefusal } from "@tremplin/core/document";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { ReaderQueue } from "./reader-queue.ts";

/** A CV is read in a fraction of a second, its reader's start included; what takes longer is made to harm. */
const mostMs = 6_000;
/** Of one reader: amply what it needs for a CV of many pages. */
const limits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };
/** What streams unfold to lies outside those: a page may name the same stream a thousand times. Looked at now and then. */
const mostUnfoldedBytes = 128 * 1024 * 1024;
const watchMs = 100;
/** For the whole server, whoever sends and by whatever way: a class that sends its CVs together has to wait a moment. */
const readers = new ReaderQueue({ atOnce: 2, waiting: 10 });

type PdfText = Result<string, Extract<DocumentRefusal, "file-encrypted" | "file-broken" | "file-busy">>;

/**
 * The text of a PDF in reading order, read apart from the server: a file made to exhaust its reader only exhausts
 * the thread that reads it. Refused: `file-encrypted`, `file-broken`; `file-busy` when too many wait to be read.
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  return (await readers.run(() => read(bytes))) ?? refuse("file-busy");
}

function read(bytes: Uint8Array): Promise<PdfText> {
  return new Promise((resolve) => {
    const given = Uint8Array.from(bytes);
    const worker = new Worker(new URL("./pdf-text-worker.ts", import.meta.url), {
      workerData: given,
      transferList: [given.buffer],
      resourceLimits: limits,
      stdout: true,
      stderr: true,
    });
    let result: PdfText = refuse("file-broken");
    const timer = setTimeout(() => void worker.terminate(), mostMs);
    const watch = setInterval(() => {
      worker.getHeapStatistics().then(
        ({ external_memory: unfolded }) => {
          if (unfolded > mostUnfoldedBytes) void worker.terminate();
        },
        // It has ended meanwhile.
        () => {},
      );
    }, watchMs);
    worker.once("message", (answer: { text: string } | { isLocked: boolean }) => {
      if ("text" in answer) result = accept(answer.text);
      else if (answer.isLocked) result = refuse("file-encrypted");
      void worker.terminate();
    });
    worker.once("error", () => {});
    // Its memory is free by then: the next may begin.
    worker.once("exit", () => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(result);
    });
  });
}
