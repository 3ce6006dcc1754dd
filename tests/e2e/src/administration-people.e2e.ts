import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { desk, phone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
const home = "/espace/administration";

const someone = (role: "administrator" | "candidate" | "moderator", rank = 0) =>
  demoSomeone(shared.board, role, rank);

async function administer(page: Page, path: string): Promise<void> {
  await stepInto(shared.board, page, (await someone("administrator")).id);
  await page.goto(`${shared.board.url}${home}${path}`);
}

test("an account is closed from its page while its owner is in, and they are out; then it is opened again", async () => {
  const young = await someone("candidate", 1);
  await withPage(shared.browser, phone, async (own) => {
    await stepInto(shared.board, own, young.id);
    await withPage(shared.browser, desk, async (page) => {
      await administer(page, `/personnes?q=${encodeURIComponent(young.name)}`);
      await page.getByRole("link", { name: young.name, exact: true }).click();
      await page.waitForURL(new RegExp(young.id));
      await examine(page);
      await page.getByText(t("administration.sessions", { count: 1 })).waitFor();
      await page.getByText(t("administration.disable")).click();
      await field(page, "administration.reason").fill("Essai <b>");
      await press(page, "administration.disableNow");
      await page.getByText(t("done.people-disable")).waitFor();
      await page.getByText(`${t("detail.reason")} : Essai <b>`).waitFor();
      await examine(page);

      await own.goto(`${shared.board.url}/espace`);
      expect(own.url()).toContain("/connexion");

      await press(page, "administration.enable");
      await page.getByText(t("done.people-enable")).waitFor();
    });
    await stepInto(shared.board, own, young.id);
  });
});

test("one does not close one's own account, nor give up administering alone", async () => {
  const { id } = await someone("administrator");
  await withPage(shared.browser, phone, async (page) => {
    await administer(page, `/personnes/${id}`);
    await page.getByText(t("refusal.own-account")).waitFor();
    expect(await page.getByText(t("administration.disable")).count()).toBe(0);
    await page.getByRole("checkbox", { name: /^administrateur/i }).uncheck();
    await press(page, "administration.saveRoles");
    expect(await page.getByRole("alert").innerText()).toContain(t("refusal.last-administrator"));
    await examine(page);
    await page.goto(`${shared.board.url}${home}`);
    expect(await page.locator("h1").innerText()).toBe(t("administration.title"));
  });
});

test("an advisor is asked in by mail into an antenna that was just made, and is there", async () => {
  const email = "nadia@agence.example";
  await withPage(shared.browser, phone, async (page) => {
    await administer(page, "/antennes");
    await press(page, "administration.antennaOpen");
    await page.getByRole("alert").waitFor();
    await field(page, "administration.antennaName").last().fill("Antenne des Lilas 🌿");
    await field(page, "column.town").last().fill("Xyzzyville");
    await press(page, "administration.antennaOpen");
    const unknown = t("form.problem.unknown-town", { place: "Xyzzyville" });
    expect(await page.getByRole("alert").innerText()).toContain(unknown);
    expect(await field(page, "administration.antennaName").last().inputValue()).toBe("Antenne des Lilas 🌿");
    await examine(page);
    await field(page, "column.town").last().fill("Quetigny");
    await press(page, "administration.antennaOpen");
    await page.getByText(t("done.antenna-open")).waitFor();

    await page.goto(`${shared.board.url}${home}/invitations`);
    await field(page, "column.email").fill("pas une adresse");
    await press(page, "administration.inviteSend");
    expect(await page.getByRole("alert").getByRole("link").allInnerTexts()).toEqual([
      t("form.problem.email"),
      t("form.problem.required"),
    ]);
    await examine(page);
    await field(page, "column.email").fill(email);
    await page.getByRole("radio", { name: /^conseiller/i }).check();
    await field(page, "administration.antennaOfAdvisor").selectOption({ label: "Antenne des Lilas 🌿" });
    await press(page, "administration.inviteSend");
    await page.getByText(t("done.person-invited")).waitFor();
    await page.getByText("Antenne des Lilas 🌿").last().waitFor();
    await examine(page);
  });
  const mail = await mailTo(shared.board, "account.invitation", email);
  await withPage(shared.browser, phone, async (page) => {
    await page.goto(linkIn(mail, "/invitation/"));
    await field(page, "signUp.name").fill("Nadia Ferrand");
    await press(page, "invitation.accept");
    await page.waitForURL(/\/espace/);
  });
  await withPage(shared.browser, desk, async (page) => {
    await administer(page, "/personnes?role=advisor&q=nadia");
    const row = page.locator("tbody tr");
    expect(await row.innerText()).toContain("Antenne des Lilas");
    await row.getByRole("checkbox").check();
    await press(page, "administration.signOut");
    await page.getByText(t("done.people-sign-out")).waitFor();
    expect(page.url()).toContain("role=advisor");
  });
});
