import { createUser, giveRole, servicesOf } from "@tremplin/database";
import { startIdentityProvider } from "@tremplin/server/identity-provider";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { field, press } from "./support/forms.ts";
import { desk, steadyPhone, t, withPage } from "./support/pages.ts";
import { useBoard } from "./support/use-board.ts";

const client = { clientId: "board", clientSecret: "a secret of tests" };
const provider = await startIdentityProvider({ ...client, signsClaims: true });
/** Nothing answers at its address. */
const gone = await startIdentityProvider(client);
await gone.stop();

const entry = {
  id: "service",
  label: "Connexion de la vallée",
  issuer: provider.url,
  clientId: client.clientId,
  audience: "candidates",
  scopes: ["openid", "email", "given_name", "usual_name"],
  acrValues: ["eidas1"],
};
const away = { ...entry, id: "ferme", label: "Service fermé", issuer: gone.url, audience: "professionals" };
const shared = useBoard(
  { signIn: { providers: [entry, away] } },
  {
    TREMPLIN_OIDC_SERVICE_SECRET: client.clientSecret,
    TREMPLIN_OIDC_FERME_SECRET: client.clientSecret,
  },
);
beforeAll(() => provider.serve(shared.board.url));
afterAll(() => provider.stop());

const person = (name: string) => ({
  sub: name,
  email: `${name}@exemple.fr`,
  email_verified: true,
  given_name: "Élise",
  usual_name: "Martin",
});

/** The board's sign-in page, and the service's button on it. */
async function goToService(page: Page): Promise<void> {
  await page.goto(`${shared.board.url}/connexion?retour=/espace/compte`);
  await press(page, "signIn.with", { service: entry.label });
}

test.each([
  ["with scripts, on a desk", desk, "elise"],
  ["without a script, on a phone", { ...steadyPhone, javaScriptEnabled: false }, "lea"],
] as const)("a young person signs up, enters and leaves by a service %s", async (_how, size, name) => {
  provider.person = person(name);
  await withPage(shared.browser, size, async (page) => {
    await goToService(page);
    await page.waitForURL(/\/inscription\/ailleurs$/);
    expect(await field(page, "signUp.name").inputValue()).toBe("Élise Martin");
    await page.getByText(`${name}@exemple.fr`).waitFor();
    // What is missing is told, and what was typed stays.
    await field(page, "signUp.name").fill("Élise Petit");
    await press(page, "signUp.create");
    await page.getByText(t("form.problem.required")).first().waitFor();
    expect(await field(page, "signUp.name").inputValue()).toBe("Élise Petit");
    await page.getByLabel(t("signUp.ageEnough")).check();
    await press(page, "signUp.create");
    await page.waitForURL(/\/espace$/);

    await page.goto(`${shared.board.url}/espace/compte`);
    await page.getByText(t("account.services", { service: entry.label })).waitFor();
    const before = provider.signedOut;
    await press(page, "space.signOut");
    // The service asks once more, as it wants to, where no script answers for one.
    if (!("javaScriptEnabled" in size)) {
      await page.waitForURL(`${shared.board.url}/`);
      expect(provider.signedOut).toBe(before + 1);
    } else await page.waitForURL(`${provider.url}/**`);

    await goToService(page);
    await page.waitForURL(/\/espace\/compte$/);
    await press(page, "account.serviceEnd", { service: entry.label });
    await page.getByText(t("done.service-ended")).waitFor();
  });
});

test("too young: nothing is kept, and somebody to talk to is named", async () => {
  provider.person = person("trop-jeune");
  await withPage(shared.browser, { ...desk, expectedError: /status of 422/ }, async (page) => {
    await goToService(page);
    await page.waitForURL(/\/inscription\/ailleurs$/);
    await page.getByLabel(t("signUp.ageUnder")).check();
    await press(page, "signUp.create");
    await page.getByText(t("signUp.tooYoung")).first().waitFor();
  });
  const known = await withDatabase(shared.board, ({ db }) =>
    db.selectFrom("user").select("id").where("email", "=", "trop-jeune@exemple.fr").execute(),
  );
  expect(known).toEqual([]);
});

test("who stops on the way, whose address is not proved, and whose account is the team's, are told why", async () => {
  await withPage(shared.browser, { ...steadyPhone, expectedError: /status of 403/ }, async (page) => {
    provider.person = null;
    await goToService(page);
    await page.getByText(t("refusal.elsewhere-cancelled")).waitFor();
    await examine(page);

    provider.person = { ...person("elise"), sub: "other", email_verified: false };
    await goToService(page);
    await page.getByText(t("refusal.elsewhere-unproved")).waitFor();
    await examine(page);

    const staff = await withDatabase(shared.board, async (database) => {
      const made = { id: "staff", name: "Camille", email: "camille@exemple.fr" };
      const id = await createUser(database, made, new Date());
      await giveRole(database, id, "advisor", new Date());
      return id;
    });
    provider.person = person("camille");
    await goToService(page);
    await page.getByText(t("refusal.elsewhere-not-staff")).waitFor();
    expect(await withDatabase(shared.board, ({ db }) => servicesOf(db, staff))).toEqual([]);
    await page.getByRole("link", { name: t("elsewhere.again") }).click();
    await page.waitForURL(/\/connexion$/);
  });
});

test("a service that is away is told of where one wanted to enter, and the link by mail still works", async () => {
  await withPage(shared.browser, { ...desk, expectedError: /status of 422/ }, async (page) => {
    await page.goto(`${shared.board.url}/connexion`);
    await press(page, "signIn.with", { service: away.label });
    await page.getByRole("alert").getByText(t("refusal.provider-away")).waitFor();
    await examine(page);
    await field(page, "signIn.email").first().fill("elise@exemple.fr");
    await press(page, "signIn.sendLink");
    await page.waitForURL(/envoye=oui$/);
  });
});

test("the pages of signing in elsewhere are accessible, on both sizes", async () => {
  provider.person = person("nouvelle");
  for (const size of [steadyPhone, desk]) {
    await withPage(shared.browser, { ...size, expectedError: /status of 422/ }, async (page) => {
      await page.goto(`${shared.board.url}/connexion`);
      await examine(page);
      // The page on the way, which one sees when the service takes its time.
      await page.route(`${provider.url}/**`, (route) => route.fulfill({ status: 204 }));
      await press(page, "signIn.with", { service: entry.label });
      await page.getByRole("link", { name: t("elsewhere.goOn", { service: entry.label }) }).waitFor();
      await examine(page);
      await page.unroute(`${provider.url}/**`);
      await goToService(page);
      await page.waitForURL(/\/inscription\/ailleurs$/);
      await examine(page);
      await press(page, "signUp.create");
      await examine(page);
    });
  }
});
