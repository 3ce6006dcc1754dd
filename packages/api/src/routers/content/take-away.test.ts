import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { actors } from "../../access/who.ts";
import { createCaller } from "../../router.ts";
import { testBoard } from "../../testing/board.ts";

eachDialect((_engine, open) => {
  test("an archive has the day and the time of the board's own clocks", async () => {
    const { context } = await testBoard(await open(), { offers: [] });
    // Past midnight in Paris.
    const now = () => new Date("2026-11-30T23:30:00Z");
    const { content } = createCaller({ ...context, actor: actors.administrator, now });
    await content.create({ kind: "page", title: "Brouillon", path: "" });
    const { name, bytes } = await content.takeAway();
    expect(name).toBe("2026-12-01-pages.zip");
    // The first file's: 00:30, then the day, counted from 1980.
    expect(Buffer.from(bytes).readUInt16LE(10)).toBe(30 << 5);
    expect(Buffer.from(bytes).readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (12 << 5) | 1);
  });
});
