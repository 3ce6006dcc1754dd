import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eachDialect } from "@tremplin/database/testing";
import { noWishes, tokensFile } from "@tremplin/instance";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createCaller } from "../../router.ts";
import { testBoard } from "../../testing/board.ts";
import { person } from "../employer/testing.ts";

const plum = { ...noWishes, colors: { "brand.main": "#7a1f3d" } };

eachDialect((_engine, open) => {
  let dir = "";
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "theme-"));
  });
  afterEach(() => rm(dir, { recursive: true }));

  /** An administrator's procedures, on a board whose folder is a copy of its own. */
  async function themeOf(isDeveloping: boolean) {
    const { context } = await testBoard(await open(), { offers: [] });
    await cp(context.instance.dir, dir, { recursive: true });
    const instance = { ...context.instance, dir };
    const actor = person("ada", { roles: ["administrator"] });
    return createCaller({ ...context, instance, isDeveloping, actor }).administration.theme;
  }
  const file = () => readFile(join(dir, tokensFile), "utf8");

  test("what is looked at is written, and nothing else; looking writes nothing", async () => {
    const theme = await themeOf(true);
    const before = await file();
    expect((await theme.show({ name: null })).mayWrite).toBe(true);
    const { text, changes, over } = await theme.compose(plum);
    expect(changes).toMatchObject([{ path: "brand.main", after: '"#7a1f3d"' }]);
    expect(await file()).toBe(before);
    expect(await theme.write({ wishes: plum, over })).toEqual({ ok: true, value: null });
    expect(await file()).toBe(text);
    // It says so already.
    expect((await theme.compose(plum)).changes).toEqual([]);
  });

  test("a live board writes nothing, whoever asks", async () => {
    const theme = await themeOf(false);
    const before = await file();
    expect((await theme.show({ name: null })).mayWrite).toBe(false);
    const { over } = await theme.compose(plum);
    expect(await theme.write({ wishes: plum, over })).toMatchObject({ refusal: { code: "theme-live" } });
    expect(await file()).toBe(before);
  });

  test("a file that has changed since, and a theme that cannot be read, are not written", async () => {
    const theme = await themeOf(true);
    const { over } = await theme.compose(plum);
    await theme.write({ wishes: plum, over });
    const now = await file();
    expect(await theme.write({ wishes: { ...noWishes, size: 18 }, over })).toMatchObject({
      refusal: { code: "theme-changed" },
    });
    const pale = { ...noWishes, colors: { "light.text": "#aaaaaa" } };
    const tried = await theme.compose(pale);
    expect([tried.theme, tried.problems.length > 0]).toEqual([null, true]);
    expect(await theme.write({ wishes: pale, over: tried.over })).toMatchObject({
      refusal: { code: "theme-unreadable" },
    });
    expect(await file()).toBe(now);
  });
});
