import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { s3Store } from "./s3-store.ts";

/** A bucket that speaks what the driver says: PUT, GET and DELETE of objects, by path. */
const objects = new Map<string, Buffer>();
const asked: { method: string; url: string; isSigned: boolean }[] = [];
let server: Server;
let endpoint = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = "", url = "" } = request;
    const path = decodeURIComponent(new URL(url, "http://bucket").pathname);
    asked.push({
      method,
      url: path,
      isSigned: /^AWS4-HMAC-SHA256 /.test(request.headers.authorization ?? ""),
    });
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      if (method === "PUT") {
        objects.set(path, Buffer.concat(parts));
        return response.writeHead(200, { etag: '"1"' }).end();
      }
      if (method === "DELETE") {
        objects.delete(path);
        return response.writeHead(204).end();
      }
      const found = objects.get(path);
      if (found) return response.writeHead(200, { "content-length": found.length }).end(found);
      const answer = "<Error><Code>NoSuchKey</Code><Message>The key does not exist.</Message></Error>";
      return response.writeHead(404, { "content-type": "application/xml" }).end(answer);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  endpoint = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const keys = { S3_ACCESS_KEY_ID: "id", S3_SECRET_ACCESS_KEY: "secret" };

test("without a bucket files are not there", () => {
  expect(s3Store({})).toBeNull();
});

test("files go to the bucket signed, come back as they were, and go", async () => {
  const store = s3Store({ S3_BUCKET: "jeunes", S3_ENDPOINT: endpoint, S3_REGION: "fr-par", ...keys });
  const bytes = Buffer.from("Un CV, été 2026 🥖");
  await store?.put("documents/1", bytes);
  expect(objects.get("/jeunes/documents/1")).toEqual(bytes);
  expect(await store?.get("documents/1")).toEqual(bytes);
  expect(await store?.get("documents/2")).toBeNull();
  await store?.remove("documents/1");
  expect(await store?.get("documents/1")).toBeNull();
  await store?.remove("documents/1");
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.every(({ isSigned }) => isSigned)).toBe(true);
});

test("a bucket that can't be reached is an error, not a missing file", async () => {
  const store = s3Store({ S3_BUCKET: "jeunes", S3_ENDPOINT: "http://127.0.0.1:1", S3_REGION: "x", ...keys });
  await expect(store?.get("documents/1")).rejects.toThrow();
});

test.each([
  ["without its keys", { S3_BUCKET: "jeunes" }, /S3_ACCESS_KEY_ID/],
  ["at an address that is none", { S3_BUCKET: "jeunes", S3_ENDPOINT: "s3.fr-par", ...keys }, /S3_ENDPOINT/],
])("a bucket %s stops the start with what to write", (_what, env, said) => {
  expect(() => s3Store(env)).toThrow(said);
});
