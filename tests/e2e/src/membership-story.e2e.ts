import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { steadyPhone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const webhookSecret = "whsec_story";
const administration = "/espace/administration/adhesions";

/** Stripe, as the board asks it: every order gets a page of payment. */
let stripe: Server;
const environment: Record<string, string> = {
  TREMPLIN_STRIPE_KEY: "sk_test_story",
  TREMPLIN_STRIPE_WEBHOOK_SECRET: webhookSecret,
};

// The board is told of it when it starts.
beforeAll(async () => {
  stripe = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ id: "cs_story", url: "https://checkout.stripe.com/c/pay/cs_story" }));
  });
  await new Promise<void>((listening) => stripe.listen(0, "127.0.0.1", listening));
  environment.TREMPLIN_STRIPE_URL = `http://127.0.0.1:${(stripe.address() as AddressInfo).port}`;
});

afterAll(() => {
  stripe.closeAllConnections();
  stripe.close();
});

const shared = useBoard(
  {
    features: { membership: true },
    legal: { form: "association loi de 1901", registration: "SIREN 123 456 782" },
    membership: {
      tiers: [
        { label: "Moins de 10 salariés", upTo: 9, fee: 600 },
        { label: "10 salariés et plus", upTo: null, fee: 1500 },
      ],
      payment: { iban: "FR76 3000 6000 0112 3456 7890 189", bic: "AGRIFRPP", holder: "Les Cimes" },
      vat: { note: "TVA non applicable, article 293 B du CGI" },
    },
  },
  environment,
);

/** A company of the demo whose membership is in a state, and who manages it. */
function aCompany(state: "refused" | "accepted" | "active") {
  return withDatabase(shared.board, ({ db }) =>
    db
      .selectFrom("membership")
      .innerJoin("company", "company.id", "membership.companyId")
      .innerJoin("companyMember", "companyMember.companyId", "company.id")
      .innerJoin("user", "user.id", "companyMember.userId")
      .where("membership.state", "=", state)
      .where("companyMember.role", "=", "recruiter-admin")
      .select(["membership.id", "company.slug", "company.name", "user.id as userId", "user.email"])
      .orderBy("user.id")
      .executeTakeFirstOrThrow(),
  );
}

const said = (page: Page, text: string) => page.getByText(text, { exact: false }).first().waitFor();

test("a company asks to join without a script, is accepted, pays by transfer, and is in the directory", async () => {
  const { board, browser } = shared;
  const company = await aCompany("refused");
  const own = `${board.url}/espace/entreprise/${company.slug}/adhesion`;
  await withPage(browser, { ...steadyPhone, javaScriptEnabled: false }, async (page) => {
    await stepInto(board, page, company.userId);
    await page.goto(own);
    await field(page, "ownMembership.heads").fill("12");
    await press(page, "ownMembership.calculate");
    await said(page, "10 salariés et plus");
    await press(page, "ownMembership.apply");
    await said(page, t("done.member-apply"));
  });
  const admin = await demoSomeone(board, "administrator");
  await withPage(browser, { ...steadyPhone, acceptDownloads: true }, async (page) => {
    await stepInto(board, page, admin.id);
    await page.goto(`${board.url}${administration}?etat=applied`);
    await page.getByRole("link", { name: company.name }).click();
    await press(page, "memberships.accept");
    await said(page, t("done.member-accept"));
    await examine(page);
    const mail = await mailTo(board, "membership.accepted", company.email);
    const number = /ADH-\d{4}-\d{4}/.exec(mail)?.[0] ?? "";
    expect(linkIn(mail, "/espace/factures/")).toContain(board.url);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: t("invoices.downloadOf", { number }) }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${number}.pdf`);

    await page.goto(`${board.url}${administration}/releve`);
    const today = new Intl.DateTimeFormat("fr", { dateStyle: "short", timeZone: "Europe/Paris" });
    const line = `${today.format(new Date())};VIR ${number};;1500,00`;
    const statement = Buffer.from(`Relevé;;;\r\nDate;Libellé;Débit;Crédit\r\n${line}`, "latin1");
    await page
      .getByLabel(t("statement.file"))
      .setInputFiles({ name: "releve.csv", mimeType: "text/csv", buffer: statement });
    await press(page, "statement.read");
    await page.getByLabel(t("statement.tick", { number, company: company.name })).waitFor();
    await examine(page);
    await press(page, "statement.confirm");
    await said(page, t("statement.done", { count: 1 }));
  });
  await withPage(browser, steadyPhone, async (page) => {
    await page.goto(`${board.url}/adherents?q=${encodeURIComponent(company.name)}`);
    await page.getByRole("link", { name: company.name, exact: true }).waitFor();
    await examine(page);
  });
});

test("a company pays by card: a page of its own at the provider, and a signed notice", async () => {
  const { board, browser } = shared;
  const company = await aCompany("accepted");
  await withPage(browser, steadyPhone, async (page) => {
    await stepInto(board, page, company.userId);
    await page.goto(`${board.url}/espace/entreprise/${company.slug}/adhesion`);
    await examine(page);
    const invoice = await withDatabase(board, ({ db }) =>
      db
        .selectFrom("invoice")
        .where("membershipId", "=", company.id)
        .select(["id", "number", "total"])
        .executeTakeFirstOrThrow(),
    );
    await press(page, "ownMembership.byCard", { number: invoice.number });
    const link = page.getByRole("link", { name: t("ownMembership.byCardGo") });
    expect(await link.getAttribute("href")).toBe("https://checkout.stripe.com/c/pay/cs_story");
    const time = Math.floor(Date.now() / 1_000);
    const body = JSON.stringify({
      type: "checkout.session.completed",
      created: time,
      data: {
        object: {
          id: "cs_story",
          payment_status: "paid",
          client_reference_id: invoice.id,
          amount_total: invoice.total,
          currency: "eur",
        },
      },
    });
    const signature = createHmac("sha256", webhookSecret).update(`${time}.${body}`).digest("hex");
    const tell = (proof: string) =>
      fetch(`${board.url}/paiements/stripe`, {
        method: "POST",
        body,
        headers: { "stripe-signature": proof },
      });
    expect((await tell(`t=${time},v1=${"0".repeat(64)}`)).status).toBe(400);
    expect((await tell(`t=${time},v1=${signature}`)).status).toBe(200);
    await page.goto(page.url());
    await page.getByText(t("invoices.settled"), { exact: false }).first().waitFor();
  });
}, 60_000);

test("a paid invoice is undone with a reason, and what is given back is noted, without a script", async () => {
  const { board, browser } = shared;
  const company = await aCompany("active");
  const admin = await demoSomeone(board, "administrator");
  await withPage(browser, { ...steadyPhone, javaScriptEnabled: false }, async (page) => {
    await stepInto(board, page, admin.id);
    await page.goto(`${board.url}${administration}/${company.id}`);
    await page.getByText(t("memberships.creditPaid")).click();
    await field(page, "memberships.effect").selectOption("leave");
    await press(page, "memberships.credit");
    await said(page, t("form.problem.member-needs-reason"));
    expect(await field(page, "memberships.effect").inputValue()).toBe("leave");
    await field(page, "memberships.reason").fill("Cessation d'activité");
    await press(page, "memberships.credit");
    await said(page, t("done.member-credit"));
    await page.getByText(t("memberships.refundTitle")).click();
    await press(page, "memberships.refund");
    await said(page, t("done.member-refund"));
    await said(page, t("invoices.undone"));
  });
});
