import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { brevoSms } from "./brevo.ts";

interface Asked {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly key: unknown;
  readonly body: unknown;
}

/** A service that answers as Brevo does. */
async function service(status: number, answer: string, afterMs = 0) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { method, url: path, headers } = request;
    const body = JSON.parse(Buffer.concat(parts).toString());
    asked.push({ method, path, key: headers["api-key"], body });
    setTimeout(() => {
      response.writeHead(status, { "content-type": "application/json", location: "/elsewhere" });
      response.end(answer);
    }, afterMs);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  onTestFinished(close);
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Patient with a busy machine, unless the service is to be too slow.
  const timeoutMs = afterMs > 0 ? 300 : 60_000;
  return { asked, baseUrl, close, sms: brevoSms({ key: "k", sender: "LeBonPas", baseUrl, timeoutMs }) };
}

const message = { to: "+262692123456", text: "Bonjour, à demain" };

test("a message is asked for as the service wants it", async () => {
  const { asked, sms } = await service(201, '{"messageId":1511882900176220}');
  expect(await sms.send(message)).toEqual({ kind: "sent", id: "1511882900176220" });
  expect(asked).toEqual([
    {
      method: "POST",
      path: "/v3/transactionalSMS/send",
      key: "k",
      body: {
        sender: "LeBonPas",
        recipient: "262692123456",
        content: "Bonjour, à demain",
        type: "transactional",
        unicodeEnabled: false,
      },
    },
  ]);
});

test.each([
  [400, '{"code":"invalid_parameter","message":"Invalid telephone number"}', "400 invalid_parameter Invalid"],
  [401, '{"code":"unauthorized","message":"Key not found"}', "401 unauthorized"],
  [402, '{"code":"not_enough_credits","message":"Not enough credits"}', "402 not_enough_credits"],
  [429, "<html>slow down</html>", "429"],
  [503, "", "503"],
])("%d says that nothing went out", async (status, answer, reason) => {
  const { sms } = await service(status, answer);
  expect(await sms.send(message)).toEqual({ kind: "refused", reason: expect.stringContaining(reason) });
});

test.each([500, 502, 504])("after %d nobody knows", async (status) => {
  const { sms } = await service(status, "{}");
  await expect(sms.send(message)).rejects.toThrow(String(status));
});

test("nor when it does not answer in time, or sends elsewhere", async () => {
  await expect((await service(201, "{}", 2_000)).sms.send(message)).rejects.toThrow();
  await expect((await service(302, "{}")).sms.send(message)).rejects.toThrow();
});

test("who can't be reached has sent nothing", async () => {
  const { baseUrl, close } = await service(201, "{}");
  await close();
  const sms = brevoSms({ key: "k", sender: "LeBonPas", baseUrl });
  expect(await sms.send(message)).toMatchObject({ kind: "refused" });
});
