import { createUser, saveOffers } from "@tremplin/database";
import { eachDialect, offerExample } from "@tremplin/database/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { runAlertsRound } from "./alerts-round.ts";
import type { StopTarget } from "./notification/stop-links.ts";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";
import { boardNow, type TestBoard, testBoard } from "./testing/board.ts";

const minute = 60_000;
const day = 86_400_000;
const later = (ms: number) => new Date(boardNow.getTime() + ms);

interface Order {
  readonly kind: string;
  readonly to: { readonly email: string };
  readonly values: {
    readonly offers: { title: string }[];
    readonly more: number;
    readonly path: string;
    readonly label?: string | null;
  };
  readonly stop?: StopTarget;
}

eachDialect((_engine, open) => {
  let board: TestBoard;
  let lina: Caller;

  beforeEach(async () => {
    const database = await open();
    board = await testBoard(database, { offers: [offerExample(1, { publishedAt: later(-day) })] });
    await createUser(database, { id: "Lina", name: "Lina", email: "lina@exemple.fr" }, boardNow);
    lina = board.as({
      kind: "person",
      userId: "Lina",
      name: "Lina",
      email: "lina@exemple.fr",
      roles: ["candidate"],
      memberships: [],
      antennaIds: [],
    });
  });

  const round = (at: Date) => runAlertsRound({ ...board.context, now: () => at });
  const publish = (numbers: readonly number[], at: Date, title = "Vendeur en boulangerie (H/F)") =>
    saveOffers(
      board.context.database,
      numbers.map((number) => offerExample(number, { title, publishedAt: at, expiresAt: later(60 * day) })),
      at,
    );
  async function orders(kind: string): Promise<Order[]> {
    const rows = await board.context.database.db
      .selectFrom("outbox")
      .select("payload")
      .where("queue", "=", "mail")
      .orderBy("createdAt")
      .execute();
    // The values of the two kinds that this test reads.
    return rows.map(({ payload }) => payload as unknown as Order).filter((order) => order.kind === kind);
  }

  describe("a kept search", () => {
    test("tells of what is new, once, and never of nothing", async () => {
      await lina.alert.keep({ query: "q=vendeur", rhythm: "at-once" });
      expect(await round(later(11 * minute))).toBe(0);
      await publish([2], later(12 * minute));
      expect(await round(later(13 * minute))).toBe(0);
      expect(await round(later(22 * minute))).toBe(1);
      expect(await round(later(60 * minute))).toBe(0);
      const [mail, ...others] = await orders("alert.new-offers");
      expect(others).toEqual([]);
      expect(mail?.to.email).toBe("lina@exemple.fr");
      expect(mail?.values.offers.map(({ title }) => title)).toEqual(["Vendeur en boulangerie (H/F)"]);
    });

    test("is one, however often it is kept at the same time", async () => {
      const five = Array.from({ length: 5 });
      // Each on a connection that is open already.
      await Promise.all(five.map(() => lina.alert.mine()));
      await Promise.all(five.map(() => lina.alert.keep({ query: "q=vendeur", rhythm: "daily" })));
      expect(await lina.alert.mine()).toHaveLength(1);
    });

    test("tells of an offer once, even when it is published anew", async () => {
      await lina.alert.keep({ query: "", rhythm: "at-once" });
      await publish([2], later(5 * minute));
      expect(await round(later(11 * minute))).toBe(1);
      await publish([2], later(30 * minute));
      expect(await round(later(45 * minute))).toBe(0);
    });

    test("lists twenty, and says how many more", async () => {
      await lina.alert.keep({ query: "q=vendeur", rhythm: "at-once" });
      await publish(
        Array.from({ length: 27 }, (_, rank) => rank + 2),
        later(5 * minute),
      );
      expect(await round(later(11 * minute))).toBe(1);
      const [mail] = await orders("alert.new-offers");
      expect(mail?.values.offers).toHaveLength(20);
      expect(mail?.values.more).toBe(7);
    });

    test("finds with the whole search: another town or job is not told of", async () => {
      await lina.alert.keep({ query: "q=comptable", rhythm: "at-once" });
      await publish([2], later(5 * minute));
      expect(await round(later(11 * minute))).toBe(0);
    });

    test("tells at eight in the morning when it is daily", async () => {
      await lina.alert.keep({ query: "q=vendeur", rhythm: "daily" });
      await publish([2], later(5 * minute));
      expect(await round(new Date("2026-11-24T06:59:00Z"))).toBe(0);
      expect(await round(new Date("2026-11-24T07:00:00Z"))).toBe(1);
    });

    test("is on the board, by mail only if wanted, and passes over what was hidden", async () => {
      await lina.alert.keep({ query: "q=vendeur", rhythm: "at-once" });
      const [alert] = await lina.alert.mine();
      if (!alert) throw new Error("no alert");
      await lina.alert.change({ id: alert.id, label: "Vente", rhythm: "at-once", byEmail: false });
      await publish([2, 3], later(5 * minute));
      await lina.candidate.mark({ publicId: offerExample(3).publicId, kind: "hidden", isOn: true });
      expect(await round(later(11 * minute))).toBe(0);
      const [after] = await lina.alert.mine();
      expect(after?.label).toBe("Vente");
      expect(after?.offers.map(({ publicId }) => publicId)).toEqual([offerExample(2).publicId]);
    });

    test("kept twice is one; stopped, it tells of nothing", async () => {
      await lina.alert.keep({ query: "q=vendeur&page=3", rhythm: "at-once" });
      await lina.alert.keep({ query: "q=vendeur", rhythm: "daily" });
      const [alert, ...others] = await lina.alert.mine();
      expect(others).toEqual([]);
      await lina.alert.stop({ id: alert?.id ?? "" });
      await publish([2], later(5 * minute));
      expect(await round(later(11 * minute))).toBe(0);
      await expect(lina.alert.stop({ id: alert?.id ?? "" })).rejects.toThrow("forbidden");
    });

    test("two that work at once tell once", async () => {
      await lina.alert.keep({ query: "q=vendeur", rhythm: "at-once" });
      await publish([2], later(5 * minute));
      const told = await Promise.all([round(later(11 * minute)), round(later(11 * minute))]);
      expect(told.reduce((sum, count) => sum + count)).toBe(1);
      expect(await orders("alert.new-offers")).toHaveLength(1);
    });
  });

  describe("a visitor", () => {
    const ask = (query: string, email = "sam@exemple.fr") =>
      board.api.alert.keepForVisitor({ query, rhythm: "at-once", email });
    const tokenOf = (path = "") => path.split("/").at(-1) ?? "";

    test("is told only once they confirmed, and stops by a link of the mail", async () => {
      await ask("q=vendeur");
      await publish([2], later(5 * minute));
      expect(await round(later(11 * minute))).toBe(0);
      const token = tokenOf((await orders("alert.confirm"))[0]?.values.path);
      expect(await board.api.alert.byLink({ token })).toMatchObject({ value: { state: "to-confirm" } });
      await board.api.alert.confirmByLink({ token });
      expect(await board.api.alert.byLink({ token })).toMatchObject({ value: { state: "active" } });
      expect(await round(later(25 * minute))).toBe(1);
      const [mail] = await orders("alert.new-offers");
      if (!mail?.stop) throw new Error("a mail that can't be stopped");
      const stop = tokenOf(board.context.stopLinks.pathOf(mail.stop, boardNow));
      expect(await board.api.notification.stopPage({ token: stop })).toMatchObject({
        value: { what: "alert", isStopped: false },
      });
      expect((await board.api.notification.stop({ token: stop })).ok).toBe(true);
      expect((await board.api.notification.stop({ token: stop })).ok).toBe(true);
      expect(await board.api.notification.stopPage({ token: stop })).toMatchObject({
        value: { isStopped: true },
      });
      expect(await board.api.alert.byLink({ token })).toMatchObject({ value: { state: "stopped" } });
      await publish([3], later(30 * minute));
      expect(await round(later(60 * minute))).toBe(0);
    });

    test("is asked to confirm in words of the board alone, whatever was typed", async () => {
      const mails = async () =>
        (await orders("alert.confirm")).map(({ values }) => JSON.stringify(values.label));
      await ask("q=Gagnez+500+euros+sur+https://evil.example/x&lieu=21231&contrat=cdi");
      await ask("famille=gagnez-500-euros", "kim@exemple.fr");
      expect(await mails()).toEqual(["null", "null"]);
      await ask("lieu=21231&contrat=cdi", "ana@exemple.fr");
      expect(await mails()).toContainEqual(expect.stringContaining("Dijon"));
      const all = await board.context.database.db.selectFrom("savedSearch").select("label").execute();
      expect(all.map(({ label }) => label)).toContainEqual(expect.stringContaining("Gagnez 500 euros"));
    });

    test("keeps five at most; the sixth is answered alike, and a mail says why", async () => {
      for (const word of ["a", "b", "c", "d", "e"]) await ask(`q=${word}`);
      expect(await ask("q=f")).toEqual({ ok: true, value: null });
      expect(await orders("alert.confirm")).toHaveLength(5);
      expect(await orders("alert.full")).toHaveLength(1);
    });

    test("cannot fill the mailbox of somebody else", async () => {
      for (let rank = 0; rank < 15; rank += 1) await ask(`q=mot${rank}`);
      const sent = [...(await orders("alert.confirm")), ...(await orders("alert.full"))];
      expect(sent.length).toBeLessThanOrEqual(8);
    });

    test("who confirms too late, or with a made-up link, is told so", async () => {
      await ask("q=vendeur");
      const token = tokenOf((await orders("alert.confirm"))[0]?.values.path);
      const late = createCaller({ ...board.context, now: () => later(8 * day) });
      expect(await late.alert.confirmByLink({ token })).toMatchObject({ refusal: { code: "link-spent" } });
      expect(await late.alert.byLink({ token: "inventé" })).toMatchObject({ ok: false });
    });
  });
});
