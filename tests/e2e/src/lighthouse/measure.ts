// `pnpm lighthouse [--runs 3]`: what Lighthouse says of each template's pages, printed and written into
// docs/developer/lighthouse.md. To be run while the machine does nothing else.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadInstance } from "@tremplin/instance";
import { testedInstances } from "../instances/list.ts";
import { boardProgram, serve } from "../support/serve.ts";
import { type Audited, audit, categories } from "./audit.ts";
import { withDebuggedBrowser } from "./debugged-browser.ts";
import { pagesOf } from "./pages.ts";

const root = join(import.meta.dirname, "../../../..");
const document = join(root, "docs/developer/lighthouse.md");
/** What stands under it is written anew. */
const heading = "## Figures\n";

const { values } = parseArgs({ options: { runs: { type: "string", default: "3" } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error("Usage: pnpm lighthouse [--runs 3]");

const before = loadavg()[0] ?? 0;
const rows: string[] = [];
for (const { name, dir } of testedInstances) rows.push(...(await measureTemplate(name, join(root, dir))));

const report = [
  `Measured on ${new Date().toISOString().slice(0, 10)}, load of the machine before: ${before.toFixed(1)}.`,
  "",
  "| template | page | performance | accessibility | best practices | SEO |",
  "|---|---|---|---|---|---|",
  ...rows,
  "",
].join("\n");
const text = await readFile(document, "utf8");
const from = text.indexOf(heading);
if (from < 0) throw new Error(`${document} has no "${heading.trim()}".`);
await writeFile(document, `${text.slice(0, from)}${heading}\n${report}`);
console.log(report);

async function measureTemplate(template: string, instanceDir: string): Promise<string[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "lighthouse-"));
  try {
    const board = await serve(boardProgram(root, { instanceDir, dataDir }));
    try {
      const pages = await pagesOf(await loadInstance(instanceDir), board.url);
      return await withDebuggedBrowser(async (port) => {
        const measured: string[] = [];
        for (const { name, path } of pages) {
          const { scores, failed } = await middleOf(board.url + path, port);
          const shown = categories.map((category) => scores[category]);
          measured.push(`| ${[template, name, ...shown].join(" | ")} |`);
          console.error([`${template} ${name}: ${shown.join(" ")}`, ...failed].join("\n  "));
        }
        return measured;
      });
    } finally {
      await board.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The run whose performance is in the middle: one alone says as much of the machine as of the page. */
async function middleOf(url: string, port: number): Promise<Audited> {
  const all: Audited[] = [];
  for (let run = 0; run < runs; run++) all.push(await audit(url, port, categories));
  const sorted = all.toSorted((a, b) => a.scores.performance - b.scores.performance);
  const middle = sorted[Math.floor((runs - 1) / 2)];
  if (!middle) throw new Error(`${url} was not measured.`);
  return middle;
}
