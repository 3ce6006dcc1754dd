import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beginConversation, createUser, giveRole, openDatabase, saveFollow } from "@tremplin/database";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openServices } from "./services.ts";

const entry = fileURLToPath(new URL("./testing/start-plain-site.ts", import.meta.url));
const template = fileURLToPath(new URL("../../../templates/mission-locale", import.meta.url));

let folder: string;
let child: ChildProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kill-"));
});
afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
});

/** A board without a demo, on which Lina and Anne write to each other; answers the cookie of each. */
async function prepare(): Promise<{ env: Record<string, string>; cookies: readonly string[] }> {
  const instanceDir = join(folder, "instance");
  cpSync(template, instanceDir, { recursive: true });
  const file = join(instanceDir, "instance.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), demoOffers: null }));
  const env = { INSTANCE_DIR: instanceDir, TREMPLIN_DATA_DIR: join(folder, "data") };
  const services = await openServices({ env });
  const { database, accounts } = services;
  const now = services.now();
  const cookies: string[] = [];
  for (const [id, role] of [
    ["lina", "candidate"],
    ["anne", "advisor"],
  ] as const) {
    const email = `${id}@exemple.fr`;
    await createUser(database, { id, name: id, email }, now);
    await giveRole(database, id, role, now);
    const request = new Request("http://localhost/espace");
    const { signIn } = await accounts.asker({ request, origin: "http://localhost", address: "10.0.0.1" });
    await signIn.requestLink({ email, back: "/espace" });
    const { payload } = await database.db
      .selectFrom("outbox")
      .select("payload")
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    const [, token = ""] = /lien\/connexion\/([\w-]+)/.exec(JSON.stringify(payload)) ?? [];
    const letIn = await signIn.followLink(token);
    if (!letIn.ok) throw new Error(letIn.refusal.code);
    const set = letIn.value.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
    cookies.push(set.join("; "));
  }
  const event = { id: "f", candidateId: "lina", at: now, actorId: null, actorName: "", reason: null };
  await saveFollow(
    database.db,
    { candidateId: "lina", advisorId: "anne", antennaId: null },
    { ...event, kind: "attached", fromAdvisorId: null, toAdvisorId: "anne" },
  );
  await beginConversation(database.db, {
    id: "c",
    kind: "accompaniment",
    subjectId: "lina",
    candidateId: "lina",
    companyId: null,
    title: "Lina",
    state: "open",
    blockedBy: null,
    advisorJoinedAt: null,
    createdAt: now,
    lastAt: now,
  });
  await services.close();
  return { env, cookies };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test("killed in the middle of messages, three times: none that was acknowledged is lost, none comes twice", {
  timeout: 240_000,
}, async () => {
  const { env, cookies } = await prepare();
  const port = await freePort();
  const start = async () => {
    const started = spawn(process.execPath, [entry], {
      env: { PATH: process.env.PATH, PORT: String(port), ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    child = started;
    let said = "";
    for await (const data of started.stdout) {
      said += data;
      if (/Ctrl-C/.test(said)) break;
    }
    expect(said).toContain(`:${port}`);
  };
  await start();

  const acknowledged = new Set<string>();
  let answeredTwice = 0;
  /** Sends until it is acknowledged, under one identifier, as a browser does. */
  const send = async (cookie: string, messageId: string, text: string): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      const answer = await fetch(`http://localhost:${port}/trpc/conversation.send`, {
        method: "POST",
        headers: { "Content-Type": "application/json", cookie, origin: `http://localhost:${port}` },
        body: JSON.stringify({ id: "c", messageId, text }),
      })
        .then(async (response) => ({ status: response.status, text: await response.text() }))
        .catch(() => null);
      if (answer?.status === 200) {
        expect(JSON.parse(answer.text)).toMatchObject({ result: { data: { ok: true } } });
        if (tries > 0) answeredTwice += 1;
        acknowledged.add(messageId);
        return;
      }
      await new Promise((waited) => setTimeout(waited, 20));
    }
  };
  const clients = Array.from({ length: 6 }, (_each, rank) =>
    Array.from({ length: 25 }, (_message, number) => ({
      id: crypto.randomUUID(),
      text: `${rank} ${number}`,
    })),
  );
  const all = clients.flat();
  const sending = Promise.all(
    clients.map(async (messages, rank) => {
      for (const { id, text } of messages) await send(cookies[rank % 2] ?? "", id, text);
    }),
  );
  for (const count of [25, 70, 115]) {
    while (acknowledged.size < count) await new Promise((waited) => setTimeout(waited, 1));
    await new Promise((waited) => setTimeout(waited, Math.random() * 15));
    // Set by `start`, which the type checker does not follow from here: to it, there is none yet.
    const killed = child as unknown as ChildProcess;
    killed.kill("SIGKILL");
    await once(killed, "exit");
    await start();
  }
  await sending;

  const database = await openDatabase({ url: `sqlite:${join(env.TREMPLIN_DATA_DIR ?? "", "tremplin.db")}` });
  const rows = await database.db.selectFrom("message").select(["id", "text", "at"]).orderBy("at").execute();
  await database.close();
  expect(answeredTwice).toBeGreaterThan(0);
  expect(rows.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  expect(new Set(rows.map(({ at }) => at.getTime())).size).toBe(all.length);
  for (const messages of clients) {
    const own = new Set<string>(messages.map(({ id }) => id));
    expect(rows.filter(({ id }) => own.has(id)).map(({ text }) => text)).toEqual(
      messages.map(({ text }) => text),
    );
  }
});
