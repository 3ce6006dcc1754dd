import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { field, press } from "./support/forms.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { steadyPhone, t, withPage } from "./support/pages.ts";
import { startRegister } from "./support/register.ts";
import { useBoard } from "./support/use-board.ts";

const bakery = "55210055400013";
/** Another shop under the same sign: whoever comes first to each manages it. */
const otherBakery = "55210055402001";
const nameless = "35600000009075";
const unknown = "73282932002005";
const closed = "35600000000048";
const shop = {
  activite_principale: "10.71C",
  code_postal: "21000",
  commune: "21231",
  etat_administratif: "A",
  libelle_voie: "DE LA LIBERTE",
  liste_enseignes: ["LE FOURNIL DE JEANNE"],
  numero_voie: "12",
  tranche_effectif_salarie: "03",
  type_voie: "RUE",
};
const register = await startRegister({
  [bakery]: shop,
  [otherBakery]: shop,
  [nameless]: { etat_administratif: "A" },
  [closed]: { etat_administratif: "F" },
});
const shared = useBoard({}, { COMPANY_REGISTER_URL: register.url });
afterAll(() => register.stop());

const path = "/inscription/entreprise";

/** Signs up a company of which the register tells nothing but that it is there, or not even that. */
async function typeAll(
  page: Page,
  { siret, name, email }: { readonly siret: string; readonly name: string; readonly email: string },
): Promise<void> {
  await page.goto(`${shared.board.url}${path}?siret=${siret}`);
  await field(page, "companySignUp.name").fill(name);
  await field(page, "companySignUp.address").fill("2 rue Verte");
  await field(page, "companySignUp.place").fill("Beaune");
  await field(page, "companySignUp.firstName").fill("Léa");
  await field(page, "companySignUp.lastName").fill("Petit 🥖");
  await field(page, "companySignUp.email").fill(email);
  await field(page, "companySignUp.phone").fill("03 80 00 00 00");
  await press(page, "companySignUp.send");
  await page.waitForURL(/\/envoye$/);
  await followMail(page, email);
}

/** Opens the link of the mail, which signs in by a button, and lands on what there is to confirm. */
async function followMail(page: Page, email: string): Promise<void> {
  await page.goto(linkIn(await mailTo(shared.board, "account.sign-in", email), "/lien/connexion/"));
  await press(page, "signIn.enter");
  await page.waitForURL(/\/espace\/entreprise\/inscription\//);
}

test.each([
  ["with scripts", true, "jeanne@le-fournil.example", bakery],
  ["without a script", false, "paul@le-fournil.example", otherBakery],
])("a company signs up by its SIRET %s, on a phone", async (_how, javaScriptEnabled, email, siret) => {
  await withPage(shared.browser, { ...steadyPhone, javaScriptEnabled }, async (page) => {
    await page.goto(shared.board.url + path);
    // Whom it is for is said before anything is asked.
    for (const [word, href] of [
      ["companySignUp.asYoung", "/inscription/jeune"],
      ["companySignUp.known", "/connexion"],
    ] as const) {
      const link = page.getByRole("main").getByRole("link", { name: t(word) });
      expect(await link.getAttribute("href")).toBe(href);
    }
    // A mistyped number is told, and stays to be mended.
    await field(page, "companySignUp.siret").fill("552 100 554 00014");
    await press(page, "companySignUp.continue");
    expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.siret-checksum"));
    expect(await field(page, "companySignUp.siret").inputValue()).toBe("552 100 554 00014");

    await field(page, "companySignUp.siret").fill(siret.replace(/^(...)(...)(...)/, "$1 $2 $3 "));
    await press(page, "companySignUp.continue");
    await page.getByText(t("companySignUp.registerFound")).waitFor();
    expect(await field(page, "companySignUp.name").inputValue()).toBe("Le Fournil de Jeanne");
    expect(await field(page, "companySignUp.place").inputValue()).toBe("Dijon (21)");
    // What is missing is told; what was typed stays.
    await field(page, "companySignUp.activity").fill("Boulangerie <b>bio</b>");
    await press(page, "companySignUp.send");
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(4);
    expect(await field(page, "companySignUp.activity").inputValue()).toBe("Boulangerie <b>bio</b>");

    await field(page, "companySignUp.firstName").fill("Jeanne");
    await field(page, "companySignUp.lastName").fill("Martin");
    await field(page, "companySignUp.email").fill(email);
    await field(page, "companySignUp.phone").fill("03 80 00 00 00");
    await press(page, "companySignUp.send");
    await page.waitForURL(/\/envoye$/);

    await followMail(page, email);
    await press(page, "companySignUp.confirm");
    await page.waitForURL(/\/espace\/entreprise\/le-fournil-de-jeanne/);
    await page.getByText(t("done.company-joined")).waitFor();
    expect(await page.locator("h1").textContent()).toBe("Le Fournil de Jeanne");
  });
});

test("a second confirmation does nothing more", async () => {
  const email = "lea@deux-fois.example";
  await withPage(shared.browser, steadyPhone, async (page) => {
    // The register knows that there is one, and nothing more of it: all is typed.
    await typeAll(page, { siret: nameless, name: "Deux Fois", email });
    const confirm = page.url();
    await press(page, "companySignUp.confirm");
    await page.waitForURL(/\/espace\/entreprise\/deux-fois/);
    await page.goto(confirm);
    await page.waitForURL(/\/espace\/entreprise\/deux-fois$/);
  });
});

test("who comes with a SIRET that the register does not know waits for a moderator, and is told so", async () => {
  const email = "zoe@sans-numero.example";
  await withPage(shared.browser, steadyPhone, async (page) => {
    await typeAll(page, { siret: unknown, name: "Sans Numéro", email });
    const confirm = page.url();
    await press(page, "companySignUp.confirm");
    await page.getByText(t("claim.waiting", { company: "Sans Numéro" })).waitFor();
    await mailTo(shared.board, "company.claim-received", email);
    expect((await page.goto(`${shared.board.url}/espace/entreprise/sans-numero`))?.status()).toBe(403);
    await page.goto(confirm);
    await page.getByText(t("claim.waiting", { company: "Sans Numéro" })).waitFor();
    await examine(page);
  });
});

test("a closed or unknown establishment is told, and keeps nobody from going on", async () => {
  await withPage(shared.browser, steadyPhone, async (page) => {
    for (const [siret, word] of [
      [closed, "companySignUp.registerCeased"],
      ["73282932000074", "companySignUp.registerUnknown"],
    ] as const) {
      await page.goto(`${shared.board.url}${path}?siret=${siret}`);
      await page.getByText(t(word)).waitFor();
      expect(await field(page, "companySignUp.name").inputValue()).toBe("");
    }
  });
});

test("the pages of the sign-up are accessible", async () => {
  await withPage(shared.browser, steadyPhone, async (page) => {
    await page.goto(shared.board.url + path);
    await examine(page);
    await press(page, "companySignUp.continue");
    await examine(page);
    await page.goto(`${shared.board.url}${path}?siret=${bakery}`);
    await examine(page);
    await press(page, "companySignUp.send");
    await examine(page);
    await page.goto(`${shared.board.url}${path}/envoye`);
    await examine(page);
  });
});
