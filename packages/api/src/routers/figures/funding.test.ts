import { eachDialect, offerExample } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { createCaller } from "../../router.ts";
import { testBoard } from "../../testing/board.ts";
import { applicationScene, minuteMs } from "../application/testing.ts";

eachDialect((_engine, open) => {
  const { asJeanne, board, later, send } = applicationScene(open);

  test("a hire shows once it is final, though nothing else changes", async () => {
    const contracts = async () => (await board().api.figures.funding()).years[0]?.all.contracts;
    const id = await send();
    expect(await asJeanne().decide({ ids: [id], step: "hire" })).toMatchObject({ ok: true });
    expect(await contracts()).toBe(0);
    later(11 * minuteMs);
    // One, which is too few to be told.
    expect(await contracts()).toBeNull();
  });

  test("the first year is that of the board's own clocks", async () => {
    // The evening of 31 December in Guadeloupe.
    const publishedAt = new Date("2025-01-01T02:00:00Z");
    const { context } = await testBoard(await open(), { offers: [offerExample(1, { publishedAt })] });
    const { config } = context.instance;
    const instance = { ...context.instance, config: { ...config, timeZone: "America/Guadeloupe" } };
    const { years } = await createCaller({ ...context, instance }).figures.funding();
    expect(years.map(({ year, all }) => [year, all.offers])).toEqual([
      [2026, 0],
      [2025, 0],
      [2024, 1],
    ]);
  });
});
