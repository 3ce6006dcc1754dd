import { followOf, joinAntenna, type TremplinDatabase, userByEmail } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { boardNow } from "../../testing/board.ts";
import { orderedMails } from "../employer/testing.ts";
import { type AdvisorBoard, advisorBoard, pathOf } from "./testing.ts";

const nora = { name: "Nora", email: "nora@exemple.fr", age: "15-or-more" } as const;
const wrong = (code: string) => ({ ok: false, refusal: { code, details: { field: "code" } } });

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: AdvisorBoard;

  beforeEach(async () => {
    database = await open();
    board = await advisorBoard(database);
  });

  async function code(mostUses: number): Promise<string> {
    const made = await (await board.by("anne")).advisor.makeCode({ days: 7, mostUses, antennaId: "nord" });
    return made.ok ? made.value.code : "";
  }
  const followed = async (email: string) => {
    const user = await userByEmail(database.db, email);
    return user && (await followOf(database.db, user.id));
  };

  test("who signs up with a code is attached at once, as often as it says", async () => {
    const given = await code(1);
    expect(given).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const { signUp } = board.api.account;
    expect(await signUp({ ...nora, code: given.toLowerCase() })).toEqual({ ok: true, value: null });
    expect(await followed(nora.email)).toMatchObject({ advisorId: "anne", antennaId: "nord" });
    expect(await signUp({ ...nora, email: "paul@exemple.fr", code: given })).toEqual(wrong("code-spent"));
    expect(await userByEmail(database.db, "paul@exemple.fr")).toBeUndefined();
    expect(await signUp({ ...nora, email: "paul@exemple.fr" })).toMatchObject({ ok: true });
    expect(await followed("paul@exemple.fr")).toBeUndefined();
    // The list tells codes apart without telling them.
    const { codes } = await (await board.by("anne")).advisor.codes();
    expect(codes).toMatchObject([{ hint: given.slice(0, 2), uses: 1, isGood: false }]);
    expect(JSON.stringify(codes)).not.toContain(given.slice(5));
  });

  test("a wrong, an old and a revoked code say so, and cannot be tried for ever", async () => {
    const { signUp } = board.api.account;
    expect(await signUp({ ...nora, code: "22222222" })).toEqual(wrong("code-unknown"));
    expect(await signUp({ ...nora, code: "bof" })).toEqual(wrong("code-unknown"));
    const given = await code(5);
    const [kept] = (await (await board.by("anne")).advisor.codes()).codes;
    expect(await (await board.by("bilal")).advisor.dropCode({ id: kept?.id ?? "" })).toMatchObject({
      refusal: { code: "code-gone" },
    });
    expect(await (await board.later("zoe", 8)).advisor.enterCode({ code: given })).toEqual(wrong("code-old"));
    await (await board.by("anne")).advisor.dropCode({ id: kept?.id ?? "" });
    expect(await signUp({ ...nora, code: given })).toEqual(wrong("code-revoked"));
    expect(await userByEmail(database.db, nora.email)).toBeUndefined();
    const zoe = await board.by("zoe");
    for (let times = 1; times < 10; times += 1) {
      expect(await zoe.advisor.enterCode({ code: "33333333" })).toEqual(wrong("code-unknown"));
    }
    expect(await zoe.advisor.enterCode({ code: await code(5) })).toMatchObject({
      refusal: { code: "too-many-codes" },
    });
  });

  test("who has an account is not attached by somebody else's sign-up, but by their own code", async () => {
    const given = await code(5);
    expect(await board.api.account.signUp({ ...nora, email: "zoe@exemple.fr", code: given })).toMatchObject({
      ok: true,
    });
    expect(await followed("zoe@exemple.fr")).toBeUndefined();
    expect(await (await board.by("zoe")).advisor.enterCode({ code: given })).toMatchObject({ ok: true });
    expect(await followed("zoe@exemple.fr")).toMatchObject({ advisorId: "anne" });
    expect(await (await board.by("zoe")).advisor.enterCode({ code: given })).toMatchObject({
      refusal: { code: "already-accompanied" },
    });
  });

  test("who was left by their advisor may enter another's code", async () => {
    await (await board.by("bilal")).advisor.attach({ id: "zoe", advisorId: "bilal" });
    const given = await code(5);
    const zoe = await board.by("zoe");
    expect(await zoe.advisor.enterCode({ code: given })).toMatchObject({
      refusal: { code: "already-accompanied" },
    });
    await database.db.updateTable("user").set({ disabledAt: boardNow }).where("id", "=", "bilal").execute();
    expect(await zoe.advisor.support()).toMatchObject({ advisor: null });
    expect(await zoe.advisor.enterCode({ code: given })).toMatchObject({ ok: true });
    expect(await followed("zoe@exemple.fr")).toMatchObject({ advisorId: "anne" });
  });

  test("two who use the last place of a code at once do not both have it", async () => {
    const given = await code(1);
    const both = await Promise.all(
      ["zoe", "eloi"].map(async (id) => (await board.by(id)).advisor.enterCode({ code: given })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await (await board.by("anne")).advisor.unattached()).people).toHaveLength(1);
  });

  test("who accepts an advisor's invitation is theirs to accompany", async () => {
    await joinAntenna(database, "nord", "anne", boardNow);
    const anne = (await board.by("anne")).advisor;
    expect(await anne.invite({ email: nora.email, name: "Nora", antennaId: "nord" })).toMatchObject({
      ok: true,
    });
    const token = (await pathOf(database, nora.email)).split("/").at(-1) ?? "";
    expect(await board.api.invitation.accept({ token })).toMatchObject({ value: { path: "/espace" } });
    expect(await followed(nora.email)).toMatchObject({ advisorId: "anne", antennaId: "nord" });
    expect(await anne.invite({ email: nora.email, name: "", antennaId: "" })).toMatchObject({
      refusal: { code: "already-yours", details: { field: "email" } },
    });
    // Who is accompanied stays with their advisor, and the other is not told.
    const bilal = (await board.by("bilal")).advisor;
    expect(await bilal.invite({ email: nora.email, name: "", antennaId: "" })).toMatchObject({ ok: true });
    const again = (await pathOf(database, nora.email)).split("/").at(-1) ?? "";
    await board.api.invitation.accept({ token: again });
    expect(await followed(nora.email)).toMatchObject({ advisorId: "anne" });
    // A young person is no advisor of the antenna.
    expect(await database.db.selectFrom("antennaMember").select("userId").execute()).toEqual([
      { userId: "anne" },
    ]);
    expect(await orderedMails(database)).toEqual([
      "account.invitation to nora@exemple.fr",
      "account.invitation to nora@exemple.fr",
    ]);
  });
});
