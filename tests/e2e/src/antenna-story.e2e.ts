import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { desk, phone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard({
  features: { antennas: true },
  funders: [
    { name: "Région", statement: "Action financée par la Région." },
    { name: "Ville de Beaune", antennas: ["pays-beaunois"] },
  ],
});
const home = "/espace/administration/antennes";

async function administer(page: Page, path: string): Promise<void> {
  await stepInto(shared.board, page, (await demoSomeone(shared.board, "administrator")).id);
  await page.goto(`${shared.board.url}${path}`);
}

/** The offers that show in the commune that has most of them. */
function mostOffered() {
  return withDatabase(shared.board, async ({ db }) => {
    const shown = await db
      .selectFrom("offer")
      .select(["id", "insee"])
      .where("state", "=", "published")
      .where("expiresAt", ">", new Date())
      .where("insee", "is not", null)
      .execute();
    const [[insee, offers] = ["", []]] = [...Map.groupBy(shown, (offer) => offer.insee ?? "")].toSorted(
      ([, a], [, b]) => b.length - a.length,
    );
    return { insee, offers };
  });
}

test("an administrator opens an antenna; a stranger finds its page, its offers, and all territories", async () => {
  const { insee, offers } = await mostOffered();
  await withPage(shared.browser, desk, async (page) => {
    await administer(page, home);
    await page.getByRole("link", { name: t("antennaAdmin.new") }).click();
    await field(page, "antennaAdmin.name").fill("Pays beaunois");
    await field(page, "antennaAdmin.area").fill("Nulle-Part-sur-Rien");
    await press(page, "antennaAdmin.addArea");
    await page
      .getByText(t("form.problem.antenna-area-unknown", { code: "Nulle-Part-sur-Rien" }))
      .first()
      .waitFor();
    expect(await field(page, "antennaAdmin.name").inputValue()).toBe("Pays beaunois");
    await examine(page);
    await field(page, "antennaAdmin.area").fill(insee);
    await press(page, "antennaAdmin.addArea");
    await page.locator(`input[name=areas][value="communes:${insee}"]`).waitFor();
    await field(page, "antennaAdmin.intro").fill("Au **cœur** des vignes. <script>alert(1)</script>");
    await page
      .getByRole("button", { name: t("antennaAdmin.save") })
      .last()
      .click();
    await page.getByText(t("done.antenna-kept")).waitFor();
    await examine(page);
    expect((await page.request.get(`${shared.board.url}/pays-beaunois`)).status()).toBe(404);
    await press(page, "antennaAdmin.open");
    await page.getByText(t("done.antenna-opened")).waitFor();
  });
  await withPage(shared.browser, phone, async (page) => {
    await page.goto(`${shared.board.url}/territoires`);
    await examine(page);
    await page.getByRole("link", { name: "Pays beaunois" }).click();
    await page.waitForURL(/\/pays-beaunois$/);
    expect(await page.locator("h1").textContent()).toBe("Pays beaunois");
    expect(await page.locator(".antenna-intro strong").innerText()).toBe("cœur");
    await page.getByText("Ville de Beaune").waitFor();
    expect(await page.locator('link[rel="canonical"]').getAttribute("href")).toBe(
      `${shared.board.url}/pays-beaunois`,
    );
    await examine(page);
    await page.getByRole("link", { name: t("antenna.allOffers", { count: offers.length }) }).click();
    await page.waitForURL(/antenne=pays-beaunois/);
    expect(await page.locator(".offer-row").count()).toBe(Math.min(20, offers.length));
    await page.goto(`${shared.board.url}/pays-beaunois/offres`);
    expect(new URL(page.url()).search).toBe("?antenne=pays-beaunois");
    await page.goto(`${shared.board.url}/financeurs`);
    await page.getByRole("rowheader", { name: "Pays beaunois" }).waitFor();
    await examine(page);
  });
});

test("who moderates an antenna decides there and nowhere else, until it closes", async () => {
  const {
    insee,
    offers: [there],
  } = await mostOffered();
  const young = await demoSomeone(shared.board, "candidate", 3);
  const elsewhere = await withDatabase(shared.board, async ({ db }) => {
    const antenna = await db
      .selectFrom("antenna")
      .select("id")
      .where("slug", "=", "pays-beaunois")
      .executeTakeFirstOrThrow();
    await db
      .insertInto("antennaModerator")
      .values({ antennaId: antenna.id, userId: young.id, createdAt: new Date() })
      .execute();
    return db
      .selectFrom("offer")
      .select("id")
      .where("state", "=", "published")
      .where("insee", "!=", insee)
      .limit(1)
      .executeTakeFirstOrThrow();
  });
  await withPage(shared.browser, phone, async (page) => {
    await stepInto(shared.board, page, young.id);
    const answerOf = async (path: string) => (await page.goto(`${shared.board.url}${path}`))?.status();
    expect(await answerOf("/espace/moderation")).toBe(200);
    expect(await answerOf(`/espace/offres/${there?.id}`)).toBe(200);
    expect(await answerOf(`/espace/offres/${elsewhere.id}`)).toBe(403);
    expect(await answerOf("/espace/administration/antennes")).toBe(403);
    await withPage(shared.browser, desk, async (desktop) => {
      await administer(desktop, home);
      await desktop.getByRole("link", { name: /Pays beaunois/ }).click();
      await press(desktop, "antennaAdmin.close");
      await desktop.getByText(t("done.antenna-closed")).waitFor();
    });
    expect(await answerOf("/espace/moderation")).toBe(403);
    await page.goto(`${shared.board.url}/pays-beaunois`);
    expect(new URL(page.url()).pathname).toBe("/territoires");
  });
});
