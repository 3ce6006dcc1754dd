import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { launchBrowser } from "../browser/launch.ts";

/** Starts a browser that takes orders on a port, hands that port to `work`, and ends the browser. */
export async function withDebuggedBrowser<Answer>(work: (port: number) => Promise<Answer>): Promise<Answer> {
  const port = await freePort();
  const browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
  try {
    return await work(port);
  } finally {
    await browser.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
