import { expect, test } from "vitest";
import { sealer } from "./seal.ts";
import { SealedCookie } from "./sealed-cookie.ts";

const cookie = new SealedCookie<{ readonly who: string }>("ailleurs", 600);
const now = new Date("2026-11-29T10:00:00Z");
const setting = { seal: sealer("a".repeat(32)), origin: "https://emploi.exemple.fr", now };
const at = (milliseconds: number) => ({ ...setting, now: new Date(now.getTime() + milliseconds) });
const sent = (set: string) => new Headers({ cookie: `autre=x; ${set.split(";")[0]}; fin=y` });

test("what is kept comes back to this board, for a while", () => {
  const set = cookie.set({ who: "Zoé" }, setting);
  expect(set).toMatch(/^__Host-ailleurs=[\w-]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/);
  expect(cookie.read(sent(set), at(599_999))).toEqual({ who: "Zoé" });
  expect(cookie.read(sent(set), at(600_000))).toBeNull();
  expect(cookie.read(sent(set), { ...setting, seal: sealer("b".repeat(32)) })).toBeNull();
  expect(cookie.read(sent(cookie.forget(setting.origin)), setting)).toBeNull();
});

test("one that was changed or made up says nothing", () => {
  const set = cookie.set({ who: "Zoé" }, setting);
  const other = (sign: string) => (sign === "A" ? "B" : "A");
  const changed = set.replace(/(?<=.{40})./, other);
  expect(changed).not.toBe(set);
  expect(cookie.read(sent(changed), setting)).toBeNull();
  expect(cookie.read(sent("__Host-ailleurs=zoe"), setting)).toBeNull();
  expect(cookie.read(new Headers(), setting)).toBeNull();
});

test("without HTTPS it goes by its plain name", () => {
  const local = { ...setting, origin: "http://localhost:3000" };
  const set = cookie.set({ who: "Zoé" }, local);
  expect(set).toMatch(/^ailleurs=.*SameSite=Lax$/);
  expect(cookie.read(sent(set), local)).toEqual({ who: "Zoé" });
  expect(cookie.read(sent(set), setting)).toBeNull();
});
