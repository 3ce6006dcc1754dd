import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "@tremplin/server";
import { figure } from "./plot.ts";
import { startServer } from "./process.ts";
import { table } from "./table.ts";

const execute = promisify(execFile);
const door = join(projectRoot, "scripts/run.mjs");
const port = 4393;

/** What a board of one's own takes, from a template, on a checkout that was started once. */
export interface InstanceFigures {
  readonly template: string;
  /** `create-instance`, without its questions. */
  readonly createdInMs: number;
  /** `npm start` with its new database, until its home page is answered. */
  readonly servedInMs: number;
}

/** Makes an instance of every template in `folder`, and starts it, by the commands that one types. */
export async function measureInstances(folder: string): Promise<InstanceFigures[]> {
  const templates = (await readdir(join(projectRoot, "templates"), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const figures: InstanceFigures[] = [];
  for (const template of templates) figures.push(await measureInstance(template, join(folder, template)));
  return figures;
}

async function measureInstance(template: string, dir: string): Promise<InstanceFigures> {
  const startedAt = performance.now();
  const flags = ["--yes", "--template", template, "--dir", dir];
  const about = [
    "--name",
    "Cap Beaune",
    "--town",
    "Beaune",
    "--color",
    "#8c1d40",
    "--email",
    "bonjour@cap-beaune.example",
  ];
  await execute(process.execPath, [door, "tremplin", "create", ...flags, ...about]);
  const createdInMs = performance.now() - startedAt;
  const environment = {
    INSTANCE_DIR: dir,
    TREMPLIN_DATA_DIR: join(dir, "data"),
    DATABASE_URL: "",
    PORT: String(port),
  };
  const server = await startServer(door, environment, `http://127.0.0.1:${port}`, "/", ["start"]);
  await server.stop();
  return { template, createdInMs, servedInMs: server.startedInMs };
}

/** The figures as Markdown. */
export function instanceReport(measured: readonly InstanceFigures[]): string {
  const seconds = (ms: number) => `${figure(ms / 1000)} s`;
  return table(
    ["an instance of one's own", "create-instance", "npm start to the served page", "both"],
    measured.map(({ template, createdInMs, servedInMs }) => [
      template,
      seconds(createdInMs),
      seconds(servedInMs),
      seconds(createdInMs + servedInMs),
    ]),
  );
}
