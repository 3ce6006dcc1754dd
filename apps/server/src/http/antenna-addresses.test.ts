import { type Antenna, saveAntennaPage } from "@tremplin/database";
import { antennaExample, eachDialect } from "@tremplin/database/testing";
import type { Instance } from "@tremplin/instance";
import { beforeEach, describe, expect, test } from "vitest";
import { type TestBoard, testBoard } from "../testing/board.ts";

const main = "emploi.exemple.fr";
const own = "emploi-paca.exemple.fr";

function withAntennas(instance: Instance): Instance {
  const { config } = instance;
  return { ...instance, config: { ...config, features: { ...config.features, antennas: true } } };
}

eachDialect((_engine, open) => {
  let board: TestBoard;
  beforeEach(async () => {
    const database = await open();
    board = await testBoard(database, { env: { PUBLIC_URL: `https://${main}` }, change: withAntennas });
    const all: Antenna[] = [
      antennaExample({ id: "paca", slug: "paca", host: own }),
      antennaExample({ id: "alpes", slug: "alpes", name: "Alpes" }),
      antennaExample({
        ...{ id: "jura", slug: "jura", name: "Jura", host: "emploi-jura.exemple.fr" },
        closedAt: new Date("2026-04-02T09:00:00Z"),
      }),
      antennaExample({ id: "corse", slug: "corse", name: "Corse", openedAt: null }),
    ];
    for (const antenna of all) await saveAntennaPage(database, antenna);
    await board.services.index.refresh();
  });

  const ask = (host: string, path: string, method = "GET") =>
    board.app.request(`http://${host}${path}`, { method, headers: { host }, redirect: "manual" });
  const leads = async (host: string, path: string) => {
    const answer = await ask(host, path);
    return answer.headers.get("location") ?? (await answer.text());
  };

  describe("on the board's own host", () => {
    test("an antenna has its page, and a search that it limits", async () => {
      expect(await leads(main, "/alpes")).toContain("/territoires/alpes");
      expect(await leads(main, "/territoires/alpes")).toBe("/alpes");
      expect(await leads(main, "/alpes/offres?contrat=cdi")).toContain("antenne=alpes");
    });

    test("one with a host name leads there", async () => {
      expect(await leads(main, "/paca")).toBe(`https://${own}/`);
    });

    test("a closed one leads to all territories; one that was never opened is no page", async () => {
      expect(await leads(main, "/jura")).toBe("/territoires");
      expect(await leads(main, "/corse")).not.toContain("/territoires/corse");
    });
  });

  describe("on an antenna's host", () => {
    test("the home page is its own, and searches are limited to it", async () => {
      expect(await leads(own, "/")).toContain("/territoires/paca");
      expect(await leads(own, "/paca")).toBe("/");
      expect(await leads(own, "/offres")).toContain("antenne=paca");
    });

    test("nobody signs in, and nothing is sent: no cookie, no form, no procedure", async () => {
      expect((await ask(own, "/", "GET")).headers.get("set-cookie")).toBeNull();
      expect((await ask(own, "/connexion", "POST")).status).toBe(404);
      expect((await ask(own, "/trpc/offer.home")).status).toBe(404);
      const space = await ask(own, "/espace/favoris?x=1");
      expect([space.status, space.headers.get("location")]).toEqual([
        302,
        `https://${main}/espace/favoris?x=1`,
      ]);
    });

    test("a closed one leads to the board's territories", async () => {
      expect(await leads("emploi-jura.exemple.fr", "/")).toBe(`https://${main}/territoires`);
    });
  });

  test("a host that nobody set is no antenna's, however like it looks", async () => {
    for (const host of ["emploi-paca.exemple.fr.autre.fr", "paca", "emploi-paca.exemple"]) {
      expect(await leads(host, "/")).not.toContain("/territoires/paca");
    }
  });
});
