import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { administerBoard, home } from "./support/administer.ts";
import { examine } from "./support/axe.ts";
import { demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { desk, phone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

const someone = (role: "administrator" | "candidate", rank = 0) => demoSomeone(shared.board, role, rank);

const administer = (page: Page, path: string) => administerBoard(shared.board, page, path);

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
      await page.getByText(t("form.pair", { label: t("detail.reason"), value: "Essai <b>" })).waitFor();
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
    await page
      .getByRole("checkbox", { name: t("role.administrator") })
      .first()
      .uncheck();
    await press(page, "administration.saveRoles");
    expect(await page.getByRole("alert").innerText()).toContain(t("refusal.last-administrator"));
    await examine(page);
    await page.goto(`${shared.board.url}${home}`);
    expect(await page.locator("h1").textContent()).toBe(t("administration.title"));
  });
});
