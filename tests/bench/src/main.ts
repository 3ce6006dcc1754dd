// `pnpm bench [--sizes 1000,100000] [--engines sqlite,postgresql]`: measures the board and writes what it found.
// A part of the sizes or engines is only printed, unless `--write` is given.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startCluster } from "@tremplin/database/testing";
import { openServices, projectRoot } from "@tremplin/server";
import { bundledCommunes } from "@tremplin/server/communes";
import { type BoardFigures, boardReport, measureBoard } from "./measure-board.ts";
import { checkReport } from "./measure-check.ts";
import { type InstanceFigures, instanceReport, measureInstances } from "./measure-instance.ts";
import { type LiveFigures, liveReport, measureLive } from "./measure-live.ts";
import { measurePages } from "./measure-pages.ts";
import { measurePortfolio, type PortfolioFigures, portfolioReport } from "./measure-portfolio.ts";
import { measureSearch } from "./measure-search.ts";
import { publish } from "./publish.ts";
import { drawingOf, type Measured, reportOf } from "./report.ts";
import { seedBoard } from "./seed.ts";

const allSizes = [1000, 100_000, 1_000_000];
const allEngines = ["sqlite", "postgresql"] as const;
const searches = 1000;

const { values } = parseArgs({
  options: { sizes: { type: "string" }, engines: { type: "string" }, write: { type: "boolean" } },
});
const sizes = values.sizes?.split(",").map(Number) ?? allSizes;
const wanted = values.engines?.split(",") ?? allEngines;
const engines = allEngines.filter((engine) => wanted.includes(engine));
const written = values.write || (!values.sizes && !values.engines);
if (engines.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 1000))
  throw new Error(
    "Usage: pnpm bench [--sizes 1000,100000] [--engines sqlite,postgresql]; a size is 1000 or more.",
  );

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function measure(
  engine: Measured["engine"],
  offers: number,
  url: string,
  dataDir: string,
): Promise<Measured> {
  const communes = await bundledCommunes();
  let told = 0;
  await seedBoard(url, offers, communes, (saved) => {
    if (saved - told < 100_000 && saved < offers) return;
    told = saved;
    say(`  ${saved} offers saved`);
  });
  const instanceDir = join(projectRoot, "templates/mission-locale");
  const services = await openServices({ env: {}, instanceDir, dataDir, databaseUrl: url });
  const search = await measureSearch(services, searches)
    // Once for each engine, on the smallest board: how many offers there are changes nothing here.
    .then(async (figures) => {
      if (!portfolios.some((each) => each.engine === engine)) {
        portfolios.push(await measurePortfolio(engine, services));
        boards.push(await measureBoard(engine, services));
      }
      return figures;
    })
    .finally(() => services.close());
  say("  search and portfolio measured");
  const pages = await measurePages(
    { INSTANCE_DIR: instanceDir, TREMPLIN_DATA_DIR: dataDir, DATABASE_URL: engine === "sqlite" ? "" : url },
    search,
  );
  say("  pages measured");
  return { engine, offers, search, pages };
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
const portfolios: PortfolioFigures[] = [];
const boards: BoardFigures[] = [];
let live: LiveFigures | null = null;
let instances: readonly InstanceFigures[] = [];
const cluster = engines.includes("postgresql") ? await startCluster() : null;
const measured: Measured[] = [];
try {
  instances = await measureInstances(join(folder, "instances"));
  say("instances measured");
  live = await measureLive(join(folder, "live"));
  say("live pages measured");
  for (const engine of engines)
    for (const offers of sizes) {
      say(`${engine}, ${offers} offers`);
      const dataDir = join(folder, `${engine}-${offers}`);
      const url =
        cluster && engine === "postgresql"
          ? cluster.urlOf("postgres")
          : `sqlite:${join(dataDir, "tremplin.db")}`;
      measured.push(await measure(engine, offers, await databaseOf(url, engine, offers), dataDir));
      if (written) await write(await report());
    }
} finally {
  await cluster?.stop();
  await rm(folder, { recursive: true, force: true });
}

/** PostgreSQL needs a database of its own for each size; SQLite's is its file. */
async function databaseOf(url: string, engine: Measured["engine"], offers: number): Promise<string> {
  if (engine === "sqlite" || !cluster) return url;
  const { default: pg } = await import("pg");
  const name = `bench_${offers}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return cluster.urlOf(name);
}

console.log(await report());

/** All that was measured so far. */
async function report(): Promise<string> {
  const at = new Date();
  return [
    reportOf(measured, at),
    portfolioReport(portfolios),
    boardReport(boards),
    ...(live ? [liveReport(live)] : []),
    instanceReport(instances),
    await checkReport(at),
  ].join("\n\n");
}

/** Writes the figures so far into the document and the drawing: a run that is stopped keeps what it measured. */
async function write(report: string): Promise<void> {
  const document = join(projectRoot, "docs/developer/bench.md");
  await writeFile(document, publish(await readFile(document, "utf8"), report));
  await writeFile(join(projectRoot, "docs/images/bench.svg"), drawingOf(measured));
}
