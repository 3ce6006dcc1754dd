import { expect, test } from "vitest";
import { administerBoard, home } from "./support/administer.ts";
import { examine } from "./support/axe.ts";
import { field, press } from "./support/forms.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { desk, phone, t, withPage } from "./support/pages.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

test("an advisor is asked in by mail into an antenna that was just made, and is there", async () => {
  const email = "nadia@agence.example";
  await withPage(shared.browser, phone, async (page) => {
    await administerBoard(shared.board, page, "/antennes");
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
    await page
      .getByRole("radio", { name: t("role.advisor") })
      .first()
      .check();
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
    await administerBoard(shared.board, page, "/personnes?role=advisor&q=nadia");
    const row = page.locator("tbody tr");
    expect(await row.innerText()).toContain("Antenne des Lilas");
    await row.getByRole("checkbox").check();
    await press(page, "administration.signOut");
    await page.getByText(t("done.people-sign-out")).waitFor();
    expect(page.url()).toContain("role=advisor");
  });
});
