import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { demoAccompanied, demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { openOffers } from "./support/open-offers.ts";
import { desk, steadyPhone, t } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
const dayMs = 86_400_000;

async function open(options: object): Promise<{ context: BrowserContext; page: Page }> {
  const context = await shared.browser.newContext({
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    ...options,
  });
  context.setDefaultTimeout(10_000);
  return { context, page: await context.newPage() };
}

/** Lets time pass for an application: what was told to wait is sent, and the board does what it does in a round. */
function passDays(applicationId: string, days: number): Promise<unknown> {
  return withDatabase(shared.board, async ({ db }) => {
    const changedAt = new Date(Date.now() - days * dayMs - 3_600_000);
    await db.updateTable("application").set({ changedAt }).where("id", "=", applicationId).execute();
    await db.updateTable("outbox").set({ runAt: changedAt }).where("doneAt", "is", null).execute();
  });
}

/** Fills the profile on a phone, from nothing. */
async function tellProfile(page: Page): Promise<void> {
  await page.goto(`${shared.board.url}/espace/profil/recherche`);
  await examine(page);
  await field(page, "profile.jobsAsk").fill("Vente\n<script>alert(1)</script>");
  await press(page, "profile.save");
  await page.waitForURL(/savoir-faire/);
  await field(page, "profile.skill.home").fill("Cuisiner pour dix 🍲\nGarder des enfants");
  await examine(page);
  await press(page, "profile.save");
  await page.waitForURL(/profil\/lieu/);
  await press(page, "profile.save");
  expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.required"));
  await field(page, "profile.place").fill("Dijon (21)");
  await page.getByRole("checkbox", { name: t("mobilityWay.bike") }).check();
  await examine(page);
  await press(page, "profile.save");
  await page.waitForURL(/profil\/quand/);
  await examine(page);
  await press(page, "profile.save");
  await page.waitForURL(/profil\/parcours/);
  await page.locator("[name='experiences.0.title']").fill("Stage en boulangerie");
  await examine(page);
  await press(page, "profile.save");
  await page.waitForURL(/profil\/moi/);
  await field(page, "profile.about").fill("On me dit ponctuelle.");
  await press(page, "profile.save");
  await page.waitForURL(/espace\/profil\?/);
  await examine(page);
}

test("an adult applies with a review, is answered by mail and on the board, is hired, and says a week later how it goes", {
  timeout: 240_000,
}, async () => {
  const { board } = shared;
  const advisor = await demoSomeone(board, "advisor");
  const young = await demoAccompanied(board, advisor.id, { rank: 2 });
  await withDatabase(board, async ({ db }) => {
    await db
      .updateTable("candidateProfile")
      .set({ birthDate: "2004-05-12", jobs: [], skills: [], about: "", insee: null, experiences: [] })
      .where("userId", "=", young.id)
      .execute();
    await db.deleteFrom("application").where("candidateId", "=", young.id).execute();
  });
  const [offer, second] = await openOffers(board, 2);
  if (!offer || !second) throw new Error("The demo has no offer to apply to");
  const [lina, anne, jeanne] = await Promise.all([open(steadyPhone), open(desk), open(desk)]);
  await stepInto(board, lina.page, young.id);
  await stepInto(board, anne.page, advisor.id);
  await stepInto(board, jeanne.page, offer.recruiterId);

  // The advisor recommends a published offer; the young person reads it where they begin.
  await anne.page.goto(board.url + offer.path);
  await anne.page.getByRole("link", { name: t("recommend.link") }).click();
  await anne.page.getByRole("checkbox", { name: young.name, exact: true }).check();
  await field(anne.page, "recommend.word").fill("Ce magasin cherche quelqu'un comme vous.");
  await press(anne.page, "recommend.button");
  await anne.page.waitForURL(/recommandations/);
  await lina.page.goto(board.url + offer.path);
  await lina.page.getByText("Ce magasin cherche quelqu'un comme vous.").waitFor();

  // A profile on a phone takes the place of a CV; the CV made of it opens as a PDF.
  await tellProfile(lina.page);
  await lina.page.goto(`${board.url}/espace/cv`);
  await lina.page.locator("summary", { hasText: t("cv.make") }).click();
  await examine(lina.page);
  await lina.page.locator("[name=title]:visible").fill("CV vente");
  await press(lina.page, "cv.makeButton");
  await lina.page.waitForURL(/fait=cv-made/);
  expect(await lina.page.locator(".cv-text").innerText()).toContain("Cuisiner pour dix");
  await examine(lina.page);
  const download = lina.page.waitForEvent("download");
  await lina.page.getByRole("link", { name: t("cv.open") }).click();
  expect((await download).suggestedFilename()).toBe("CV vente.pdf");
  const versionUrl = lina.page.url().replace(/\?.*/, "");

  // The advisor speaks of a passage, and validates.
  await press(lina.page, "cv.ask");
  await lina.page.waitForURL(/fait=cv-ask/);
  await anne.page.goto(linkIn(await mailTo(board, "cv.to-review", advisor.email), "/espace/cv/"));
  await anne.page.locator("[name=passage]").fill("jamais écrit");
  await anne.page.locator("[name=text]").first().fill("Dites où.");
  await press(anne.page, "cv.commentAdd");
  expect(await anne.page.getByRole("alert").first().innerText()).toContain(t("form.problem.passage-unknown"));
  await anne.page.locator("[name=passage]").fill("Garder des enfants");
  await press(anne.page, "cv.commentAdd");
  await anne.page.waitForURL(/fait=cv-comment/);
  expect(await anne.page.locator("mark").innerText()).toBe("Garder des enfants");
  await examine(anne.page);
  await press(anne.page, "cv.reviewValidate");
  await anne.page.waitForURL(/fait=cv-validate/);
  await lina.page.goto(versionUrl);
  expect(await lina.page.locator("main").innerText()).toContain("Dites où.");

  // She applies from the offer, and asks her advisor to read first.
  await lina.page.goto(board.url + offer.path);
  await lina.page.getByRole("link", { name: t("offer.applyHere") }).click();
  await lina.page.waitForURL(/candidatures\/nouvelle/);
  await field(lina.page, "application.message").fill("Bonjour, <b>votre offre</b> m'intéresse 🙂");
  await examine(lina.page);
  await press(lina.page, "application.toAdvisor");
  await lina.page.waitForURL(/fait=application-ask-review/);
  const applicationUrl = lina.page.url().replace(/\?.*/, "");
  const applicationId = applicationUrl.split("/").at(-1) ?? "";
  await examine(lina.page);
  await jeanne.page.goto(`${board.url}/espace/offres/${offer.id}/candidatures`);
  expect(await jeanne.page.locator("main").innerText()).toContain(t("received.none"));
  await anne.page.goto(`${board.url}/espace/relectures`);
  await examine(anne.page);
  await anne.page
    .getByRole("link", { name: new RegExp(young.name) })
    .first()
    .click();
  await press(anne.page, "application.review.approve");
  await anne.page.waitForURL(/fait=application-approve/);
  await examine(anne.page);

  // Another offer, sent directly: it will become obsolete.
  await lina.page.goto(`${board.url}/espace/candidatures/nouvelle?offre=${second.publicId}`);
  await lina.page.getByRole("radio", { name: t("application.fileProfile"), exact: true }).check();
  await press(lina.page, "application.send");
  await lina.page.waitForURL(/fait=application-send/);

  // The employer opens the link of the mail, signed in nowhere; nothing changes before a button is pressed.
  const mail = await mailTo(board, "application.received", offer.recruiterEmail);
  const stranger = await open(steadyPhone);
  await stranger.page.goto(linkIn(mail, "/lien/candidature/"));
  expect(await stranger.page.locator("main").innerText()).toContain("<b>votre offre</b>");
  await examine(stranger.page);
  await lina.page.goto(applicationUrl);
  expect(await lina.page.locator(".application-state").innerText()).toContain(t("applicationState.sent"));
  await press(stranger.page, "received.step.shortlist");
  await stranger.page.waitForURL(/fait=answered-by-link/);
  await examine(stranger.page);
  await stranger.page.goto(linkIn(mail, "/lien/candidature/"));
  expect(await stranger.page.locator("main").innerText()).toContain(t("answerLink.spent"));

  // On the board: a word to colleagues, dates to choose from, and a hire.
  await jeanne.page.goto(`${board.url}/espace/offres/${offer.id}/candidatures`);
  await examine(jeanne.page);
  await jeanne.page.getByRole("link", { name: young.name }).click();
  await examine(jeanne.page);
  await field(jeanne.page, "received.note").fill("Très bon contact au téléphone.");
  await press(jeanne.page, "received.noteAdd");
  await jeanne.page.waitForURL(/fait=application-note/);
  await jeanne.page.locator("summary", { hasText: t("received.interview") }).click();
  await press(jeanne.page, "received.interviewSend");
  expect(await jeanne.page.getByRole("alert").innerText()).toContain(t("form.problem.required"));
  const inThreeDays = new Date(Date.now() + 3 * dayMs).toISOString().slice(0, 10);
  await field(jeanne.page, "received.date", { rank: 1 }).fill(`${inThreeDays}T10:00`);
  await field(jeanne.page, "received.date", { rank: 2 }).fill(`${inThreeDays}T15:30`);
  await field(jeanne.page, "received.place").fill("12 rue de la Liberté, Dijon");
  await press(jeanne.page, "received.interviewSend");
  await jeanne.page.waitForURL(/fait=interview-proposed/);
  await lina.page.goto(
    linkIn(await mailTo(board, "application.interview-proposed", young.email), "/espace/"),
  );
  expect(await lina.page.locator("main").innerText()).not.toContain("Très bon contact");
  await examine(lina.page);
  await lina.page
    .getByRole("button", { name: t("application.interview.choose") })
    .nth(1)
    .click();
  await lina.page.waitForURL(/fait=interview-choose/);
  const calendar = lina.page.waitForEvent("download");
  await lina.page.getByRole("link", { name: t("application.calendar") }).click();
  expect((await calendar).suggestedFilename()).toBe("entretien.ics");
  await jeanne.page.reload();
  expect(await jeanne.page.locator("main").innerText()).toContain("15:30");
  await press(jeanne.page, "received.step.hire");
  await jeanne.page.waitForURL(/fait=application-hire/);

  // Nobody is told while it can be taken back; a week later everything is.
  await lina.page.goto(applicationUrl);
  expect(await lina.page.locator(".application-state").innerText()).not.toContain(
    t("applicationState.hired"),
  );
  await passDays(applicationId, 7);
  await expect
    .poll(() => mailTo(board, "application.follow-up", young.email).catch(() => ""), { timeout: 90_000 })
    .not.toBe("");
  await lina.page.goto(applicationUrl);
  expect(await lina.page.locator(".application-state").innerText()).toContain(t("applicationState.hired"));
  await mailTo(board, "application.gone", second.recruiterEmail);
  const still = await mailTo(board, "application.follow-up", young.email);
  await stranger.page.goto(linkIn(still, "/lien/nouvelles/"));
  await examine(stranger.page);
  await press(stranger.page, "application.followUpYes");
  await stranger.page.waitForURL(/fait=follow-up/);

  // The advisor's file shows it all.
  await anne.page.goto(`${board.url}/espace/jeunes/${young.id}`);
  const file = await anne.page.locator("main").innerText();
  expect(file).toContain(offer.title);
  expect(file).toContain(t("applicationState.hired"));
  for (const part of ["cv", "documents"]) {
    await anne.page.goto(`${board.url}/espace/jeunes/${young.id}/${part}`);
    await examine(anne.page);
  }
  await anne.page.goto(`${board.url}/espace/recommandations`);
  expect(await anne.page.locator("main").innerText()).toContain(offer.title);
  await Promise.all([lina, anne, jeanne, stranger].map(({ context }) => context.close()));
});

test("a minor applies through the advisor, with the consent of the legal representative", {
  timeout: 120_000,
}, async () => {
  const { board } = shared;
  const advisor = await demoSomeone(board, "advisor");
  const young = await demoAccompanied(board, advisor.id, { rank: 3 });
  await withDatabase(board, async ({ db }) => {
    const birthDate = new Date(Date.now() - 16.5 * 365.25 * dayMs).toISOString().slice(0, 10);
    await db
      .updateTable("candidateProfile")
      .set({ birthDate, jobs: ["Vente"], about: "Motivé.", phone: "06 12 34 56 78" })
      .where("userId", "=", young.id)
      .execute();
    await db.deleteFrom("application").where("candidateId", "=", young.id).execute();
    await db.deleteFrom("representativeConsent").where("candidateId", "=", young.id).execute();
  });
  const [, , offer] = await openOffers(board, 3);
  if (!offer) throw new Error("The demo has no offer to apply to");
  const [minor, anne, jeanne] = await Promise.all([open(steadyPhone), open(desk), open(desk)]);
  await stepInto(board, minor.page, young.id);
  await stepInto(board, anne.page, advisor.id);
  await stepInto(board, jeanne.page, offer.recruiterId);

  await minor.page.goto(`${board.url}/espace/candidatures/nouvelle?offre=${offer.publicId}`);
  await examine(minor.page);
  expect(await minor.page.getByRole("button", { name: t("application.send"), exact: true }).count()).toBe(0);
  await press(minor.page, "application.toAdvisor");
  await minor.page.waitForURL(/fait=application-ask-review/);
  const url = minor.page.url().replace(/\?.*/, "");
  await anne.page.goto(url);
  await press(anne.page, "application.review.approve");
  expect(await anne.page.getByRole("alert").innerText()).toContain(
    t("refusal.application-needs-consent").slice(0, 30),
  );
  await withDatabase(board, ({ db }) =>
    db
      .insertInto("representativeConsent")
      .values({
        candidateId: young.id,
        representativeName: "M. Morel",
        relation: "father",
        way: "paper",
        recordedBy: advisor.id,
        recordedAt: new Date(),
        revokedAt: null,
      })
      .execute(),
  );
  await press(anne.page, "application.review.approve");
  await anne.page.waitForURL(/fait=application-approve/);

  // The employer reaches the advisor, never the minor.
  await jeanne.page.goto(`${board.url}/espace/offres/${offer.id}/candidatures`);
  await jeanne.page.getByRole("button", { name: young.name }).click();
  await jeanne.page.waitForURL(/fait=application-see/);
  await examine(jeanne.page);
  const read = await jeanne.page.locator("main").innerText();
  expect(read).toContain(advisor.email);
  expect(read).not.toContain(young.email);
  expect(read).not.toContain("06 12 34 56 78");
  await Promise.all([minor, anne, jeanne].map(({ context }) => context.close()));
});

test("an advisor applies for a young person, with their recorded agreement", {
  timeout: 60_000,
}, async () => {
  const { board } = shared;
  const advisor = await demoSomeone(board, "advisor");
  const young = await demoAccompanied(board, advisor.id);
  await withDatabase(board, async ({ db }) => {
    const told = { birthDate: "2004-05-12", jobs: ["Vente"], about: "Souriant." };
    await db.updateTable("candidateProfile").set(told).where("userId", "=", young.id).execute();
    await db.deleteFrom("application").where("candidateId", "=", young.id).execute();
  });
  const [offer] = (await openOffers(board, 4)).slice(-1);
  if (!offer) throw new Error("The demo has no offer to apply to");
  const { context, page } = await open(desk);
  await stepInto(board, page, advisor.id);
  await page.goto(`${board.url}/espace/offre/${offer.publicId}/recommander`);
  await page
    .getByRole("link", { name: t("application.applyFor", { name: young.name }), exact: true })
    .click();
  await page.waitForURL(/pour=/);
  await examine(page);
  await page.getByRole("radio", { name: t("application.fileProfile") }).check();
  await press(page, "application.sendFor", { name: young.name });
  expect(await page.getByRole("alert").innerText()).toContain(t("refusal.application-needs-agreement"));
  await page.getByRole("radio", { name: t("agreementWay.by-phone") }).check();
  await press(page, "application.sendFor", { name: young.name });
  await page.waitForURL(/fait=application-send/);
  expect(await page.locator("main").innerText()).toContain(t("agreementWay.by-phone"));
  await mailTo(board, "application.received", offer.recruiterEmail);
  await mailTo(board, "application.news", young.email);
  await context.close();
});
