import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase, saveOffers } from "@tremplin/database";
import { offerExample, testDialects } from "@tremplin/database/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// Each starts programs, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

interface FeedHead {
  readonly _tremplin: { readonly total: number };
}

const entry = fileURLToPath(new URL("./testing/start-plain-site.ts", import.meta.url));
const template = fileURLToPath(new URL("../../../templates/mission-locale", import.meta.url));

let folder: string;
let child: ChildProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
});
afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly said: () => string;
  readonly complained: () => string;
  /** Until it says so, or ends. */
  readonly until: (text: RegExp) => Promise<void>;
  readonly exit: Promise<number | null>;
}

function start(env: Readonly<Record<string, string>>): Started {
  const started = spawn(process.execPath, [entry], {
    env: { PATH: process.env.PATH, INSTANCE_DIR: template, TREMPLIN_DATA_DIR: folder, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child = started;
  let said = "";
  let complained = "";
  started.stdout.on("data", (data) => {
    said += data;
  });
  started.stderr.on("data", (data) => {
    complained += data;
  });
  const exit = once(started, "exit").then(([code]) => code as number | null);
  return {
    said: () => said,
    complained: () => complained,
    exit,
    until: async (text) => {
      const ended = exit.then((code) => {
        throw new Error(`ended with ${code}: ${said}${complained}`);
      });
      while (!text.test(said)) await Promise.race([once(started.stdout, "data"), ended]);
    },
  };
}

test.each(["SIGTERM", "SIGINT"] as const)("%s ends it at once, and nothing is left", async (signal) => {
  const board = start({});
  await board.until(/en ligne : (\S+)/);
  const [, address = ""] = /en ligne : (\S+)/.exec(board.said()) ?? [];
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  const began = performance.now();
  child?.kill(signal);
  expect(await board.exit).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(board.complained()).toBe("");
  await expect(fetch(`${address}/healthz`)).rejects.toThrow();
});

test("stopped while it makes the demo, it leaves all of it or none, and the next start has all", async () => {
  const stopped = start({});
  await stopped.until(/démonstration : 0 sur/);
  child?.kill("SIGTERM");
  expect(await stopped.exit).toBe(0);
  const board = start({});
  await board.until(/Ctrl-C/);
  const database = await openDatabase({ url: `sqlite:${join(folder, "tremplin.db")}` });
  const offers = await database.db.selectFrom("offer").select("seq").where("source", "=", "demo").execute();
  await database.close();
  expect(offers).toHaveLength(360);
});

test("says where it is, what it serves, and how to stop it", async () => {
  const other = createServer().listen(0);
  await once(other, "listening");
  const address = other.address();
  const taken = typeof address === "object" && address ? address.port : 0;
  const board = start({ PORT: String(taken) });
  await board.until(/Ctrl-C/);
  other.close();
  expect(board.said()).toContain(`Le port ${taken} est déjà pris`);
  expect(board.said()).toMatch(/\S est en ligne : http:\/\/localhost:\d+/);
  expect(board.said()).toContain(`${folder} (SQLite)`);
});

test("with its address, a board that sends mails starts, and says where the public finds it", async () => {
  const publicUrl = "https://emploi.exemple.fr";
  const board = start({ SMTP_URL: "smtp://127.0.0.1:1", PUBLIC_URL: publicUrl });
  await board.until(/Ctrl-C/);
  expect(board.said()).toContain(publicUrl);
  expect(board.complained()).toBe("");
});

test("an instance that cannot be used is told with its mends, without a trace", async () => {
  writeFileSync(join(folder, "instance.json"), '{ "name": "" }');
  const board = start({ INSTANCE_DIR: folder });
  expect(await board.exit).toBe(1);
  expect(board.complained()).toContain("instance.json");
  expect(board.complained()).not.toMatch(/^\s+at /m);
});

test("a town that no commune has is told with its key, also when the board has offers", async () => {
  cpSync(template, folder, { recursive: true });
  const settings = JSON.parse(readFileSync(join(folder, "instance.json"), "utf8"));
  writeFileSync(
    join(folder, "instance.json"),
    JSON.stringify({ ...settings, town: "99999", demoOffers: null }),
  );
  const board = start({ INSTANCE_DIR: folder });
  expect(await board.exit).toBe(1);
  expect(board.complained()).toMatch(
    /instance\.json · town\s+fr 99999 n'est le code INSEE d'aucune commune\s+→ /,
  );
});

test.each(testDialects)(
  "on $engine, sees what another process writes, and says when the database is gone",
  async ({ engine, makeMigrated }) => {
    const { url, remove } = await makeMigrated();
    const other = await openDatabase({ url });
    await saveOffers(other, [offerExample(1)]);
    const board = start({ DATABASE_URL: url });
    await board.until(/Ctrl-C/);
    const [, address = ""] = /en ligne : (\S+)/.exec(board.said()) ?? [];
    const total = async () => {
      const feed = (await (await fetch(`${address}/offres.json`)).json()) as FeedHead;
      return feed._tremplin.total;
    };
    expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ status: "ok", engine });
    expect(await total()).toBe(1);
    await saveOffers(other, [offerExample(2)]);
    await other.close();
    await expect.poll(total, { timeout: 30_000, interval: 100 }).toBe(2);
    if (engine === "postgresql") {
      await remove();
      await expect
        .poll(async () => (await fetch(`${address}/healthz`)).status, { timeout: 30_000 })
        .toBe(503);
    }
    child?.kill("SIGTERM");
    expect(await board.exit).toBe(0);
    if (engine === "sqlite") await remove();
  },
);

test.each([
  [{ DATABASE_URL: "postgres://app:secret@127.0.0.1:1/board" }, /base de données.*127\.0\.0\.1:1/],
  [{ DATABASE_URL: "mysql://x" }, /base de données/],
  [{ PORT: "abc" }, /PORT doit être un nombre/],
  [{ ROUND_SECONDS: "0" }, /ROUND_SECONDS doit être un nombre entier/],
  [{ PUBLIC_URL: "exemple" }, /PUBLIC_URL doit être une adresse/],
  [{ SMTP_URL: "smtp://a:secret@127.0.0.1:1" }, /donnez aussi .* PUBLIC_URL=https:/],
  [{ SMTP_URL: "smtp://a:secret@127.0.0.1:1", PUBLIC_URL: " " }, /donnez aussi .* PUBLIC_URL=https:/],
])("%j is told in one line", async (env, message) => {
  const board = start(env);
  expect(await board.exit).toBe(1);
  expect(board.complained()).toMatch(message);
  expect(board.complained()).not.toContain("secret");
  expect(board.complained().trim().split("\n")).toHaveLength(1);
});
