import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Listening, listen, listenerOf } from "./listen.ts";

const open: (Server | Listening)[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await new Promise((resolve) => resolve(each.close(() => {})));
});

async function listening(port: number, answer = () => new Response("ok")): Promise<Listening> {
  const started = await listen(port, listenerOf(answer));
  open.push(started);
  return started;
}

/** What the server says to bytes that no client library would send. */
async function say(port: number, text: string): Promise<string> {
  const socket = connect(port, "localhost");
  socket.write(text);
  let answer = "";
  socket.on("data", (data) => {
    answer += data;
  });
  await once(socket, "close");
  return answer;
}

test("takes the next port when one is taken", async () => {
  const first = await listening(0);
  const second = await listening(first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(await (await fetch(`http://localhost:${second.port}/`)).text()).toBe("ok");
});

test("a port held on one address of the machine only is taken too", async () => {
  const other = createServer((_, response) => response.end("other"));
  open.push(other);
  other.listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect((await listening(port)).port).toBeGreaterThan(port);
});

test("what is no request is answered, and the server goes on", async () => {
  const { port } = await listening(0);
  const head = `Host: localhost:${port}\r\nConnection: close\r\n\r\n`;
  for (const target of ["*", "http://[", "/\\voleur.example"]) {
    expect(await say(port, `GET ${target} HTTP/1.1\r\n${head}`)).toMatch(/^HTTP\/1\.1 400/);
  }
  expect(await say(port, "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n")).toMatch(
    /^HTTP\/1\.1 400/,
  );
  expect(await say(port, "nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400/);
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
});

test("stops within its grace although a connection stays open and an answer never ends", async () => {
  const answer = (request: Request) =>
    new URL(request.url).pathname === "/endless" ? new Promise<Response>(() => {}) : new Response("ok");
  const { port, close } = await listen(0, listenerOf(answer));
  const endless = fetch(`http://localhost:${port}/endless`).then(
    () => "answered",
    () => "cut",
  );
  await (await fetch(`http://localhost:${port}/`)).text();
  const began = performance.now();
  await close();
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(await endless).toBe("cut");
});
