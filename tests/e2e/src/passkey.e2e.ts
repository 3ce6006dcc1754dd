import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { demoAccompanied, demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { desk, steadyPhone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
/** The browser tells that a form came back, and that a page asked for news after its session had ended. */
const expectedError = /status of (401|422)/;

/** Gives the page's browser a device that makes passkeys, and answers what is asked of it. */
async function addDevice(page: Page): Promise<{ readonly session: CDPSession; readonly id: string }> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId: id } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, id };
}

async function young(): Promise<string> {
  const advisor = await demoSomeone(shared.board, "advisor");
  return (await demoAccompanied(shared.board, advisor.id)).id;
}

test("a passkey is made, signs in, gets another name, is removed, and opens nothing any more", async () => {
  const who = await young();
  await withPage(shared.browser, { ...steadyPhone, expectedError }, async (page) => {
    const { session, id } = await addDevice(page);
    await stepInto(shared.board, page, who);
    await page.goto(`${shared.board.url}/espace/compte`);
    await page.getByRole("link", { name: t("account.passkeyAdd") }).click();
    await page.waitForURL(/\/espace\/compte\/cles$/);
    // A name that says nothing is told before the device makes a passkey for nothing.
    await field(page, "passkey.name").fill("   ");
    await press(page, "passkey.make");
    await page.getByText(t("form.problem.required")).first().waitFor();
    const { credentials } = await session.send("WebAuthn.getCredentials", { authenticatorId: id });
    expect(credentials).toEqual([]);

    await field(page, "passkey.name").fill("Mon téléphone 🔑");
    await press(page, "passkey.make");
    await page.getByText(t("done.passkey-added")).waitFor();
    await page.getByText("Mon téléphone 🔑", { exact: true }).waitFor();
    await examine(page);
    // The same device has one now, and says so.
    await press(page, "passkey.make");
    await page.getByText(t("passkey.known")).waitFor();

    await page.goto(`${shared.board.url}/espace/compte`);
    await press(page, "space.signOut");
    await page.waitForURL(`${shared.board.url}/`);
    await page.goto(`${shared.board.url}/connexion?retour=/espace/compte/cles`);
    await examine(page);
    await press(page, "passkey.enter");
    await page.waitForURL(/\/espace\/compte\/cles$/);

    await page.getByText(t("passkey.change", { name: "Mon téléphone 🔑" })).click();
    const own = page.getByRole("listitem").filter({ hasText: "Mon téléphone 🔑" });
    await field(own, "passkey.name").fill("Téléphone d'Élise");
    await press(own, "account.save");
    await page.getByText(t("done.passkey-renamed")).waitFor();

    await page.getByText(t("passkey.change", { name: "Téléphone d'Élise" })).click();
    await press(page, "passkey.remove", { name: "Téléphone d'Élise" });
    await page.getByText(t("done.passkey-removed")).waitFor();
    await page.goto(`${shared.board.url}/espace/compte`);
    await press(page, "space.signOut");
    await page.waitForURL(`${shared.board.url}/`);
    await page.goto(`${shared.board.url}/connexion`);
    await press(page, "passkey.enter");
    await page.getByRole("alert").getByText(t("refusal.passkey-refused")).waitFor();
    await page.goto(`${shared.board.url}/espace`);
    expect(new URL(page.url()).pathname).toBe("/connexion");
  });
});

test("who says no to their device is told that nothing was done, and may begin again", async () => {
  await withPage(shared.browser, desk, async (page) => {
    const { session, id } = await addDevice(page);
    // Nobody puts a finger on it.
    await session.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: false });
    await page.goto(`${shared.board.url}/connexion`);
    await press(page, "passkey.enter");
    await page.getByText(t("passkey.cancelled")).waitFor();
    await examine(page);
    expect(await page.getByRole("button", { name: t("passkey.enter") }).isEnabled()).toBe(true);
  });
});

test("the second step of an administrator is their passkey", async () => {
  const administrator = await demoSomeone(shared.board, "administrator");
  await withPage(shared.browser, { ...desk, expectedError }, async (page) => {
    await addDevice(page);
    await stepInto(shared.board, page, administrator.id);
    await page.goto(`${shared.board.url}/espace/compte/cles`);
    await field(page, "passkey.name").fill("Bureau");
    await press(page, "passkey.make");
    await page.getByText(t("done.passkey-added")).waitFor();
    await withDatabase(shared.board, ({ db }) =>
      db.updateTable("session").set({ secondStepDue: true }).where("userId", "=", administrator.id).execute(),
    );
    await page.goto(`${shared.board.url}/connexion`);
    await page.waitForURL(/\/connexion\/deux-etapes/);
    await page.getByText(t("twoStep.passkey")).waitFor();
    expect(await page.getByLabel(t("twoStep.code")).count()).toBe(0);
    await examine(page);
    await press(page, "passkey.enter");
    await page.waitForURL(/\/espace$/);
  });
});

test("without a script there is no button for it, and the page of passkeys says why", async () => {
  const who = await young();
  await withPage(shared.browser, { ...steadyPhone, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${shared.board.url}/connexion`);
    await page.getByRole("button", { name: t("signIn.sendLink") }).waitFor();
    expect(await page.getByRole("button", { name: t("passkey.enter") }).isVisible()).toBe(false);
    await page.goto(`${shared.board.url}/demo`);
    const any = page.locator("button[name=person]").first();
    await any.evaluate((button, id) => button.setAttribute("value", id), who);
    await any.click();
    await page.goto(`${shared.board.url}/espace/compte/cles`);
    await page.getByText(t("passkey.needsScript")).waitFor();
    expect(await page.getByRole("button", { name: t("passkey.make") }).isVisible()).toBe(false);
  });
});

test("a browser without passkeys does not offer one", async () => {
  const who = await young();
  await withPage(shared.browser, desk, async (page) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "PublicKeyCredential"));
    await page.goto(`${shared.board.url}/connexion`);
    await page.waitForLoadState("networkidle");
    expect(await page.getByRole("button", { name: t("passkey.enter") }).isVisible()).toBe(false);
    await stepInto(shared.board, page, who);
    await page.goto(`${shared.board.url}/espace/compte/cles`);
    await page.getByText(t("passkey.needsBrowser")).waitFor();
    expect(await page.getByRole("button", { name: t("passkey.make") }).isVisible()).toBe(false);
  });
});
