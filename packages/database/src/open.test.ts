import { expect, test } from "vitest";
import { eachDialect } from "./testing/index.ts";

eachDialect((engine, open) => {
  test("opens with all tables", async () => {
    const { db } = await open();
    expect(await db.selectFrom("dataVersion").selectAll().execute()).toEqual([{ id: 1, version: 0 }]);
  });
});
