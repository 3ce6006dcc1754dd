import { migrate, openDatabase, type TremplinDatabase } from "@tremplin/database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestBoard, testBoard } from "../../testing/board.ts";

let database: TremplinDatabase;
let board: TestBoard;
beforeAll(async () => {
  database = await openDatabase({ url: "sqlite::memory:" });
  await migrate(database);
  board = await testBoard(database, { offers: [] });
});
afterAll(() => database.close());

test("a typed beginning suggests communes, those near the board's town first", async () => {
  const places = await board.api.territory.suggest({ typed: "chenov" });
  expect(places[0]).toEqual({ insee: "21166", name: "Chenôve", department: "21", postcode: "21300" });
  expect(places.length).toBeLessThanOrEqual(8);
});

test("a position gives the commune there, and none at sea", async () => {
  const api = board.api.territory;
  expect(await api.nearest({ latitude: 47.3216, longitude: 5.0415 })).toMatchObject({ name: "Dijon" });
  expect(await api.nearest({ latitude: 45, longitude: -30 })).toBeNull();
  await expect(api.nearest({ latitude: 91, longitude: 0 })).rejects.toMatchObject({ code: "BAD_REQUEST" });
});
