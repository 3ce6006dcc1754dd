import { randomUUID } from "node:crypto";
import { get } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { emptyProfile } from "@tremplin/core/candidate";
import {
  beginApplication,
  beginConversation,
  createUser,
  giveRole,
  inTransaction,
  openDatabase,
  saveCompanies,
  saveOffers,
  saveProfile,
  setMember,
} from "@tremplin/database";
import { applicationExample, companyExample, offerExample } from "@tremplin/database/testing";
import { figure } from "./plot.ts";
import { type Running, startServer } from "./process.ts";
import { type Spread, spreadOf } from "./statistics.ts";
import { table } from "./table.ts";

const serverFile = fileURLToPath(new URL("../../../apps/server/src/start.mjs", import.meta.url));
const port = 4392;
const connections = 1_000;
const messagesPerSecond = 50;
const seconds = 20;

export interface LiveFigures {
  readonly connections: number;
  /** From the sending of a message to its hint on an open page, over all of them. */
  readonly reached: Spread;
  readonly memoryPerConnectionKb: number;
}

interface Talk {
  readonly id: string;
  /** Who writes in it in turn, and whose pages are open: their cookies. */
  readonly cookies: readonly string[];
  /** When each of its messages was sent. */
  readonly sent: number[];
}

/**
 * Opens the pages of people who talk in twos, has so many messages a second flow for a while, and measures when each
 * reaches every open page of its conversation. `dataDir` has no board yet: the demo's people are made there.
 */
export async function measureLive(dataDir: string): Promise<LiveFigures> {
  const url = `http://127.0.0.1:${port}`;
  const environment = { TREMPLIN_DATA_DIR: dataDir, DATABASE_URL: "", PORT: String(port) };
  const server = await startServer(serverFile, environment, url);
  const closing = new AbortController();
  try {
    const talks = await beginTalks(join(dataDir, "tremplin.db"), url);
    const before = await server.memoryMb();
    const reached: number[] = [];
    const opened = talks.flatMap((talk) =>
      talk.cookies.map((cookie) => openPage(server, talk, cookie, reached, closing.signal)),
    );
    await Promise.all(opened);
    const memory = await server.memoryMb();
    await flow(url, talks);
    // What is on its way arrives.
    await pause(2_000);
    const expected = talks.reduce((sum, { sent, cookies }) => sum + sent.length * cookies.length, 0);
    if (reached.length !== expected) {
      throw new Error(`${reached.length} hints of ${expected} came: the figure is worth nothing.`);
    }
    const memoryPerConnectionKb = ((memory - before) * 1_024) / opened.length;
    return { connections: opened.length, reached: spreadOf(reached), memoryPerConnectionKb };
  } finally {
    closing.abort();
    await server.stop();
  }
}

/** Conversations of two about applications, each with people and a company of its own, signed in. */
async function beginTalks(file: string, url: string): Promise<Talk[]> {
  const database = await openDatabase({ url: `sqlite:${file}` });
  const now = new Date();
  const ranks = Array.from({ length: connections / 2 }, (_, rank) => rank);
  const pairs = ranks.map((rank) => ({
    subjectId: `live-${rank}`,
    candidateId: `live-young-${rank}`,
    recruiterId: `live-recruiter-${rank}`,
    company: companyExample(800_000 + rank, { slug: `live-${rank}`, name: `Live ${rank}` }),
  }));
  try {
    await inTransaction(database, async (handle) => {
      const companies = pairs.map(({ company }) => company);
      await saveCompanies(handle, companies);
      const offer = offerExample(800_000, { companyId: companies[0]?.id ?? null });
      await saveOffers(handle, [offer], now);
      for (const { subjectId, candidateId, recruiterId, company } of pairs) {
        for (const id of [candidateId, recruiterId]) {
          await createUser(handle, { id, name: id, email: `${id}@bench.invalid` }, now);
        }
        await giveRole(handle, candidateId, "candidate", now);
        await saveProfile(handle.db, candidateId, { ...emptyProfile, birthDate: "2000-01-01" }, now);
        await setMember(handle, company.id, recruiterId, "recruiter-admin", now);
        const sent = { id: subjectId, candidateId, offerId: offer.id, companyId: company.id };
        await beginApplication(handle.db, applicationExample(sent));
        await beginConversation(handle.db, {
          id: subjectId,
          kind: "application",
          subjectId,
          candidateId,
          companyId: company.id,
          title: offer.title,
          state: "open",
          blockedBy: null,
          advisorJoinedAt: null,
          createdAt: now,
          lastAt: now,
        });
      }
      // The demo's page signs in those of the demo.
      await handle.db.updateTable("user").set({ isDemo: true }).where("id", "like", "live-%").execute();
    });
  } finally {
    await database.close();
  }
  const talks: Talk[] = [];
  for (const { subjectId: id, candidateId, recruiterId } of pairs) {
    talks.push({ id, cookies: [await signIn(url, candidateId), await signIn(url, recruiterId)], sent: [] });
  }
  return talks;
}

async function signIn(url: string, person: string): Promise<string> {
  const response = await fetch(`${url}/demo`, {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ person }),
    redirect: "manual",
  });
  const cookie = response.headers.getSetCookie().map((each) => each.split(";")[0]);
  if (response.status !== 303 || cookie.length === 0) throw new Error(`Nobody steps into ${person}.`);
  return cookie.join("; ");
}

/** One open page: notes how long after its sending the hint of each message of the conversation comes. */
function openPage(
  { url }: Running,
  { id, sent }: Talk,
  cookie: string,
  reached: number[],
  signal: AbortSignal,
): Promise<void> {
  let come = 0;
  return new Promise((resolve, reject) => {
    const request = get(
      `${url}/trpc/live.changes`,
      { headers: { cookie }, signal, agent: false },
      (response) => {
        if (response.statusCode !== 200) reject(new Error(`A page was answered ${response.statusCode}.`));
        let rest = "";
        response.setEncoding("utf8");
        response.on("error", () => {});
        response.on("data", (chunk: string) => {
          const lines = (rest + chunk).split("\n");
          rest = lines.pop() ?? "";
          for (const line of lines) {
            if (line.includes('"begun"')) resolve();
            if (!line.includes('"message"') || !line.includes(`"${id}"`)) continue;
            reached.push(performance.now() - (sent[come] ?? Number.NaN));
            come += 1;
          }
        });
      },
    );
    request.on("error", reject);
  });
}

/** Sends messages, each conversation's one after the other by its two sides in turn. */
async function flow(url: string, talks: readonly Talk[]): Promise<void> {
  const sending: Promise<void>[] = [];
  const began = performance.now();
  for (let rank = 0; rank < messagesPerSecond * seconds; rank++) {
    await pause(began + (rank * 1_000) / messagesPerSecond - performance.now());
    const talk = talks[rank % talks.length];
    if (!talk) continue;
    talk.sent.push(performance.now());
    const cookie = talk.cookies[talk.sent.length % talk.cookies.length] ?? "";
    sending.push(send(url, talk.id, cookie));
  }
  await Promise.all(sending);
}

async function send(url: string, id: string, cookie: string): Promise<void> {
  const response = await fetch(`${url}/trpc/conversation.send`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json", "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ id, messageId: randomUUID(), text: "Bonjour, à demain." }),
  });
  const answer = (await response.json()) as { result?: { data?: { ok?: boolean } } };
  if (!answer.result?.data?.ok) throw new Error(`A message was refused: ${JSON.stringify(answer)}`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}

/** The figures as Markdown. */
export function liveReport({ connections: count, reached, memoryPerConnectionKb }: LiveFigures): string {
  return table(
    [`live, ${messagesPerSecond} messages a second`, "reaches every page, p50", "p99", "memory a connection"],
    [
      [
        `${count.toLocaleString("en")} open pages, SQLite`,
        `${figure(reached.p50)} ms`,
        `${figure(reached.p99)} ms`,
        `${figure(memoryPerConnectionKb)} kB`,
      ],
    ],
  );
}
