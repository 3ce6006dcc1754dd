import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { examine, examineAtBothSizes } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { makePage } from "./support/known-pages.ts";
import { desk, steadyPhone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
const pages = "/espace/administration/pages";
const steadyDesk = { ...desk, reducedMotion: "reduce" } as const;

async function asAdministrator(page: Page, path = ""): Promise<void> {
  const { id } = await demoSomeone(shared.board, "administrator");
  await stepInto(shared.board, page, id);
  await page.goto(`${shared.board.url}${pages}${path}`);
}

/** What somebody without an account gets at an address. */
async function stranger(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(shared.board.url + path);
  return { status: response.status, text: await response.text() };
}

const makeDraft = (path: string) => withDatabase(shared.board, ({ db }) => makePage(db, path));

/** Seen by everybody at the latest a second after it was published. */
async function untilStranger(path: string, status: number): Promise<string> {
  await expect.poll(async () => (await stranger(path)).status, { timeout: 5_000 }).toBe(status);
  return (await stranger(path)).text;
}

test.each([true, false])(
  "a page is begun with a mistake, mended, seen, published and taken back; scripts: %s",
  async (javaScriptEnabled) => {
    const path = javaScriptEnabled ? "/forum-des-metiers" : "/forum-sans-script";
    await withPage(shared.browser, { ...steadyDesk, javaScriptEnabled }, async (page) => {
      await asAdministrator(page, "/nouvelle");
      await field(page, "contentEditor.field.title").fill("Forum des métiers");
      await field(page, "contentEditor.field.path").fill("offres/forum");
      await press(page, "contentEditor.begin");
      expect(await field(page, "contentEditor.field.title").inputValue()).toBe("Forum des métiers");
      await page.locator("#path-problem").waitFor();
      await field(page, "contentEditor.field.path").fill(path.slice(1));
      await press(page, "contentEditor.begin");
      await page.waitForURL(/fait=content-created/);

      const wrong = "Venez nombreux.\n\n## Programme\n\nÉcrivez à {{contact.mail}}.";
      await field(page, "contentEditor.field.body").fill(wrong);
      await press(page, "contentEditor.publish");
      const line = page.getByRole("link", { name: t("contentEditor.line", { line: 5 }) });
      await line.waitFor();
      expect(await field(page, "contentEditor.field.body").inputValue()).toBe(wrong);
      expect((await stranger(path)).status).toBe(404);

      await field(page, "contentEditor.field.body").fill(wrong.replace("mail}}", "email}}"));
      await press(page, "contentEditor.tryOut");
      await page.locator("#apercu").getByRole("heading", { name: "Programme" }).waitFor();
      expect((await stranger(path)).status).toBe(404);
      await press(page, "contentEditor.save");
      await page.waitForURL(/fait=content-save/);

      await page.getByRole("link", { name: t("contentEditor.previewWhole"), exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "Forum des métiers" }).waitFor();
      expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
      const preview = new URL(page.url()).pathname;
      const again = await page.request.get(shared.board.url + preview);
      expect(again.headers()["cache-control"]).toBe("no-store");
      const denied = await fetch(shared.board.url + preview, { redirect: "manual" });
      expect(denied.status).not.toBe(200);
      expect(await denied.text()).not.toContain("Venez nombreux");

      await page.getByRole("link", { name: t("contentEditor.previewBack"), exact: true }).click();
      await press(page, "contentEditor.publish");
      await page.waitForURL(/fait=content-publish/);
      expect(await untilStranger(path, 200)).toContain("Venez nombreux");
      expect((await stranger("/sitemap.xml")).text).toContain(path);

      await press(page, "contentEditor.unpublish");
      await page.waitForURL(/fait=content-unpublish/);
      await untilStranger(path, 404);
      expect((await stranger("/sitemap.xml")).text).not.toContain(path);
    });
  },
);

test("two who write one page: the second loses nothing, sees both texts, and decides", async () => {
  const id = await makeDraft("a-deux");
  await withPage(shared.browser, steadyDesk, async (page) => {
    await asAdministrator(page, `/${id}`);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await field(page, "contentEditor.field.body").fill("Nous recevons le lundi.");
    await press(page, "contentEditor.save");
    await page.waitForURL(/fait=content-save/);

    await field(other, "contentEditor.field.body").fill("Nous recevons le mardi.");
    await press(other, "contentEditor.save");
    await other.getByRole("heading", { name: t("contentEditor.conflict") }).waitFor();
    expect(await field(other, "contentEditor.field.body").inputValue()).toBe("Nous recevons le mardi.");
    expect(await other.locator(".difference del").innerText()).toContain("lundi");
    expect(await other.locator(".difference ins").innerText()).toContain("mardi");
    await examine(other);
    await press(other, "contentEditor.save");
    await other.waitForURL(/fait=content-save/);

    await other.getByRole("link", { name: t("contentEditor.history"), exact: true }).click();
    expect(await other.locator(".difference del").innerText()).toContain("lundi");
    await examine(other);
    await other.goto(`${shared.board.url}${pages}/${id}/historique?version=2`);
    await press(other, "contentEditor.restore", { number: 2 });
    await other.waitForURL(/fait=content-restore/);
    expect(await field(other, "contentEditor.field.body").inputValue()).toBe("Nous recevons le lundi.\n");
  });
});

test("a page is put away and taken out again, with its history", async () => {
  const id = await makeDraft("a-ranger");
  await withPage(shared.browser, steadyDesk, async (page) => {
    await asAdministrator(page, `/${id}`);
    await page.getByText(t("contentEditor.remove"), { exact: true }).click();
    await press(page, "contentEditor.removeNow");
    await page.waitForURL(/fait=content-remove/);
    await page.getByText("/a-ranger", { exact: true }).click();
    await press(page, "contentEditor.bringBack", { path: "a-ranger" });
    await page.waitForURL(/fait=content-back/);
    expect(await field(page, "contentEditor.field.body").inputValue()).toBe("Bonjour.\n");
  });
});

test("a picture is asked for in words, shown by a page, and kept as long as one shows it", async () => {
  const id = await makeDraft("en-image");
  await withPage(shared.browser, steadyDesk, async (page) => {
    await asAdministrator(page, "/images");
    const picture = await page.screenshot();
    const chosen = { name: 'Été "><b>.png', mimeType: "image/png", buffer: picture };
    await page.locator("[name=picture]").setInputFiles(chosen);
    await press(page, "contentEditor.pictureAdd");
    await page.locator("#alt-problem").waitFor();
    await field(page, "contentEditor.field.alt").fill("Un atelier");
    await page.locator("[name=picture]").setInputFiles(chosen);
    await press(page, "contentEditor.pictureAdd");
    await page.waitForURL(/fait=content-picture-added/);
    const written = await page.locator(".content-pictures code").innerText();
    expect(written).toMatch(/^!\[Un atelier\]\(images\/[a-z0-9-]+\.webp\)$/);
    await examine(page);

    await page.goto(`${shared.board.url}${pages}/${id}`);
    await field(page, "contentEditor.field.body").fill(written);
    await press(page, "contentEditor.publish");
    await page.waitForURL(/fait=content-publish/);
    await untilStranger("/en-image", 200);
    await page.goto(`${shared.board.url}/en-image`);
    const image = page.getByRole("img", { name: "Un atelier" });
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    await page.goto(`${shared.board.url}${pages}/images`);
    expect(await page.getByRole("button", { name: t("contentEditor.pictureRemove") }).count()).toBe(0);
  });
});

test("while one types, the preview and the mistakes follow; a line that is wrong is led to", async () => {
  const id = await makeDraft("en-direct");
  await withPage(shared.browser, steadyDesk, async (page) => {
    await asAdministrator(page, `/${id}`);
    const body = field(page, "contentEditor.field.body");
    await body.fill("Un\n\n{{faux}}\n");
    await page.getByRole("link", { name: t("contentEditor.line", { line: 3 }) }).click();
    const selected = () =>
      body.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(await selected()).toBe("{{faux}}");
    await page.keyboard.type("mot");
    await page.keyboard.press("Shift+Control+ArrowLeft");
    await page.getByRole("button", { name: t("contentEditor.tool.bold"), exact: true }).press("Enter");
    expect(await body.inputValue()).toBe("Un\n\n**mot**\n");
    await page.locator("#apercu strong", { hasText: "mot" }).waitFor();
    expect(await page.locator("#problemes a").count()).toBe(0);
  });
});

test("what was typed before a slow network brought the script is looked at, too", async () => {
  const id = await makeDraft("en-avance");
  await withPage(shared.browser, steadyDesk, async (page) => {
    await asAdministrator(page, `/${id}`);
    const { promise: typed, resolve: bringScript } = Promise.withResolvers<void>();
    await page.route("**/content-editor-*.js", async (route) => {
      await typed;
      await route.continue();
    });
    await page.reload();
    await field(page, "contentEditor.field.body").fill("{{faux}}");
    bringScript();
    const mistake = page.getByRole("link", { name: t("contentEditor.line", { line: 1 }) });
    await mistake.waitFor();
    // A draft that is put back, and taken away, too.
    await page.reload();
    await page.locator("[data-words=restored]").waitFor();
    await mistake.waitFor();
    await page.locator("[data-words=restored] button").click();
    await mistake.waitFor({ state: "detached" });
  });
});

test("nothing that a writer puts in a page runs", async () => {
  const id = await makeDraft("attaque");
  await withPage(shared.browser, steadyDesk, async (page) => {
    await asAdministrator(page, `/${id}`);
    const script = '"><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">';
    await field(page, "contentEditor.field.title").fill(script);
    await field(page, "contentEditor.field.description").fill(script);
    await field(page, "contentEditor.field.body").fill(
      `${script}\n\n[x](javascript:hacked=1)\n\n\`${script}\``,
    );
    await press(page, "contentEditor.tryOut");
    await page.locator(".content-preview-page").waitFor();
    await press(page, "contentEditor.publish");
    await page.waitForURL(/fait=content-publish/);
    for (const path of ["/attaque", pages, `${pages}/${id}/historique`, `${pages}/${id}/apercu`]) {
      await page.goto(shared.board.url + path);
      expect(await page.evaluate(() => "hacked" in window), path).toBe(false);
    }
  });
});

test("the pages of a writer: nothing that axe objects to, nothing wider than a phone", async () => {
  const id = await makeDraft("a-examiner");
  await withPage(shared.browser, steadyPhone, async (page) => {
    await asAdministrator(page);
    for (const path of [`/${id}`, `/${id}/historique`, `/${id}/apercu`]) {
      await page.setViewportSize(steadyPhone.viewport);
      await page.goto(`${shared.board.url}${pages}${path}`);
      await page.locator("main details").evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      await examineAtBothSizes(page);
    }
  });
});
