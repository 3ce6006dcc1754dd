import type { AccountRole } from "@tremplin/core/account";
import { hasFeature } from "@tremplin/instance/features";
import { describe, expect, test } from "vitest";
import { instance } from "./instances/under-test.ts";
import { demoSomeone } from "./support/demo-people.ts";
import { desk, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

type Feature =
  | "map"
  | "feeds"
  | "cvLibrary"
  | "membership"
  | "sector"
  | "advisors"
  | "appointments"
  | "workshops";

/** Where each feature is looked for, and by whom; and what leads to it from pages that are always there. */
const places: Readonly<Record<Feature, readonly (readonly [AccountRole | "visitor", string])[]>> = {
  map: [["visitor", "/offres.points.json"]],
  feeds: [
    ["visitor", "/offres.rss"],
    ["visitor", "/offres.json"],
  ],
  cvLibrary: [["candidate", "/espace/cvtheque/moi"]],
  membership: [
    ["visitor", "/adherents"],
    ["administrator", "/espace/administration/adhesions"],
  ],
  sector: [["visitor", "/metiers/familles"]],
  advisors: [["candidate", "/espace/suivi"]],
  appointments: [["candidate", "/espace/rendez-vous"]],
  workshops: [["candidate", "/espace/ateliers"]],
};
const leads: Readonly<Record<Feature, RegExp>> = {
  map: /vue=carte/,
  feeds: /offres\.(rss|json)/,
  cvLibrary: /cvtheque/,
  membership: /\/(adherents|adhesions?)\b/,
  sector: /\/metiers\/familles\b/,
  advisors: /\/espace\/(suivi|jeunes|avis|recommandations)\b/,
  appointments: /\/espace\/(rendez-vous|agenda)\b/,
  workshops: /\/espace\/ateliers\b/,
};

describe.each(Object.keys(places) as Feature[])("%s", (feature) => {
  const isOn = hasFeature(instance.config, feature);

  test(isOn ? "is there" : "is not there, and nothing leads to it", async () => {
    for (const [role, path] of places[feature]) {
      await withPage(shared.browser, { ...desk, javaScriptEnabled: false }, async (page) => {
        if (role !== "visitor")
          await stepInto(shared.board, page, (await demoSomeone(shared.board, role)).id);
        const { status } = await page.request
          .get(shared.board.url + path, { maxRedirects: 0 })
          .then((answer) => ({ status: answer.status() }));
        if (isOn) expect(status, path).toBe(200);
        else expect([403, 404], path).toContain(status);
        const start = role === "visitor" ? "/offres" : "/espace";
        for (const from of ["/", start]) {
          await page.goto(shared.board.url + from);
          if (!isOn) expect(await page.content(), from).not.toMatch(leads[feature]);
        }
      });
    }
  });
});
