import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { runDigestRound } from "./digest-round.ts";
import { TellingBoard } from "./testing.ts";

eachDialect((_engine, open) => {
  const told = new TellingBoard(open);

  test("the mail of the day holds all that waited and was not read, once, at its hour, and is never empty", async () => {
    await told.choose({ digestHour: 18 });
    await told.tell();
    const page = "/espace/messages/x";
    await told.tell({ values: { author: "Anne", title: "Suivi", page }, page });
    await told.remind();
    // The appointment does not wait.
    expect((await told.queued("mail")).map(({ kind }) => kind)).toEqual(["appointment.reminder"]);
    await runDigestRound(told.context);
    expect(await told.queued("mail")).toHaveLength(1);
    told.now = new Date("2026-11-23T17:00:00Z");
    await Promise.all(Array.from({ length: 20 }, () => runDigestRound(told.context)));
    const digests = (await told.queued("mail")).filter(({ kind }) => kind === "notification.digest");
    expect(digests).toHaveLength(1);
    expect(digests[0]).toMatchObject({
      stop: { userId: "lina", kind: "digest" },
      values: { more: 0 },
    });
    const lines = (digests[0]?.values.lines ?? []) as { page: string }[];
    expect(lines.map(({ page }) => page).toSorted()).toEqual(["/espace/messages/k", "/espace/messages/x"]);
    told.now = new Date("2026-11-24T09:00:00Z");
    await told.tell();
    await told.lina.markRead({ id: null });
    told.now = new Date("2026-11-24T17:00:00Z");
    await runDigestRound(told.context);
    expect((await told.queued("mail")).filter(({ kind }) => kind === "notification.digest")).toHaveLength(1);
  });

  test("what was switched off while it waited is not in the mail of the day", async () => {
    await told.choose({ digestHour: 18 });
    await told.tell();
    await told.choose({ digestHour: 18, on: ["digest mail"], channels: ["mail"] });
    told.now = new Date("2026-11-23T17:00:00Z");
    await runDigestRound(told.context);
    expect(await told.queued("mail")).toEqual([]);
  });
});
