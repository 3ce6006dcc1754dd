import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import type { NoticeChannel, Notices } from "./dialect.ts";

/** Milliseconds between two attempts to reach a server that went away. */
const retryEvery = 1000;

/** `LISTEN` and `NOTIFY`, on a connection of their own that is opened at the first `listen`. */
export function postgresNotices(url: string): Notices & { close(): Promise<void> } {
  const emitter = new EventEmitter().setMaxListeners(0);
  const channels = new Set<NoticeChannel>();
  const closing = new AbortController();
  let client: Promise<pg.Client | null> | null = null;

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url });
    fresh.on("notification", ({ channel }) => emitter.emit(channel));
    // A lost connection gives "error" and then "end"; only the end is acted upon.
    fresh.on("error", () => {});
    await fresh.connect();
    for (const channel of channels) await fresh.query(`listen "${channel}"`);
    fresh.once("end", () => {
      client = closing.signal.aborted ? null : reconnect();
    });
    return fresh;
  }

  /** Tries until the server is back; listeners then look for what they missed meanwhile. */
  async function reconnect(): Promise<pg.Client | null> {
    for (;;) {
      // Ends early when it closes: else nothing would wake who waits for the end.
      await sleep(retryEvery, undefined, { ref: false, signal: closing.signal }).catch(() => {});
      if (closing.signal.aborted) return null;
      const fresh = await connect().catch(() => null);
      if (!fresh) continue;
      for (const channel of channels) emitter.emit(channel);
      return fresh;
    }
  }

  return {
    async send(db, channel) {
      await sql`select pg_notify(${channel}, '')`.execute(db);
    },
    async listen(channel, listener) {
      emitter.on(channel, listener);
      channels.add(channel);
      client ??= connect();
      await (await client)?.query(`listen "${channel}"`);
      return async () => {
        emitter.off(channel, listener);
      };
    },
    async close() {
      closing.abort();
      await (await client)?.end();
    },
  };
}
