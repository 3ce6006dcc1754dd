import { portfolioTable } from "@tremplin/core/advisor";
import { parseTableQuery } from "@tremplin/core/table";
import type { TremplinDatabase } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { orderedMails } from "../employer/testing.ts";
import { type AdvisorBoard, advisorBoard } from "./testing.ts";

const query = (text = "") => parseTableQuery(portfolioTable, new URLSearchParams(text));
const notFound = { ok: false, refusal: { code: "not-found" } };

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: AdvisorBoard;
  const advisor = async (userId: string) => (await board.by(userId)).advisor;

  beforeEach(async () => {
    database = await open();
    board = await advisorBoard(database);
  });

  test("each young person without an advisor is put into somebody's hands, once, and told so", async () => {
    const { people, advisors } = await (await advisor("anne")).unattached();
    expect(people.map(({ id }) => id).toSorted()).toEqual(["eloi", "zoe"]);
    expect(Object.keys(people[0] ?? {}).toSorted()).toEqual(["createdAt", "id", "name", "placeLabel"]);
    expect(advisors).toEqual([{ id: "anne", name: "anne" }]);
    const both = await Promise.all([
      (await advisor("anne")).attach({ id: "zoe", advisorId: "anne" }),
      (await advisor("bilal")).attach({ id: "zoe", advisorId: "bilal" }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "follow-moved" } });
    expect(await (await advisor("anne")).attach({ id: "eloi", advisorId: "bilal" })).toMatchObject({
      refusal: { code: "advisor-unknown" },
    });
    expect(await (await advisor("ada")).attach({ id: "eloi", advisorId: "bilal" })).toMatchObject({
      ok: true,
    });
    expect((await (await advisor("ada")).unattached()).people).toEqual([]);
    expect(await orderedMails(database)).toEqual([
      "advisor.new-advisor to eloi@exemple.fr",
      "advisor.new-advisor to zoe@exemple.fr",
    ]);
    // Whose advisor is one no longer waits again.
    await database.db.deleteFrom("userRole").where("userId", "=", "bilal").execute();
    expect((await (await advisor("ada")).unattached()).people.map(({ id }) => id)).toContain("eloi");
  });

  test("a young person is handed over with a word, and the old advisor is out", async () => {
    await (await advisor("anne")).attach({ id: "zoe", advisorId: "anne" });
    expect(await (await advisor("anne")).transfer({ id: "zoe", advisorId: "ada", word: "" })).toMatchObject({
      refusal: { code: "advisor-unknown" },
    });
    expect(
      await (await advisor("anne")).transfer({ id: "zoe", advisorId: "bilal", word: "Cherche un CAP." }),
    ).toMatchObject({ ok: true });
    expect(await (await advisor("anne")).file({ id: "zoe" })).toEqual(notFound);
    expect(await (await advisor("bilal")).file({ id: "zoe" })).toMatchObject({ ok: true });
    const mails = await orderedMails(database);
    expect(mails).toContain("advisor.file-received to bilal@exemple.fr");
    expect(mails.filter((mail) => mail.endsWith("new-advisor to zoe@exemple.fr"))).toHaveLength(2);
    const shown = await (await board.by("zoe")).advisor.support();
    expect(shown).toMatchObject({ advisor: { name: "bilal" } });
    expect(shown.history.map(({ kind, to }) => `${kind} ${to}`).toSorted()).toEqual([
      "attached anne",
      "transferred bilal",
    ]);
    // The word is the colleague's.
    expect(JSON.stringify(shown)).not.toContain("CAP");

    const admin = await advisor("ada");
    expect(await admin.accompaniment({ id: "zoe" })).toMatchObject({
      value: { advisor: "bilal", mayTransfer: true, mayArchive: false, mayRead: false },
    });
    expect(await admin.transfer({ id: "zoe", advisorId: "anne", word: "" })).toMatchObject({ ok: true });
    await expect(admin.file({ id: "zoe" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("a follow-up ends with its reason, and is taken up again", async () => {
    const mine = await advisor("anne");
    await mine.attach({ id: "zoe", advisorId: "anne" });
    expect(await mine.archive({ id: "zoe", reason: "cdi" })).toMatchObject({ ok: true });
    expect(await mine.archive({ id: "zoe", reason: "cdi" })).toMatchObject({
      refusal: { code: "follow-moved" },
    });
    expect(await mine.portfolio(query())).toMatchObject({ total: 0 });
    expect(await mine.portfolio(query("groupe=archives"))).toMatchObject({
      rows: [{ name: "zoe", exitReason: "cdi", needs: [] }],
    });
    expect((await mine.unattached()).people.map(({ id }) => id)).toEqual(["eloi"]);
    expect(await (await board.by("zoe")).advisor.support()).toMatchObject({ isArchived: true });
    expect(await mine.reopen({ id: "zoe" })).toMatchObject({ ok: true });
    expect(await mine.portfolio(query())).toMatchObject({ total: 1 });
  });
});
