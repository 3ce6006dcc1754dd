import { parentPort, workerData } from "node:worker_threads";
import { getDocumentProxy } from "unpdf";

/** As much as any CV says, and amply more. */
const mostPages = 30;
const mostSigns = 100_000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What a page says. */
async function textOf(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}

try {
  const pdf = await getDocumentProxy(workerData as Uint8Array);
  if (pdf.numPages > mostPages) throw new Error("too many pages");
  let text = "";
  // One after the other: what pages unfold to is no part of the limits of the thread, and would lie side by side.
  for (let number = 1; number <= pdf.numPages && text.length < mostSigns; number += 1) {
    text += (number === 1 ? "" : "\n\n") + (await textOf(pdf, number));
  }
  parentPort?.postMessage({ text: text.slice(0, mostSigns) });
} catch (error) {
  parentPort?.postMessage({ isLocked: error instanceof Error && error.name === "PasswordException" });
}
