import type { BrowserContext, Page } from "playwright-core";
import { SMTPServer } from "smtp-server";
import { afterAll, expect, test } from "vitest";
import { townLabel } from "./instances/under-test.ts";
import { freePort } from "./support/answer-by-mail.ts";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { field, press } from "./support/forms.ts";
import { makeMember } from "./support/make-member.ts";
import { desk, patience, phone, t } from "./support/pages.ts";
import { startRegister } from "./support/register.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

/** What the mail server received, decoded as far as links need. */
const received: { readonly to: string; readonly text: string }[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, callback) {
    let raw = "";
    stream.on("data", (chunk: Buffer) => {
      raw += chunk.toString("latin1");
    });
    stream.on("end", () => {
      const text = raw
        .replace(/=\r\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
      received.push({
        to: session.envelope.rcptTo[0]?.address ?? "",
        text: Buffer.from(text, "latin1").toString("utf8"),
      });
      callback();
    });
  },
});
await new Promise<void>((listening) => smtp.listen(0, "127.0.0.1", listening));
const { port } = smtp.server.address() as { port: number };
// Hooks end in the reverse order: the board, which keeps a connection open, ends first.
afterAll(() => new Promise<void>((closed) => smtp.close(() => closed())));
// A board that sends mails knows its own address.
const ownPort = String(await freePort());
const siret = "55210055400013";
const register = await startRegister({ [siret]: { etat_administratif: "A" } });
afterAll(() => register.stop());
const shared = useBoard(
  { rules: { moderation: "all" } },
  {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    PORT: ownPort,
    PUBLIC_URL: `http://localhost:${ownPort}`,
    COMPANY_REGISTER_URL: register.url,
  },
);

/** The first link to this part in the newest mail to an address that has one. */
async function mailedLink(to: string, part: string): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(() => {
      const found = received.findLast((mail) => mail.to === to && mail.text.includes(part));
      link = found?.text.match(new RegExp(`https?://[^\\s"<]*${part}[^\\s"<]*`))?.[0];
      return link;
    })
    .toBeDefined();
  return link ?? "";
}

async function open(options: object): Promise<{ context: BrowserContext; page: Page }> {
  const context = await shared.browser.newContext({
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    ...options,
  });
  context.setDefaultTimeout(patience);
  return { context, page: await context.newPage() };
}

test("an offer from its first word to its end, told by three people", async () => {
  const { board } = shared;
  const [baker, moderator, visitor] = await Promise.all([open(phone), open(desk), open(phone)]);
  const bakerMail = "jeanne@fournil-conte.example";
  const { page } = baker;

  // The company signs up by its SIRET, on a phone.
  await page.goto(`${board.url}/inscription/entreprise?siret=${siret}`);
  await field(page, "companySignUp.name").fill("Fournil du Conte");
  await field(page, "companySignUp.address").fill("2 rue Verte");
  await field(page, "companySignUp.place").fill(townLabel);
  await field(page, "companySignUp.firstName").fill("Jeanne");
  await field(page, "companySignUp.lastName").fill("Martin");
  await field(page, "companySignUp.email").fill(bakerMail);
  await field(page, "companySignUp.phone").fill("03 80 00 00 00");
  await press(page, "companySignUp.send");
  await page.waitForURL(/\/envoye$/);
  await page.goto(await mailedLink(bakerMail, "/lien/connexion/"));
  await press(page, "signIn.enter");
  await page.waitForURL(/\/espace\/entreprise\/inscription\//);
  await press(page, "companySignUp.confirm");
  await page.waitForURL(/\/espace\/entreprise\/fournil-du-conte/);
  await makeMember(board, "fournil-du-conte");

  // She writes an offer; a wording that may not be published is mended from the proposal.
  await page.goto(`${board.url}/espace/offres/nouvelle`);
  await examine(page);
  await press(page, "draft.begin");
  await page.waitForURL(/\/poste$/);
  await press(page, "draft.next");
  expect(await page.getByRole("alert").getByRole("link").count()).toBe(2);
  await field(page, "draft.title").fill("Vendeuse en boulangerie");
  await field(page, "draft.contract").selectOption("cdi");
  const live = page.locator("[data-check] button").first();
  await live.waitFor();
  await live.click();
  expect(await field(page, "draft.title").inputValue()).toBe("Vendeuse en boulangerie (H/F)");
  await examine(page);
  await press(page, "draft.next");
  await page.waitForURL(/\/horaires$/);
  await field(page, "draft.place").fill(townLabel);
  await page.getByRole("radio", { name: t("time.full") }).check();
  await field(page, "draft.weeklyHours").fill("35");
  await field(page, "draft.schedule").fill("Du mardi au samedi");
  await press(page, "draft.next");
  await page.waitForURL(/\/paie$/);
  await field(page, "draft.payMin").fill("1 900");
  await press(page, "draft.next");
  await page.waitForURL(/\/mission$/);
  const text =
    "Vous accueillez les clients. Nous recherchons une femme souriante.\n\n- mise en rayon\n- encaissement 🥖 <script>alert(1)</script>";
  await field(page, "draft.description").fill(text);
  await press(page, "draft.next");
  await page.waitForURL(/\/profil$/);
  await page.getByRole("radio", { name: t("draft.experience.none") }).check();
  await press(page, "draft.next");
  await page.waitForURL(/\/reponse$/);
  await press(page, "draft.readAgain");
  await page.waitForURL(/\/relire$/);
  await examine(page);
  await page.getByRole("button", { name: t("draft.send") }).click();
  expect(await page.getByRole("alert").first().innerText()).toContain(t("refusal.check-blocks"));
  const draft = page.url().replace(/\/relire.*/, "");
  await page.goto(`${draft}/mission`);
  await page.locator("[data-check] button[name=mend]").first().click();
  await page.waitForURL(/\/mission$/);
  expect(await field(page, "draft.description").inputValue()).toContain(
    "Nous recherchons une personne souriante",
  );
  await page.goto(`${draft}/relire`);
  await page.getByRole("button", { name: t("draft.send") }).click();
  await page.waitForURL(/fait=offer-waiting/);

  // Nobody finds it yet; the moderator asks for a change.
  await visitor.page.goto(`${board.url}/offres?q=fournil+conte`);
  expect(await visitor.page.locator("#liste").innerText()).not.toContain("Vendeuse en boulangerie (H/F)");
  const userId = await withDatabase(board, async ({ db }) => {
    const row = await db
      .selectFrom("userRole")
      .where("role", "=", "moderator")
      .select("userId")
      .orderBy("userId")
      .executeTakeFirstOrThrow();
    return row.userId;
  });
  const desktop = moderator.page;
  await stepInto(board, desktop, userId);
  await desktop.goto(`${board.url}/espace/moderation`);
  await examine(desktop);
  const link = desktop.getByRole("link", { name: "Vendeuse en boulangerie (H/F)" });
  await link.click();
  await examine(desktop);
  await press(desktop, "moderation.requestChanges");
  expect(await desktop.getByRole("alert").innerText()).toContain(t("form.problem.review-reason"));
  await field(desktop, "moderation.reason").fill("Dites aussi si le dimanche est travaillé.");
  await desktop.getByText(t("moderation.comments")).click();
  await field(desktop, "moderation.commentOn", { field: t("draft.field.schedule") }).fill("Et le dimanche ?");
  await press(desktop, "moderation.requestChanges");
  await desktop.waitForURL(/fait=review-request-changes/);

  // The baker is told, changes it and sends it again; the moderator publishes it.
  await page.goto(await mailedLink(bakerMail, "/espace/offres/"));
  await page.getByText("Et le dimanche ?").waitFor();
  await press(page, "ownOffers.change");
  await page.waitForURL(/\/poste$/);
  await page.goto(page.url().replace(/poste$/, "horaires"));
  await field(page, "draft.schedule").fill("Du mardi au samedi, dimanche fermé");
  await press(page, "draft.next");
  await page.waitForURL(/\/paie$/);
  await page.goto(page.url().replace(/paie$/, "relire"));
  await page.getByRole("button", { name: t("draft.send") }).click();
  await page.waitForURL(/fait=offer-waiting/);
  await desktop.goto(`${board.url}/espace/moderation`);
  await link.click();
  await press(desktop, "moderation.approve");
  await desktop.waitForURL(/fait=review-approve/);

  // A visitor finds it.
  await expect
    .poll(async () => {
      await visitor.page.goto(`${board.url}/offres?q=vendeuse+boulangerie&tri=date`);
      return visitor.page.locator("#liste").innerText();
    })
    .toContain("Fournil du Conte");
  await visitor.page.getByRole("link", { name: "Vendeuse en boulangerie (H/F)" }).first().click();
  expect(await visitor.page.locator("main").innerText()).toContain("dimanche fermé");
  const offerUrl = visitor.page.url();

  // It is prolonged from the reminder, by a button and not by the link.
  const [before] = await withDatabase(board, async ({ db }) => {
    const soon = new Date(Date.now() + 3 * 86_400_000);
    const rows = await db
      .selectFrom("offer")
      .select(["id", "expiresAt"])
      .where("title", "=", "Vendeuse en boulangerie (H/F)")
      .where("companyName", "=", "Fournil du Conte")
      .execute();
    await db
      .updateTable("offer")
      .set({ expiresAt: soon })
      .where(
        "id",
        "in",
        rows.map(({ id }) => id),
      )
      .execute();
    return rows;
  });
  const ends = () =>
    withDatabase(board, async ({ db }) => {
      const row = await db
        .selectFrom("offer")
        .select(["state", "expiresAt"])
        .where("id", "=", before?.id ?? "")
        .executeTakeFirstOrThrow();
      return row;
    });
  await expect.poll(() => received.some(({ text: mail }) => mail.includes("/lien/offre/"))).toBe(true);
  await page.context().clearCookies();
  await page.goto(await mailedLink(bakerMail, "/lien/offre/"));
  const unchanged = await ends();
  expect((unchanged.expiresAt?.getTime() ?? 0) - Date.now()).toBeLessThan(4 * 86_400_000);
  await examine(page);
  await press(page, "offerStep.prolong");
  await page.waitForURL(/fait=offer-step-prolong/);
  expect(((await ends()).expiresAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(50 * 86_400_000);

  // And closed with its reason.
  const bakerId = await withDatabase(board, async ({ db }) => {
    await db.updateTable("user").set({ isDemo: true }).where("email", "=", bakerMail).execute();
    return (await db.selectFrom("user").select("id").where("email", "=", bakerMail).executeTakeFirstOrThrow())
      .id;
  });
  await stepInto(board, page, bakerId);
  await page.goto(`${board.url}/espace/offres/${before?.id}`);
  await examine(page);
  await press(page, "ownOffers.close");
  expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.required"));
  await field(page, "ownOffers.why").selectOption("cancelled");
  await press(page, "ownOffers.close");
  await page.waitForURL(/fait=offer-step-close/);
  await expect.poll(async () => (await visitor.page.goto(offerUrl))?.status()).toBe(410);
  await Promise.all([baker, moderator, visitor].map(({ context }) => context.close()));
});
