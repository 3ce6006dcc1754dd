import { expect, test } from "vitest";
import { root, withDatabase } from "./support/board.ts";
import { phone, t, withPage } from "./support/pages.ts";
import { pathOf } from "./support/site-pages.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

test("a page that cannot be made says so in plain words and nothing of its insides, then works again", async () => {
  const { board, browser } = shared;
  const path = await pathOf("offer", board);
  await withDatabase(board, ({ db }) => db.schema.alterTable("offer").renameTo("lost").execute());
  await withPage(browser, phone, async (page) => {
    const answer = await page.goto(board.url + path);
    expect(answer?.status()).toBe(500);
    expect(answer?.headers()["cache-control"] ?? "").not.toMatch(/public|max-age=[1-9]/);
    const source = (await answer?.text()) ?? "";
    for (const inside of ["SqliteError", "no such table", "node_modules", ".ts:", ".js:", root])
      expect(source).not.toContain(inside);
    expect(await page.locator("h1").textContent()).toBe(t("error.trouble"));
    expect(board.output()).toContain("no such table");

    await withDatabase(board, ({ db }) => db.schema.alterTable("lost").renameTo("offer").execute());
    await page.getByRole("link", { name: t("error.retry") }).click();
    await expect.poll(() => page.locator("h1").textContent()).not.toBe(t("error.trouble"));
    expect(await page.locator("#postuler").count()).toBe(1);
  });
});

test.each(["/%E0%A4%A", "/%00", "//offres"])("the address %s is refused in plain words", async (path) => {
  const answer = await fetch(shared.board.url + path);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("Adresse incorrecte");
});

test("an address that holds more than it may does not exist, and leaves the log alone", async () => {
  const { board } = shared;
  const long = "a".repeat(3_000);
  const addresses = ["alerte", "candidature", "compte", "notifications", "offre"].map(
    (kind) => `/lien/${kind}`,
  );
  for (const before of [...addresses, "/invitation", "/entreprises", "/courriels"]) {
    const answer = await fetch(`${board.url}${before}/${long}`);
    expect(answer.status, before).toBe(404);
  }
  expect((await fetch(`${board.url}/agenda/${long}.ics`)).status).toBe(404);
  const body = new URLSearchParams({ intent: "stop" });
  const sent = await fetch(`${board.url}/lien/alerte/${long}`, { method: "POST", body });
  expect(sent.status).toBe(422);
  expect(board.output()).not.toContain("ZodError");
});

test("every answer holds what protects visitors", async () => {
  for (const path of ["/", "/offres", "/nulle-part", "/offres.rss", "/healthz", "/%00"]) {
    const { headers } = await fetch(shared.board.url + path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).not.toMatch(/unsafe|\*/);
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("referrer-policy"), path).toBe("strict-origin-when-cross-origin");
    expect(headers.get("set-cookie"), path).toBeNull();
    expect(headers.get("x-powered-by"), path).toBeNull();
  }
});
