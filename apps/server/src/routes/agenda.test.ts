import { createHash } from "node:crypto";
import { createUser, saveCalendarFeed } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { boardNow, testBoard } from "../testing/board.ts";

eachDialect((_engine, open) => {
  test("a private calendar is given to who knows its address, and kept by nobody on the way", async () => {
    const database = await open();
    const board = await testBoard(database, { offers: [] });
    await createUser(database, { id: "lina", name: "Lina", email: "lina@exemple.fr" }, boardNow);
    const digest = createHash("sha256").update("a-key_1").digest("base64url");
    await saveCalendarFeed(database.db, { userId: "lina", digest, createdAt: boardNow });
    const answer = await board.get("/agenda/a-key_1.ics");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("x-robots-tag")).toBe("noindex");
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    // Neither the digest nor anything else opens it.
    for (const other of [digest, "another", "a-key_1.ics"]) {
      expect(await (await board.get(`/agenda/${other}.ics`)).text()).not.toContain("VCALENDAR");
    }
  });
});
