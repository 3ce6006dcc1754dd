import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { enqueueMail, fileRemovalQueue, liveQueue } from "@tremplin/api";
import { createUser, enqueue, migrate, openDatabase, type TremplinDatabase } from "@tremplin/database";
import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { startSmtp } from "../testing/smtp.ts";

// Each starts programs, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

/** What the programs have compiled: only the first does it. */
const compiled = await mkdtemp(join(tmpdir(), "compiled-"));
afterAll(() => rm(compiled, { recursive: true, maxRetries: 5 }));

const entry = fileURLToPath(new URL("../testing/start-worker.ts", import.meta.url));
const instance = fileURLToPath(new URL("../../../../templates/mission-locale", import.meta.url));
const order = {
  kind: "account.invitation",
  values: { path: "/invitation/abc", by: "Camille", role: "advisor", company: null },
} as const;
/** Of each kind of event. */
const many = 30;
/** After a kill the clock of the next one is past the lease of what was taken. */
const leaseMs = 400_000;

interface Killed {
  readonly database: TremplinDatabase;
  readonly smtp: Awaited<ReturnType<typeof startSmtp>>;
  /** The files that are not removed yet. */
  readonly files: () => Promise<string[]>;
  readonly left: () => Promise<number>;
  /** Starts a worker, later than all those before. */
  readonly start: () => Promise<ChildProcess>;
  readonly kill: (child: ChildProcess) => Promise<void>;
}

/** A board with an outbox full of mails, files to remove and news, and a worker to kill. */
async function fullOutbox(): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), "killed-"));
  const url = `sqlite:${join(folder, "board.db")}`;
  const database = await openDatabase({ url });
  const children = new Set<ChildProcess>();
  onTestFinished(async () => {
    for (const child of children) child.kill("SIGKILL");
    await database.close();
    await rm(folder, { recursive: true, maxRetries: 5 });
  });
  await migrate(database);
  const smtp = await startSmtp();
  await mkdir(join(folder, "fichiers"));
  const now = new Date();
  await createUser(database, { id: "zoe", name: "Zoé", email: "zoe@exemple.fr" }, now);
  for (let number = 0; number < many; number += 1) {
    const to = { email: `m${number}@exemple.fr` };
    await enqueueMail(database, "https://emploi.exemple.fr", { ...order, to }, now);
    await writeFile(join(folder, "fichiers", `f${number}`), "x");
    await enqueue(database, [{ queue: fileRemovalQueue, payload: { keys: [`f${number}`] } }], now);
    const news = { kind: "messages", subject: `s${number}`, userIds: ["zoe"] };
    await enqueue(database, [{ queue: liveQueue, payload: news }], now);
  }
  let starts = 0;
  return {
    database,
    smtp,
    files: () => readdir(join(folder, "fichiers")),
    async left() {
      const rows = await database.db
        .selectFrom("outbox")
        .select("id")
        .where("doneAt", "is", null)
        .where("failedAt", "is", null)
        .execute();
      return rows.length;
    },
    async start() {
      const child = spawn(process.execPath, [entry], {
        env: {
          PATH: process.env.PATH,
          NODE_COMPILE_CACHE: compiled,
          AHEAD_MS: String(starts * leaseMs),
          DATABASE_URL: url,
          TREMPLIN_DATA_DIR: folder,
          INSTANCE_DIR: instance,
          SMTP_URL: smtp.url,
        },
        stdio: ["ignore", "pipe", "inherit"],
      });
      starts += 1;
      children.add(child);
      await once(child.stdout, "data");
      return child;
    },
    async kill(child) {
      const ended = child.exitCode === null ? once(child, "exit") : null;
      child.kill("SIGKILL");
      await ended;
      children.delete(child);
    },
  };
}

/** That nothing is lost, and what came twice can be told by who received it. */
async function expectAllHandled({ database, smtp, files }: Killed): Promise<void> {
  const idsOf = new Map<string, Set<string>>();
  for (const { to, messageId } of smtp.received) {
    const address = JSON.stringify(to);
    idsOf.set(address, (idsOf.get(address) ?? new Set()).add(messageId ?? "none"));
  }
  expect(idsOf.size).toBe(many);
  for (const ids of idsOf.values()) expect(ids.size).toBe(1);
  expect(new Set([...idsOf.values()].flatMap((ids) => [...ids])).size).toBe(many);
  expect(await files()).toEqual([]);
  const told = await database.db.selectFrom("liveEvent").select("subject").distinct().execute();
  expect(told).toHaveLength(many);
  const failed = await database.db
    .selectFrom("outbox")
    .select("lastError")
    .where("failedAt", "is not", null)
    .execute();
  expect(failed).toEqual([]);
}

test("a worker that is killed at any moment, again and again, loses nothing", async () => {
  const board = await fullOutbox();
  board.smtp.beforeAnswer(() => delay(20));
  let interrupted = 0;
  for (let times = 0; times < 2; times += 1) {
    const child = await board.start();
    await delay(Math.random() * 150);
    await board.kill(child);
    if ((await board.left()) > 0) interrupted += 1;
  }
  expect(interrupted).toBeGreaterThan(0);
  const last = await board.start();
  await expect.poll(board.left, { timeout: 30_000, interval: 50 }).toBe(0);
  await board.kill(last);
  await expectAllHandled(board);
});

test("a mail whose worker dies before it hears that it was taken comes again, under the same Message-ID", async () => {
  const board = await fullOutbox();
  const first = await board.start();
  let isKilled = false;
  board.smtp.beforeAnswer(async () => {
    if (isKilled) return;
    isKilled = true;
    await board.kill(first);
  });
  await expect.poll(() => isKilled, { timeout: 20_000 }).toBe(true);
  const [once] = board.smtp.received;
  const second = await board.start();
  await expect.poll(board.left, { timeout: 30_000, interval: 50 }).toBe(0);
  await board.kill(second);
  const twice = board.smtp.received.filter(({ messageId }) => messageId === once?.messageId);
  expect(twice.length).toBeGreaterThan(1);
  expect(board.smtp.received.length).toBeGreaterThan(many);
  await expectAllHandled(board);
});
