import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { antivirus } from "./antivirus.ts";

// The file that every antivirus knows, in two halves so that none takes this one away.
const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"}`;
const servers: Server[] = [];

/** A server that speaks clamd's protocol, and finds what contains the test file. */
function clamd(listen: (server: Server) => Server, answer?: (socket: Socket) => void): Promise<Server> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (part) => {
      received = Buffer.concat([received, part]);
      const content = contentOf(received);
      if (content === null) return;
      if (answer) return answer(socket);
      socket.end(content.includes("EICAR") ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : "stream: OK\0");
    });
  });
  servers.push(server);
  return new Promise((resolve) => listen(server).once("listening", () => resolve(server)));
}

/** The whole file, once its empty chunk has come. */
function contentOf(received: Buffer): Buffer | null {
  const command = "zINSTREAM\0";
  if (!received.subarray(0, command.length).equals(Buffer.from(command))) return null;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const portOf = (server: Server) => String((server.address() as { port: number }).port);
const onPort = (server: Server) => server.listen(0, "127.0.0.1");

test("without clamd nothing is scanned", () => {
  expect(antivirus({})).toBeNull();
});

test("says what clamd says, by a port", async () => {
  const port = portOf(await clamd(onPort));
  const scan = antivirus({ CLAMD_HOST: "127.0.0.1", CLAMD_PORT: port });
  expect(await scan?.(Buffer.from("Un CV."))).toBe("clean");
  expect(await scan?.(Buffer.from(eicar))).toBe("virus");
  expect(await scan?.(Buffer.concat([Buffer.alloc(300_000), Buffer.from(eicar)]))).toBe("virus");
});

test("says what clamd says, by a socket", async () => {
  const folder = mkdtempSync(join(tmpdir(), "clamd-"));
  const path = join(folder, "clamd.sock");
  await clamd((server) => server.listen(path));
  expect(await antivirus({ CLAMD_SOCKET: path })?.(Buffer.from("Un CV."))).toBe("clean");
  rmSync(folder, { recursive: true });
});

test("nothing is clean while clamd is not there, is silent or makes no sense", async () => {
  const silent = portOf(await clamd(onPort, () => {}));
  const odd = portOf(await clamd(onPort, (socket) => socket.end("INSTREAM size limit exceeded. ERROR\0")));
  const gone = await clamd(onPort);
  const closed = portOf(gone);
  await new Promise((resolve) => gone.close(resolve));
  for (const port of [silent, odd, closed]) {
    const scan = antivirus({ CLAMD_HOST: "127.0.0.1", CLAMD_PORT: port }, 300);
    expect(await scan?.(Buffer.from("Un CV."))).toBe("unavailable");
  }
});
