import { readFile } from "node:fs/promises";
import { enqueue } from "@tremplin/database";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { examine, examineAtBothSizes } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { field, press } from "./support/forms.ts";
import { desk, phone, steadyPhone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
const home = "/espace/administration";

/** Opens a page of the administration as the demo's administrator. */
async function administer(page: Page, path: string): Promise<void> {
  const { userId } = await withDatabase(shared.board, ({ db }) =>
    db.selectFrom("userRole").where("role", "=", "administrator").select("userId").executeTakeFirstOrThrow(),
  );
  await stepInto(shared.board, page, userId);
  await page.goto(`${shared.board.url}${home}${path}`);
}

const rows = (page: Page) => page.locator("tbody tr");
const firstCells = (page: Page) => page.locator("tbody th").allInnerTexts();

test.each([
  "",
  "/personnes?role=moderator",
  "/invitations",
  "/roles",
  "/antennes",
  "/reglages",
  "/apparence",
  "/apparence/composants",
  "/pages",
  "/pages/nouvelle",
  "/pages/images",
  "/pages/fichiers/a-propos",
  "/courriels",
  "/courriels/application.news",
  "/entreprises?tri=-offres",
  "/offres?etat=expired",
  "/offres?q=zzzz",
  "/taches",
  "/journal",
])("%s: nothing that axe objects to, and nothing wider than the screen", async (path) => {
  await withPage(shared.browser, steadyPhone, async (page) => {
    await administer(page, path);
    await examineAtBothSizes(page);
  });
});

test.each([true, false])(
  "a list is searched, filtered, sorted and leafed through; scripts: %s",
  async (javaScriptEnabled) => {
    await withPage(shared.browser, { ...desk, javaScriptEnabled }, async (page) => {
      await administer(page, "/entreprises");
      const all = await page.getByRole("status").first().innerText();
      const shown = await firstCells(page);
      expect(shown).toHaveLength(25);
      expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, "fr")));
      await page.getByRole("link", { name: t("search.nextPage") }).click();
      await page.waitForURL(/page=2/);
      expect(await firstCells(page)).not.toContain(shown[0]);

      await page
        .getByRole("columnheader")
        .getByRole("link", { name: t("column.company") })
        .click();
      await page.waitForURL(/tri=-nom/);
      expect(new URL(page.url()).searchParams.has("page")).toBe(false);
      const header = page.getByRole("columnheader", { name: t("column.company") });
      expect(await header.getAttribute("aria-sort")).toBe("descending");
      const turned = await firstCells(page);
      expect(turned).toEqual(turned.toSorted((a, b) => b.localeCompare(a, "fr")));

      // Typed without its accents and capitals.
      const wanted = turned[0] ?? "";
      await field(page, "table.words").fill(
        wanted
          .normalize("NFD")
          .replace(/\p{Mn}/gu, "")
          .toLowerCase(),
      );
      await press(page, "table.submit");
      await page.waitForURL(/q=/);
      expect(await firstCells(page)).toContain(wanted);
      expect(new URL(page.url()).searchParams.get("tri")).toBe("-nom");

      await page.getByRole("link", { name: t("table.reset") }).click();
      await page.getByText(t("table.more")).click();
      await field(page, "column.members").selectOption("sans");
      await press(page, "table.submit");
      await page.waitForURL(/membres=sans/);
      expect(await page.getByRole("status").first().innerText()).not.toBe(all);
      expect(
        await rows(page)
          .filter({ hasText: t("administration.members", { count: 0 }) })
          .count(),
      ).toBe(await rows(page).count());
    });
  },
);

test("what a list finds is taken away in a file, which the journal tells", async () => {
  await withPage(shared.browser, desk, async (page) => {
    await administer(page, "/offres?etat=expired&tri=titre");
    const titles = (await firstCells(page)).map((cell) => cell.split("\n")[0] ?? "");
    const [csv] = await Promise.all([page.waitForEvent("download"), press(page, "table.file.csv")]);
    expect(csv.suggestedFilename()).toMatch(/^Offres \d{4}-\d\d-\d\d\.csv$/);
    const text = await readFile(await csv.path(), "utf8");
    expect(text.startsWith("\uFEFFOffre;")).toBe(true);
    const lines = text.trim().split("\r\n").slice(1);
    expect(lines.slice(0, titles.length).every((line, n) => line.includes(titles[n] ?? "?"))).toBe(true);
    const [book] = await Promise.all([page.waitForEvent("download"), press(page, "table.file.xlsx")]);
    expect(book.suggestedFilename()).toMatch(/\.xlsx$/);
    expect((await readFile(await book.path())).subarray(0, 2).toString()).toBe("PK");

    await page.goto(`${shared.board.url}${home}/journal?action=table.export`);
    expect(await rows(page).count()).toBe(2);
    expect(await rows(page).first().innerText()).toContain(
      t("form.pair", { label: t("detail.rows"), value: String(lines.length) }),
    );
    await examine(page);
  });
});

test.each([true, false])(
  "jobs given up are tried again or dropped; scripts: %s",
  async (javaScriptEnabled) => {
    const queue = `test-${javaScriptEnabled}`;
    await withDatabase(shared.board, async (database) => {
      const now = new Date();
      await enqueue(
        database,
        Array.from({ length: 3 }, () => ({ queue, payload: {} })),
        now,
      );
      await database.db
        .updateTable("outbox")
        .set({ failedAt: now, lastError: "Le serveur ne répond pas" })
        .where("queue", "=", queue)
        .execute();
    });
    await withPage(shared.browser, { ...phone, javaScriptEnabled }, async (page) => {
      const own = `/taches?etat=failed&file=${queue}`;
      await administer(page, own);
      expect(await rows(page).count()).toBe(3);

      await press(page, "administration.retry");
      await page.getByRole("alert").waitFor();

      await rows(page).first().getByRole("checkbox").check();
      await press(page, "administration.retry");
      await page.getByText(t("done.jobs-retried")).waitFor();
      expect(page.url()).toContain(`file=${queue}`);
      expect(await rows(page).count()).toBe(2);

      if (javaScriptEnabled) {
        await page.setViewportSize(desk.viewport);
        const all = page.getByRole("checkbox", { name: t("table.tickAll") });
        await all.check();
        expect(await rows(page).getByRole("checkbox", { checked: true }).count()).toBe(2);
        await rows(page).first().getByRole("checkbox").uncheck();
        expect(await all.isChecked()).toBe(false);
        await all.check();
        await examine(page);
      } else for (const box of await rows(page).getByRole("checkbox").all()) await box.check();
      await page.getByText(t("administration.drop")).click();
      await press(page, "administration.dropNow");
      await page.getByText(t("done.jobs-dropped")).waitFor();
      expect(await rows(page).count()).toBe(0);
    });
  },
);

test("offers are paused together without a script; what can't be is told one by one", async () => {
  await withPage(shared.browser, { ...phone, javaScriptEnabled: false }, async (page) => {
    await administer(page, "/offres?etat=published&tri=titre");
    await page.getByText(t("bulk.offers.end")).click();
    await press(page, "bulk.offers.pause");
    await page.getByText(t("refusal.nothing-ticked")).waitFor();

    const [title = ""] = (await firstCells(page)).map((cell) => cell.split("\n")[0] ?? "");
    await rows(page).first().getByRole("checkbox").check();
    await press(page, "bulk.offers.pause");
    await page.getByRole("link", { name: t("form.problem.bulk-reason") }).waitFor();
    await field(page, "bulk.reasonCompany").fill("L'entreprise ne répond plus.");
    await press(page, "bulk.offers.pause");
    await page.getByText(t("done.offers-pause")).waitFor();

    await page.goto(`${shared.board.url}${home}/offres?etat=paused&q=${encodeURIComponent(title)}`);
    await rows(page).first().getByRole("checkbox").check();
    await press(page, "bulk.offers.approve");
    await page.getByText(t("bulk.left", { done: 0, left: 1 })).waitFor();
    await page.getByText(`${title} – ${t("bulk.left.offer-not-waiting")}`).waitFor();
    expect(await rows(page).first().getByRole("checkbox").isChecked()).toBe(true);
  });
});

test("nobody else comes in, and no other site sends a form in", async () => {
  for (const role of ["moderator", "candidate"] as const) {
    const { userId } = await withDatabase(shared.board, ({ db }) =>
      db
        .selectFrom("userRole")
        .where("role", "=", role)
        .where(
          "userId",
          "not in",
          db.selectFrom("userRole").select("userId").where("role", "=", "administrator"),
        )
        .select("userId")
        .executeTakeFirstOrThrow(),
    );
    await withPage(shared.browser, desk, async (page) => {
      await stepInto(shared.board, page, userId);
      await page.goto(`${shared.board.url}/espace`);
      expect(await page.getByRole("link", { name: t("administration.title") }).count()).toBe(0);
      for (const path of ["", "/entreprises", "/offres", "/taches", "/journal"]) {
        const answer = await page.goto(`${shared.board.url}${home}${path}`);
        expect(answer?.status()).toBe(403);
      }
      const file = await page.request.post(`${shared.board.url}${home}/offres/fichier`, {
        form: { format: "csv" },
      });
      expect(file.status()).toBe(403);
    });
  }
  const visitor = await fetch(`${shared.board.url}${home}/offres/fichier`, {
    method: "POST",
    body: new URLSearchParams({ format: "csv" }),
    redirect: "manual",
  });
  expect(visitor.headers.get("location")).toContain("/connexion");
});
