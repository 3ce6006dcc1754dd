import { cpus } from "node:os";
import type { PageFigures } from "./measure-pages.ts";
import type { SearchFigures } from "./measure-search.ts";
import { type BarGroup, figure, plot } from "./plot.ts";
import { table } from "./table.ts";

/** All that was measured of one engine with one number of offers. */
export interface Measured {
  readonly engine: "sqlite" | "postgresql";
  readonly offers: number;
  readonly search: SearchFigures;
  readonly pages: PageFigures;
}

/** Bounds of what must hold on two cores, by number of offers; those that have none are only told. */
const targets = {
  searchP50: new Map([
    [100_000, 8],
    [1_000_000, 40],
  ]),
  searchP99: new Map([[100_000, 25]]),
  searchPageCpu: 2,
  cachedPerSecond: 8000,
  startMs: new Map([[100_000, 2000]]),
  memoryMb: 200,
};

const engineNames = { sqlite: "SQLite", postgresql: "PostgreSQL" } as const;

function nameOf({ engine, offers }: Measured): string {
  return `${engineNames[engine]}, ${offers.toLocaleString("en-US")} offers`;
}

function ms(value: number): string {
  return `${figure(value)} ms`;
}

function times(value: number, yardstick: number): string {
  return `${figure(value / yardstick)}×`;
}

function searchTable(measured: readonly Measured[]): string {
  return table(
    [
      "search procedure",
      "p50",
      "p99",
      "searches/s",
      "same rows by key, p50",
      "ratio",
      "plain SQL with LIKE, p50",
      "ratio",
    ],
    measured.map((one) => {
      const { procedure, byKey, plain } = one.search;
      return [
        nameOf(one),
        ms(procedure.p50),
        ms(procedure.p99),
        figure(procedure.perSecond),
        ms(byKey.p50),
        times(procedure.p50, byKey.p50),
        ms(plain.p50),
        times(procedure.p50, plain.p50),
      ];
    }),
  );
}

function pageTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap((one) => {
    const { bare, ...pages } = one.pages;
    const kinds = [
      ["search page, first time", pages.searchFirst],
      ["search page, cached", pages.searchCached],
      ["offer page, first time", pages.offerFirst],
      ["offer page, cached", pages.offerCached],
      ["bare HTTP server, same size", bare],
    ] as const;
    return kinds.map(([kind, load]) => [
      nameOf(one),
      kind,
      figure(load.perSecond),
      ms(load.cpuMsPerRequest),
      times(load.cpuMsPerRequest, bare.cpuMsPerRequest),
    ]);
  });
  return table(["board", "page", "requests/s", "CPU per request", "CPU, × the bare server"], rows);
}

function processTable(measured: readonly Measured[]): string {
  return table(
    ["board", "start to first answer", "memory at rest", "memory after the load"],
    measured.map((one) => [
      nameOf(one),
      ms(one.pages.startedInMs),
      `${figure(one.pages.memoryMb)} MB`,
      `${figure(one.pages.memoryAfterMb)} MB`,
    ]),
  );
}

function weightTable(one: Measured): string {
  const kb = (bytes: number) => `${figure(bytes / 1000)} kB`;
  return table(
    ["first visit, compressed", "page", "scripts", "styles", "fonts", "all"],
    one.pages.weights.map(({ page, weight: { html, scripts, styles, fonts } }) => [
      page === "/" ? "home" : page.includes("?") ? "search" : "offer",
      kb(html),
      kb(scripts),
      kb(styles),
      kb(fonts),
      kb(html + scripts + styles + fonts),
    ]),
  );
}

/** The report as Markdown: what `docs/developer/bench.md` holds between its marks. */
export function reportOf(measured: readonly Measured[], at: Date): string {
  const [first] = measured;
  if (!first) throw new Error("Nothing was measured.");
  return [
    `Measured on ${at.toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}).`,
    searchTable(measured),
    pageTable(measured),
    processTable(measured),
    weightTable(first),
  ].join("\n\n");
}

/** The figures that have a target, as a drawing. */
export function drawingOf(measured: readonly Measured[]): string {
  const bars = (
    title: string,
    unit: string,
    better: BarGroup["better"],
    value: (one: Measured) => number,
    target: (one: Measured) => number | null,
  ): BarGroup => ({
    title,
    unit,
    better,
    bars: measured.map((one) => ({ label: nameOf(one), value: value(one), target: target(one) })),
  });
  return plot([
    bars(
      "Search with words, place and facets: half are faster than",
      "ms",
      "lower",
      (one) => one.search.procedure.p50,
      (one) => targets.searchP50.get(one.offers) ?? null,
    ),
    bars(
      "The same: 99 of 100 are faster than",
      "ms",
      "lower",
      (one) => one.search.procedure.p99,
      (one) => targets.searchP99.get(one.offers) ?? null,
    ),
    bars(
      "Search page never seen before: processor time",
      "ms",
      "lower",
      (one) => one.pages.searchFirst.cpuMsPerRequest,
      (one) => (one.offers <= 100_000 ? targets.searchPageCpu : null),
    ),
    bars(
      "Search page seen before",
      "pages/s",
      "higher",
      (one) => one.pages.searchCached.perSecond,
      () => targets.cachedPerSecond,
    ),
    bars(
      "Start, from the command to the first answer",
      "ms",
      "lower",
      (one) => one.pages.startedInMs,
      (one) => targets.startMs.get(one.offers) ?? null,
    ),
    bars(
      "Memory at rest",
      "MB",
      "lower",
      (one) => one.pages.memoryMb,
      (one) => (one.offers <= 1000 ? targets.memoryMb : null),
    ),
  ]);
}
