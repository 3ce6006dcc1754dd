import { expect } from "vitest";
import { townLabel } from "../instances/under-test.ts";
import type { Cast } from "./application-cast.ts";
import { examine } from "./axe.ts";
import { withDatabase } from "./board.ts";
import { field, press } from "./forms.ts";
import { linkIn, mailTo } from "./mails.ts";
import { t } from "./pages.ts";
import type { Shared } from "./use-board.ts";

const dayMs = 86_400_000;

/** The advisor recommends a published offer; the young person reads the word where they look at it. */
export async function recommend({ shared: { board }, anne, lina, young, offer }: Cast): Promise<void> {
  await anne.goto(board.url + offer.path);
  await anne.getByRole("link", { name: t("recommend.link") }).click();
  await anne.getByRole("checkbox", { name: young.name, exact: true }).check();
  await field(anne, "recommend.word").fill("Ce magasin cherche quelqu'un comme vous.");
  // What the law says to a minor has been read, where it says something.
  const guarded = anne.locator("[name=isMinorConfirmed]");
  if ((await guarded.count()) > 0) await guarded.check();
  await press(anne, "recommend.button");
  await anne.waitForURL(/recommandations/);
  await lina.goto(board.url + offer.path);
  await lina.getByText("Ce magasin cherche quelqu'un comme vous.").waitFor();
}

/** Fills the profile on a phone, from nothing. */
export async function tellProfile({ shared: { board }, lina: page }: Cast): Promise<void> {
  await page.goto(`${board.url}/espace/profil/recherche`);
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
  await field(page, "profile.place").fill(townLabel);
  await page.getByRole("checkbox", { name: t("mobilityWay.bike"), exact: true }).check();
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
  await field(page, "profile.phone").fill("06 12 34 56 78");
  await press(page, "profile.save");
  await page.waitForURL(/espace\/profil\?/);
  await examine(page);
}

/** The CV made of the profile, which opens as a PDF; answers its address. */
export async function makeCv({ shared: { board }, lina }: Cast): Promise<string> {
  await lina.goto(`${board.url}/espace/cv`);
  await lina.locator("summary", { hasText: t("cv.make") }).click();
  await examine(lina);
  await lina.locator("[name=title]:visible").fill("CV vente");
  await press(lina, "cv.makeButton");
  await lina.waitForURL(/fait=cv-made/);
  expect(await lina.locator(".cv-text").innerText()).toContain("Cuisiner pour dix");
  await examine(lina);
  const download = lina.waitForEvent("download");
  await lina.getByRole("link", { name: t("cv.open") }).click();
  expect((await download).suggestedFilename()).toBe("CV vente.pdf");
  return lina.url().replace(/\?.*/, "");
}

/** The advisor speaks of a passage of the CV, and validates it. */
export async function reviewCv(
  { shared: { board }, advisor, lina, anne }: Cast,
  versionUrl: string,
): Promise<void> {
  await press(lina, "cv.ask");
  await lina.waitForURL(/fait=cv-ask/);
  await anne.goto(linkIn(await mailTo(board, "cv.to-review", advisor.email), "/espace/cv/"));
  await anne.locator("[name=passage]").fill("jamais écrit");
  await anne.locator("[name=text]").first().fill("Dites où.");
  await press(anne, "cv.commentAdd");
  expect(await anne.getByRole("alert").first().innerText()).toContain(t("form.problem.passage-unknown"));
  await anne.locator("[name=passage]").fill("Garder des enfants");
  await press(anne, "cv.commentAdd");
  await anne.waitForURL(/fait=cv-comment/);
  expect(await anne.locator("mark").innerText()).toBe("Garder des enfants");
  await examine(anne);
  await press(anne, "cv.reviewValidate");
  await anne.waitForURL(/fait=cv-validate/);
  await lina.goto(versionUrl);
  expect(await lina.locator("main").innerText()).toContain("Dites où.");
}

/** The young person applies from the offer, and the advisor reads it before it goes; answers its address. */
export async function applyWithReview(cast: Cast): Promise<string> {
  const { shared, isMinor, young, offer, lina, anne, jeanne } = cast;
  const { board } = shared;
  await lina.goto(board.url + offer.path);
  await lina.getByRole("link", { name: t("offer.applyHere") }).click();
  await lina.waitForURL(/candidatures\/nouvelle/);
  await field(lina, "application.message").fill("Bonjour, <b>votre offre</b> m'intéresse 🙂");
  await examine(lina);
  // Of age one may send it oneself.
  const sending = lina.getByRole("button", { name: t("application.send"), exact: true });
  expect(await sending.count()).toBe(isMinor ? 0 : 1);
  await press(lina, "application.toAdvisor");
  await lina.waitForURL(/fait=application-ask-review/);
  const applicationUrl = lina.url().replace(/\?.*/, "");
  await examine(lina);
  await jeanne.goto(`${board.url}/espace/offres/${offer.id}/candidatures`);
  expect(await jeanne.locator("main").innerText()).toContain(t("received.none"));
  await anne.goto(`${board.url}/espace/relectures`);
  await examine(anne);
  await anne
    .getByRole("link", { name: new RegExp(young.name) })
    .first()
    .click();
  if (isMinor) await needConsent(cast);
  await press(anne, "application.review.approve");
  await anne.waitForURL(/fait=application-approve/);
  await examine(anne);
  return applicationUrl;
}

/** A minor's application stays until the representative's consent is written down. */
async function needConsent({ shared: { board }, young, anne }: Cast): Promise<void> {
  const page = anne.url();
  await press(anne, "application.review.approve");
  const refused = t("refusal.application-needs-consent").slice(0, 30);
  expect(await anne.getByRole("alert").innerText()).toContain(refused);
  await anne.goto(`${board.url}/espace/jeunes/${young.id}/profil`);
  await field(anne, "advisor.consentName").fill("Samir Morel");
  await field(anne, "advisor.consentRelation").fill("père");
  await press(anne, "advisor.consentRecord");
  await anne.getByText(t("done.consent-given")).waitFor();
  await anne.goto(page);
}

/** Another offer, applied to with the profile: an adult sends it, a minor's goes through the advisor. */
export async function applyElsewhere({
  shared: { board },
  isMinor,
  second,
  lina,
  anne,
}: Cast): Promise<void> {
  await lina.goto(`${board.url}/espace/candidatures/nouvelle?offre=${second.publicId}`);
  await lina.getByRole("radio", { name: t("application.fileProfile"), exact: true }).check();
  await press(lina, isMinor ? "application.toAdvisor" : "application.send");
  await lina.waitForURL(isMinor ? /fait=application-ask-review/ : /fait=application-send/);
  if (!isMinor) return;
  await anne.goto(lina.url().replace(/\?.*/, ""));
  await press(anne, "application.review.approve");
  await anne.waitForURL(/fait=application-approve/);
}

/** The employer answers by the link of the mail: nothing changes before a button is pressed, and it works once. */
export async function answerByMail(
  { shared: { board }, offer, lina, stranger }: Cast,
  applicationUrl: string,
): Promise<void> {
  const mail = await mailTo(board, "application.received", offer.recruiterEmail);
  await stranger.goto(linkIn(mail, "/lien/candidature/"));
  expect(await stranger.locator("main").innerText()).toContain("<b>votre offre</b>");
  await examine(stranger);
  await lina.goto(applicationUrl);
  expect(await lina.locator(".application-state").innerText()).toContain(t("applicationState.sent"));
  await press(stranger, "received.step.shortlist");
  await stranger.waitForURL(/fait=answered-by-link/);
  await examine(stranger);
  await stranger.goto(linkIn(mail, "/lien/candidature/"));
  expect(await stranger.locator("main").innerText()).toContain(t("answerLink.spent"));
}

/** On the board: a word to colleagues, dates of which one is chosen, and a hire. */
export async function interviewAndHire(cast: Cast): Promise<void> {
  const { shared, isMinor, advisor, young, offer, lina, jeanne } = cast;
  const { board } = shared;
  await jeanne.goto(`${board.url}/espace/offres/${offer.id}/candidatures`);
  await examine(jeanne);
  await jeanne.getByRole("link", { name: young.name }).click();
  await examine(jeanne);
  // A minor is reached through the advisor alone.
  const read = await jeanne.locator("main").innerText();
  const told = isMinor ? advisor.email : young.email;
  expect(read).toContain(told);
  expect(read.includes(young.email)).toBe(!isMinor);
  expect(read.includes("06 12 34 56 78")).toBe(!isMinor);
  await field(jeanne, "received.note").fill("Très bon contact au téléphone.");
  await press(jeanne, "received.noteAdd");
  await jeanne.waitForURL(/fait=application-note/);
  await jeanne.locator("summary", { hasText: t("received.interview") }).click();
  await press(jeanne, "received.interviewSend");
  expect(await jeanne.getByRole("alert").innerText()).toContain(t("form.problem.required"));
  const inThreeDays = new Date(Date.now() + 3 * dayMs).toISOString().slice(0, 10);
  await field(jeanne, "received.date", { rank: 1 }).fill(`${inThreeDays}T10:00`);
  await field(jeanne, "received.date", { rank: 2 }).fill(`${inThreeDays}T15:30`);
  await field(jeanne, "received.place").fill("12 rue de la Liberté, Dijon");
  await press(jeanne, "received.interviewSend");
  await jeanne.waitForURL(/fait=interview-proposed/);
  await lina.goto(linkIn(await mailTo(board, "application.interview-proposed", young.email), "/espace/"));
  expect(await lina.locator("main").innerText()).not.toContain("Très bon contact");
  await examine(lina);
  await lina
    .getByRole("button", { name: t("application.interview.choose") })
    .nth(1)
    .click();
  await lina.waitForURL(/fait=interview-choose/);
  const calendar = lina.waitForEvent("download");
  await lina.getByRole("link", { name: t("application.calendar") }).click();
  expect((await calendar).suggestedFilename()).toBe("entretien.ics");
  await jeanne.reload();
  // As each language writes it.
  expect(await jeanne.locator("main").innerText()).toMatch(/\b(15|3):30\b/);
  await press(jeanne, "received.step.hire");
  await jeanne.waitForURL(/fait=application-hire/);
}

/** Nobody is told while it can be taken back; a week later everything is, and one tap says how it goes. */
export async function aWeekLater(
  { shared, young, second, lina, stranger }: Cast,
  applicationUrl: string,
): Promise<void> {
  const { board } = shared;
  await lina.goto(applicationUrl);
  expect(await lina.locator(".application-state").innerText()).not.toContain(t("applicationState.hired"));
  await passDays(shared, applicationUrl.split("/").at(-1) ?? "", 7);
  await expect.poll(() => mailTo(board, "application.follow-up", young.email).catch(() => "")).not.toBe("");
  await lina.goto(applicationUrl);
  expect(await lina.locator(".application-state").innerText()).toContain(t("applicationState.hired"));
  await mailTo(board, "application.gone", second.recruiterEmail);
  const still = await mailTo(board, "application.follow-up", young.email);
  await stranger.goto(linkIn(still, "/lien/nouvelles/"));
  await examine(stranger);
  await press(stranger, "application.followUpYes");
  await stranger.waitForURL(/fait=follow-up/);
}

/** Lets time pass for an application: what was told to wait is sent, and the board does what it does in a round. */
function passDays({ board }: Shared, applicationId: string, days: number): Promise<unknown> {
  return withDatabase(board, async ({ db }) => {
    const changedAt = new Date(Date.now() - days * dayMs - 3_600_000);
    await db.updateTable("application").set({ changedAt }).where("id", "=", applicationId).execute();
    await db.updateTable("outbox").set({ runAt: changedAt }).where("doneAt", "is", null).execute();
  });
}

/** The advisor's file of the young person shows it all. */
export async function readFile({ shared: { board }, young, offer, anne }: Cast): Promise<void> {
  await anne.goto(`${board.url}/espace/jeunes/${young.id}`);
  // A theme may show titles in capitals.
  const file = await anne.locator("main").textContent();
  expect(file).toContain(offer.title);
  expect(file).toContain(t("applicationState.hired"));
  for (const part of ["cv", "documents"]) {
    await anne.goto(`${board.url}/espace/jeunes/${young.id}/${part}`);
    await examine(anne);
  }
  await anne.goto(`${board.url}/espace/recommandations`);
  expect(await anne.locator("main").textContent()).toContain(offer.title);
}
