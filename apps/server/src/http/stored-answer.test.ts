import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { StoredAnswer } from "./stored-answer.ts";

const text = "Vendeuse en boulangerie. ".repeat(100);
const stored = new StoredAnswer(200, { "content-type": "text/html" }, Buffer.from(text));
const asking = (headers: Record<string, string>) => new Request("http://localhost/", { headers });

async function bytesOf(headers: Record<string, string>) {
  const answer = stored.answer(asking(headers));
  return { encoding: answer.headers.get("content-encoding"), bytes: Buffer.from(await answer.arrayBuffer()) };
}

test("is sent as the visitor's program reads it", async () => {
  const br = await bytesOf({ "accept-encoding": "gzip, deflate, br, zstd" });
  expect(br.encoding).toBe("br");
  expect(brotliDecompressSync(br.bytes).toString()).toBe(text);
  const gzip = await bytesOf({ "accept-encoding": "gzip;q=1.0, br;q=0" });
  expect(gzip.encoding).toBe("gzip");
  expect(gunzipSync(gzip.bytes).toString()).toBe(text);
  const plain = await bytesOf({ "accept-encoding": "br;q=0.0,gzip;q=0" });
  expect(plain).toEqual({ encoding: null, bytes: Buffer.from(text) });
});

test("says its length and that it varies", async () => {
  const answer = stored.answer(asking({}));
  expect(answer.headers.get("content-length")).toBe(String(text.length));
  expect(answer.headers.get("vary")).toContain("Accept-Encoding");
});

test("is not sent again to those who have it", async () => {
  const opaque = stored.etag.slice(2);
  for (const known of [stored.etag, opaque, `"other", ${stored.etag}`, "*"]) {
    const answer = stored.answer(asking({ "if-none-match": known }));
    expect(answer.status).toBe(304);
    expect(answer.headers.get("etag")).toBe(stored.etag);
    expect(await answer.text()).toBe("");
  }
  expect(stored.answer(asking({ "if-none-match": '"other"' })).status).toBe(200);
});

test("a page that is gone is never 'not modified'", async () => {
  const gone = new StoredAnswer(410, {}, Buffer.from(text));
  expect(gone.answer(asking({ "if-none-match": gone.etag })).status).toBe(410);
});

test("a short answer is not compressed", async () => {
  const short = new StoredAnswer(200, {}, Buffer.from("{}"));
  const answer = short.answer(asking({ "accept-encoding": "br" }));
  expect(answer.headers.has("content-encoding")).toBe(false);
});
