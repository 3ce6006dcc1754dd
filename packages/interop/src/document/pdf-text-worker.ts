import { parentPort, workerData } from "node:worker_threads";
import { extractText, getDocumentProxy } from "unpdf";

/** As much as any CV says, and amply more. */
const mostPages = 30;
const mostSigns = 100_000;

try {
  const pdf = await getDocumentProxy(workerData as Uint8Array);
  if (pdf.numPages > mostPages) throw new Error("too many pages");
  const { text } = await extractText(pdf);
  parentPort?.postMessage({ text: text.join("\n\n").slice(0, mostSigns) });
} catch (error) {
  parentPort?.postMessage({ isLocked: error instanceof Error && error.name === "PasswordException" });
}
