import { Worker } from "node:worker_threads";
import type { DocumentRefusal } from "@tremplin/core/document";
import { accept, type Result, refuse } from "@tremplin/core/shared";

/** A CV is read in a fraction of a second; what takes longer, or more memory, is made to harm. */
const mostMs = 20_000;
const mostMegabytes = 256;

/**
 * The text of a PDF in reading order, read apart from the server: a file made to exhaust its reader only exhausts
 * the thread that reads it. Refused: `file-encrypted`, `file-broken`.
 */
export function pdfText(
  bytes: Uint8Array,
): Promise<Result<string, Extract<DocumentRefusal, "file-encrypted" | "file-broken">>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./pdf-text-worker.ts", import.meta.url), {
      workerData: Uint8Array.from(bytes),
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      stdout: true,
      stderr: true,
    });
    const end = (result: Awaited<ReturnType<typeof pdfText>>) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(refuse("file-broken")), mostMs);
    worker.once("message", (answer: { text: string } | { isLocked: boolean }) => {
      if ("text" in answer) end(accept(answer.text));
      else end(refuse(answer.isLocked ? "file-encrypted" : "file-broken"));
    });
    worker.once("error", () => end(refuse("file-broken")));
    worker.once("exit", () => end(refuse("file-broken")));
  });
}
