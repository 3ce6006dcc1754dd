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
  const app = createApp({ services, handle, files: new Map(), origin, quick, isLogging: false });
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
  return { ...board, get, counts };
}

eachDialect((_engine, open) => {
  test("a page in everybody's hands is given as the board gave it, without reaching it", async () => {
    const { get, counts } = await listeningBoard(await open());
    await get("/");
    const second = await get("/");
    expect(counts.quick).toBe(0);
    const third = await get("/");
    expect(counts.quick).toBe(1);
    const { date: _, ...expected } = second.headers;
    const { date: __, ...headers } = third.headers;
    expect({ ...third, headers }).toEqual({ ...second, headers: expected });
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    const known = await get("/", { "if-none-match": String(headers.etag) });
    expect(known).toMatchObject({ status: 304, body: "" });
    expect(counts.quick).toBe(2);
  });

  test("whoever has a cookie or credentials is never answered so, nor is anything but a GET", async () => {
    const { get, counts } = await listeningBoard(await open());
    for (let times = 0; times < 3; times += 1) await get("/");
    expect(counts.quick).toBe(1);
    expect((await get("/", { cookie: "session=marie" })).body).toContain("marie");
    expect((await get("/", { authorization: "Bearer marie" })).headers["cache-control"]).toContain("private");
    expect((await get("/", {}, "HEAD")).status).toBe(200);
    expect((await get("/", {}, "POST")).status).toBe(405);
    expect(counts.quick).toBe(1);
  });

  test("changed data, a minute gone by and another host are answered anew", async () => {
    const database = await open();
    const { get, counts, wait } = await listeningBoard(database);
    for (let times = 0; times < 3; times += 1) await get("/offres");
    expect(counts.quick).toBe(1);
    const before = await get("/offres");
    await saveOffers(database, [offerExample(7)], boardNow);
    await expect.poll(async () => (await get("/offres")).body).not.toBe(before.body);
    for (let times = 0; times < 3; times += 1) await get("/offres");
    const kept = counts.quick;
    await get("/offres", { host: "other.example" });
    wait(61_000);
    await get("/offres");
    expect(counts.quick).toBe(kept);
  });

  test("behind a proxy, the address that the visitor used is a part of the page's", async () => {
    const { get, counts } = await listeningBoard(await open(), { TRUST_PROXY: "1" });
    const secure = { "x-forwarded-proto": "https", "x-forwarded-host": "emploi.exemple.fr" };
    for (let times = 0; times < 3; times += 1) await get("/", secure);
    expect(counts.quick).toBe(1);
    expect((await get("/", secure)).headers).toHaveProperty("strict-transport-security");
    expect((await get("/")).headers).not.toHaveProperty("strict-transport-security");
  });
});
