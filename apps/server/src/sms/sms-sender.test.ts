import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { enqueue } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { expect, onTestFinished, test } from "vitest";
import { boardNow, testBoard } from "../testing/board.ts";
import { startWorker } from "../worker/worker.ts";

/** A service that answers as Brevo does, first with these statuses. */
async function service(statuses: number[]) {
  const texts: string[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const status = statuses.shift() ?? 201;
    if (status === 201) texts.push(JSON.parse(Buffer.concat(parts).toString()).content);
    response.writeHead(status, { "content-type": "application/json" }).end('{"messageId":1}');
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { texts, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

eachDialect((_engine, open) => {
  const sms = { provider: "brevo", sender: "LeBonPas", perDay: 4 } as const;
  async function sending(env: Record<string, string>) {
    const database = await open();
    const { services, wait } = await testBoard(database, {
      offers: [],
      env,
      change: (board) => ({ ...board, config: { ...board.config, notifications: { sms } } }),
    });
    const until = new Date(boardNow.getTime() + 600_000);
    const payload = { kind: "code", number: "+33612345678", code: "123456", until };
    await enqueue(database, [{ queue: "sms", payload }], boardNow);
    const event = () => database.db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
    return { services, wait, event };
  }

  test("workers send a text message once, again after a refusal, and nothing of its code stays", async () => {
    const { texts, url } = await service([402]);
    const board = await sending({ TREMPLIN_SMS_KEY: "k", SMS_SERVICE_URL: url });
    const first = await startWorker(board.services);
    await expect.poll(async () => (await board.event()).lastError).toContain("402");
    await first.stop();
    expect(texts).toEqual([]);
    board.wait(31_000);
    const workers = await Promise.all(Array.from({ length: 5 }, () => startWorker(board.services)));
    await expect.poll(async () => (await board.event()).doneAt).not.toBeNull();
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(texts).toEqual([expect.stringContaining("votre code est 123456")]);
    expect(JSON.stringify((await board.event()).payload)).not.toContain("123456");
  });

  test("a code that serves no more is not sent", async () => {
    const { texts, url } = await service([]);
    const board = await sending({ TREMPLIN_SMS_KEY: "k", SMS_SERVICE_URL: url });
    board.wait(600_001);
    const worker = await startWorker(board.services);
    await expect.poll(async () => (await board.event()).doneAt).not.toBeNull();
    await worker.stop();
    expect(texts).toEqual([]);
  });

  test("without a key they wait", async () => {
    const board = await sending({});
    expect(board.services.sms).toBeNull();
    const worker = await startWorker(board.services);
    await worker.stop();
    expect(await board.event()).toMatchObject({ doneAt: null, attempts: 0 });
  });
});
