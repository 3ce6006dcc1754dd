import { offerByPublicId, saveOffers } from "@tremplin/database";
import { eachDialect, offerExample } from "@tremplin/database/testing";
import { afterEach, expect, test, vi } from "vitest";
import { testBoard } from "../testing/board.ts";
import { startWorker } from "./worker.ts";

afterEach(() => {
  vi.useRealTimers();
});

eachDialect((_engine, open) => {
  test("an offer that has ended gets its state within a minute or so", async () => {
    const database = await open();
    const end = new Date("2026-11-23T12:00:00Z");
    await saveOffers(database, [offerExample(1, { expiresAt: end })], new Date("2026-11-22T12:00:00Z"));
    const stateOf = async () => (await offerByPublicId(database.db, "0000000001"))?.state;

    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    let now = new Date("2026-11-23T11:59:00Z");
    const { services } = await testBoard(database, { offers: [] });
    const worker = await startWorker({ ...services, now: () => now });
    vi.advanceTimersByTime(60_000);
    now = end;
    await vi.waitFor(async () => {
      vi.advanceTimersByTime(60_000);
      expect(await stateOf()).toBe("expired");
    });
    await worker.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
