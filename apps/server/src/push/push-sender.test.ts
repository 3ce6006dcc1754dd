import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NotSent } from "@tremplin/api";
import { expect, onTestFinished, test } from "vitest";
import { pushSender } from "./push-sender.ts";
import { newVapidKeys, readVapidKeys } from "./vapid.ts";

/** A browser: it opens what is sealed for it (RFC 8291, RFC 8188). */
function browser() {
  const pair = createECDH("prime256v1");
  pair.generateKeys();
  const auth = randomBytes(16);
  const bytes = (length: number, secret: Buffer, salt: Buffer, info: Buffer) =>
    Buffer.from(hkdfSync("sha256", secret, salt, info, length));
  return {
    keys: { p256dh: pair.getPublicKey("base64url"), auth: auth.toString("base64url") },
    open(sealed: Buffer): string {
      const salt = sealed.subarray(0, 16);
      const sender = sealed.subarray(21, 21 + sealed.readUInt8(20));
      const info = Buffer.concat([Buffer.from("WebPush: info\0"), pair.getPublicKey(), sender]);
      const secret = bytes(32, pair.computeSecret(sender), auth, info);
      const key = bytes(16, secret, salt, Buffer.from("Content-Encoding: aes128gcm\0"));
      const nonce = bytes(12, secret, salt, Buffer.from("Content-Encoding: nonce\0"));
      const body = sealed.subarray(21 + sender.length);
      const decipher = createDecipheriv("aes-128-gcm", key, nonce);
      decipher.setAuthTag(body.subarray(-16));
      const text = Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]);
      return text.subarray(0, text.lastIndexOf(2)).toString();
    },
  };
}

/** A push service that answers with a status. */
async function service(status: number) {
  const received: { headers: IncomingHttpHeaders; body: Buffer }[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    received.push({ headers: request.headers, body: Buffer.concat(parts) });
    response.writeHead(status, { location: "/elsewhere" }).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { received, origin, endpoint: `${origin}/push/abc` };
}

const note = { title: "Le Bon Pas", body: "Vous avez un nouveau message", path: "/espace", tag: "message" };
const keys = newVapidKeys();
const sender = pushSender({ keys, contact: "contact@exemple.fr" });

test("the browser opens what it is told, and the board has signed for this service", async () => {
  const { received, origin, endpoint } = await service(201);
  const { keys: own, open } = browser();
  expect(await sender.send({ endpoint, ...own }, note)).toBe("sent");
  const [{ headers, body } = { headers: {}, body: Buffer.alloc(0) }] = received;
  expect(headers["content-encoding"]).toBe("aes128gcm");
  expect(headers.ttl).toBe("43200");
  expect(JSON.parse(open(body))).toEqual(note);
  expect(body.toString("latin1")).not.toContain("message");

  const [, token = "", key = ""] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization ?? "") ?? [];
  expect(key).toBe(keys.publicKey);
  const [head = "", claims = "", signature = ""] = token.split(".");
  const point = Buffer.from(key, "base64url");
  const publicKey = createPublicKey({
    format: "jwk",
    key: {
      kty: "EC",
      crv: "P-256",
      x: point.subarray(1, 33).toString("base64url"),
      y: point.subarray(33).toString("base64url"),
    },
  });
  const signed = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
  expect(
    verify("sha256", Buffer.from(`${head}.${claims}`), signed, Buffer.from(signature, "base64url")),
  ).toBe(true);
  const said = JSON.parse(Buffer.from(claims, "base64url").toString());
  expect(said).toMatchObject({ aud: origin, sub: "mailto:contact@exemple.fr" });
  expect(said.exp * 1_000).toBeGreaterThan(Date.now());
  expect(said.exp * 1_000).toBeLessThanOrEqual(Date.now() + 24 * 3_600_000);
});

test.each([404, 410])("%d: the browser lets itself be told no more", async (status) => {
  const { endpoint } = await service(status);
  expect(await sender.send({ endpoint, ...browser().keys }, note)).toBe("gone");
});

test.each([400, 403, 413, 429, 500])("%d: it did not go out, and the browser is kept", async (status) => {
  const { endpoint } = await service(status);
  await expect(sender.send({ endpoint, ...browser().keys }, note)).rejects.toThrow(NotSent);
});

test("no other host is called than the one that was kept", async () => {
  const { received, endpoint } = await service(307);
  await expect(sender.send({ endpoint, ...browser().keys }, note)).rejects.toThrow();
  expect(received).toHaveLength(1);
});

test("keys are made once, for their owner alone, or given; what is no key stops the start", async () => {
  const dir = await mkdtemp(join(tmpdir(), "vapid-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  const [made, ...others] = await Promise.all(Array.from({ length: 5 }, () => readVapidKeys({}, dir)));
  for (const other of [...others, await readVapidKeys({}, dir)]) expect(other).toEqual(made);
  expect(await readdir(dir)).toEqual(["vapid"]);
  expect((await stat(join(dir, "vapid"))).mode & 0o777).toBe(0o600);
  expect((await readFile(join(dir, "vapid"), "utf8")).length).toBe(43);
  expect(await readVapidKeys({ VAPID_PRIVATE_KEY: keys.privateKey }, dir)).toEqual(keys);
  await expect(readVapidKeys({ VAPID_PRIVATE_KEY: "court" }, dir)).rejects.toThrow(/VAPID_PRIVATE_KEY/);
  await writeFile(join(dir, "vapid"), "");
  await expect(readVapidKeys({}, dir)).rejects.toThrow(/vapid/);
});
