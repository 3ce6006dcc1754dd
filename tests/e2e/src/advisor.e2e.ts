import { expect, test } from "vitest";
import { examine, examineAtBothSizes } from "./support/axe.ts";
import { demoAccompanied, demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { desk, phone, steadyPhone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
const home = "/espace/jeunes";

test.each([
  "",
  "?groupe=archives",
  "?besoin=overdue&q=zzz",
  "/a-rattacher",
  "/inscrire",
  "/importer",
  "/absences",
  "/:jeune",
  "/:jeune/profil",
  "/:jeune/accompagnement",
  "/:jeune/cv",
  "/:jeune/documents",
])("%s: nothing that axe objects to, and nothing wider than the screen", async (path) => {
  const advisor = await demoSomeone(shared.board, "advisor");
  const young = await demoAccompanied(shared.board, advisor.id, { rank: 1 });
  await withPage(shared.browser, steadyPhone, async (page) => {
    await stepInto(shared.board, page, advisor.id);
    const answer = await page.goto(`${shared.board.url}${home}${path.replace(":jeune", young.id)}`);
    expect(answer?.status()).toBe(200);
    await examineAtBothSizes(page);
  });
});

test.each(["/espace/suivi", "/espace", "/inscription/jeune"])(
  "%s, for a young person: nothing that axe objects to",
  async (path) => {
    const advisor = await demoSomeone(shared.board, "advisor");
    const young = await demoAccompanied(shared.board, advisor.id, { rank: 1 });
    await withPage(shared.browser, steadyPhone, async (page) => {
      await stepInto(shared.board, page, young.id);
      await page.goto(`${shared.board.url}${path}`);
      await examineAtBothSizes(page);
    });
  },
);

test("without a script, an advisor finds by name, need and programme, all of it in the address", async () => {
  const advisor = await demoSomeone(shared.board, "advisor");
  const young = await demoAccompanied(shared.board, advisor.id);
  await withPage(shared.browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${shared.board.url}/demo`);
    await page.locator(`button[name=person][value="${advisor.id}"]`).click();
    await page.goto(`${shared.board.url}${home}`);
    const bare = young.name
      .normalize("NFD")
      .replaceAll(/\p{Mn}/gu, "")
      .toUpperCase();
    await page.getByLabel(t("table.words")).fill(bare);
    await press(page, "table.submit");
    expect(new URL(page.url()).searchParams.get("q")).toBe(bare);
    expect(await page.locator("tbody tr").count()).toBe(1);
    await page.getByRole("link", { name: young.name, exact: true }).click();
    expect(await page.locator("h1").textContent()).toBe(young.name);

    await page.goto(`${shared.board.url}${home}`);
    await page.locator(".need-chips a").first().click();
    expect(new URL(page.url()).searchParams.get("besoin")).not.toBeNull();
    expect(await page.locator("tbody tr").count()).toBeGreaterThan(0);
    await page.goto(`${shared.board.url}${home}?tri=nom`);
    const names = await page.locator("tbody th a").allInnerTexts();
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, "fr")));
  });
});

test("a note is shared, an action is ticked off, and the young person sees who opened the file", async () => {
  const advisor = await demoSomeone(shared.board, "advisor");
  const young = await demoAccompanied(shared.board, advisor.id, { rank: 2 });
  await withPage(shared.browser, desk, async (page) => {
    await stepInto(shared.board, page, advisor.id);
    await page.goto(`${shared.board.url}${home}/${young.id}`);
    await page.getByText(t("note.add"), { exact: true }).click();
    await press(page, "note.addNow");
    expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.required"));
    const note = page.locator("#notes ~ details").first();
    await field(note, "note.text").fill("Confidentiel <b>x</b>");
    await press(note, "note.addNow");
    await page.getByText(t("done.note-added")).waitFor();
    await page.getByText(t("note.add"), { exact: true }).click();
    await field(note, "note.text").fill("Bravo pour hier 🎉");
    await note.getByRole("radio", { name: t("note.shared") }).check();
    await press(note, "note.addNow");
    await page.locator(".message-text", { hasText: "Bravo pour hier 🎉" }).waitFor();
    await page.getByText(t("action.add"), { exact: true }).click();
    await field(page, "action.text").fill("Passer à la mission locale");
    await press(page, "action.addNow");
    await page.getByText(t("done.action-added")).waitFor();
  });
  await withPage(shared.browser, phone, async (page) => {
    await stepInto(shared.board, page, young.id);
    await page.goto(`${shared.board.url}/espace/suivi`);
    const text = await page.locator("main").innerText();
    expect(text).toContain("Bravo pour hier 🎉");
    expect(text).toContain(advisor.name);
    expect(text).not.toContain("Confidentiel");
    await page
      .getByRole("button", { name: t("action.open", { text: "Passer à la mission locale" }) })
      .click();
    await page.getByText(t("done.action-done")).waitFor();
    await page.goto(`${shared.board.url}/espace/compte`);
    expect(await page.locator("main").innerText()).toContain(advisor.name);
  });
});

test("the consent of a minor's representative is written down and taken back", async () => {
  const advisors = await Promise.all([0, 1, 2].map((rank) => demoSomeone(shared.board, "advisor", rank)));
  for (const advisor of advisors) {
    const bornAfter = `${new Date().getFullYear() - 18}-12-31`;
    const young = await demoAccompanied(shared.board, advisor.id, { bornAfter }).catch(() => null);
    if (!young) continue;
    await withPage(shared.browser, phone, async (page) => {
      await stepInto(shared.board, page, advisor.id);
      await page.goto(`${shared.board.url}${home}/${young.id}/profil`);
      if ((await field(page, "advisor.consentName").count()) === 0) {
        await page.getByText(t("advisor.consentBack")).first().click();
        await press(page, "advisor.consentBack");
        await page.getByText(t("done.consent-back")).waitFor();
      }
      await press(page, "advisor.consentRecord");
      expect(await page.getByRole("alert").getByRole("link").count()).toBe(2);
      await examine(page);
      await field(page, "advisor.consentName").fill("Léa O'Brien");
      await field(page, "advisor.consentRelation").fill("mère");
      await press(page, "advisor.consentRecord");
      await page.getByText(t("done.consent-given")).waitFor();
      expect(await page.locator("main").innerText()).toContain("Léa O'Brien (mère)");
      await examine(page);
    });
    return;
  }
  throw new Error("The demo has no minor whom somebody accompanies.");
});
