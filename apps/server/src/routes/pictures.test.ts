import { pictureKey } from "@tremplin/api";
import { migrate, openDatabase } from "@tremplin/database";
import { expect, test } from "vitest";
import { testBoard } from "../testing/board.ts";

const file = `${"0a".repeat(20)}.webp`;

test("a picture is shown as a picture, for ever, and nothing else of the folder is", async () => {
  const database = await openDatabase({ url: "sqlite::memory:" });
  await migrate(database);
  const { get, services } = await testBoard(database);
  await services.files.put(pictureKey(file), Buffer.from("picture"));
  await services.files.put("documents/cv.pdf", Buffer.from("secret"));

  const shown = await get(`/images/${file}`);
  expect(await shown.text()).toBe("picture");
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    "content-type": "image/webp",
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
  });
  for (const path of [
    `/images/${"0b".repeat(20)}.webp`,
    "/images/..%2Fdocuments%2Fcv.pdf",
    "/images/cv.pdf",
  ]) {
    expect((await get(path)).status, path).toBe(404);
  }
  await database.close();
});
