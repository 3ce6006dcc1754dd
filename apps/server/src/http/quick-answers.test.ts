import { get as ask, type IncomingHttpHeaders, request as send } from "node:http";
import { saveOffers, type TremplinDatabase } from "@tremplin/database";
import { eachDialect, offerExample } from "@tremplin/database/testing";
import { expect, onTestFinished, test } from "vitest";
import { createApp } from "../app.ts";
import { listen, listenerOf } from "../listen.ts";
import { boardNow, testBoard } from "../testing/board.ts";
import { originRules } from "./origin.ts";
import { QuickAnswers } from "./quick-answers.ts";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A board that listens, whose pages tell how many were made; `quick` counts what never reached it. */
async function listeningBoard(database: TremplinDatabase, env: Record<string, string> = {}) {
  let made = 0;
  const handle = async (request: Request) => {
    made += 1;
    const who = request.headers.get("cookie");
    return new Response(`page ${made} for ${who}`, { headers: { "content-type": "text/html" } });
  };
  const board = await testBoard(database, { handle });
  const { services } = board;
  const origin = originRules(env);
  const quick = new QuickAnswers({ ...services, trustProxy: origin.trustProxy, isLogging: false });
  const app = createApp({ services, handle, looks: {}, files: new Map(), origin, quick, isLogging: false });
  const listener = listenerOf(app.fetch);
  const counts = { quick: 0 };
  const { port, close } = await listen(0, (request, response) => {
    if (quick.answer(request, response)) counts.quick += 1;
    else listener(request, response);
  });
  onTestFinished(close);
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<Answer>((resolve, reject) => {
      const request = (method === "GET" ? ask : send)({ port, path, method, headers }, (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => {
          body += chunk.toString();
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      request.on("error", reject);
      if (method !== "GET") request.end();
    });
  /** Asks until an answer came without reaching the board: once a second, the board looks for what changed. */
  const getQuickly = async (path: string, headers: Record<string, string> = {}) => {
    for (let tries = 0; tries < 50; tries += 1) {
      const before = counts.quick;
      const answer = await get(path, headers);
      if (counts.quick > before) return answer;
    }
    throw new Error(`${path} was never answered quickly`);
  };
  return { ...board, get, getQuickly, counts };
}

eachDialect((_engine, open) => {
  test("a page in everybody's hands is given as the board gave it, without reaching it", async () => {
    const { get, getQuickly } = await listeningBoard(await open());
    const first = await get("/");
    const quick = await getQuickly("/");
    const { date: _, ...expected } = first.headers;
    const { date: __, ...headers } = quick.headers;
    expect({ ...quick, headers }).toEqual({ ...first, headers: expected });
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    const known = await getQuickly("/", { "if-none-match": String(headers.etag) });
    expect(known).toMatchObject({ status: 304, body: "" });
  });

  test("whoever has a cookie or credentials is never answered so, nor is anything but a GET", async () => {
    const { get, getQuickly, counts } = await listeningBoard(await open());
    await getQuickly("/");
    const before = counts.quick;
    expect((await get("/", { cookie: "session=marie" })).body).toContain("marie");
    expect((await get("/", { authorization: "Bearer marie" })).headers["cache-control"]).toContain("private");
    expect((await get("/", {}, "HEAD")).status).toBe(200);
    expect((await get("/", {}, "POST")).status).toBe(405);
    expect(counts.quick).toBe(before);
  });

  test("changed data, a minute gone by and another host are answered anew", async () => {
    const database = await open();
    const { get, getQuickly, counts, wait } = await listeningBoard(database);
    await getQuickly("/offres");
    const before = await get("/offres");
    await saveOffers(database, [offerExample(7)], boardNow);
    await expect.poll(async () => (await get("/offres")).body).not.toBe(before.body);
    await getQuickly("/offres");
    const kept = counts.quick;
    await get("/offres", { host: "other.example" });
    wait(61_000);
    await get("/offres");
    expect(counts.quick).toBe(kept);
  });

  test("behind a proxy, the address that the visitor used is a part of the page's", async () => {
    const { get, getQuickly } = await listeningBoard(await open(), { TRUST_PROXY: "1" });
    const secure = { "x-forwarded-proto": "https", "x-forwarded-host": "emploi.exemple.fr" };
    expect((await getQuickly("/", secure)).headers).toHaveProperty("strict-transport-security");
    expect((await get("/")).headers).not.toHaveProperty("strict-transport-security");
  });
});
