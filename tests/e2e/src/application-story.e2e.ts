import { expect, test } from "vitest";
import {
  answerByMail,
  applyElsewhere,
  applyWithReview,
  aWeekLater,
  interviewAndHire,
  makeCv,
  readFile,
  recommend,
  reviewCv,
  tellProfile,
} from "./support/application-acts.ts";
import { castStory, openSession } from "./support/application-cast.ts";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { demoAccompanied, demoSomeone } from "./support/demo-people.ts";
import { press } from "./support/forms.ts";
import { mailTo } from "./support/mails.ts";
import { openOffers } from "./support/open-offers.ts";
import { desk, t } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

test.each([
  { who: "an adult", isMinor: false, rank: 0 },
  { who: "a minor, with the consent of the legal representative,", isMinor: true, rank: 1 },
])(
  "$who applies with a review, is answered by mail and on the board, is hired, and says a week later how it goes",
  {
    timeout: 480_000,
  },
  async ({ isMinor, rank }) => {
    const cast = await castStory(shared, { isMinor, rank });
    await recommend(cast);
    await tellProfile(cast);
    await reviewCv(cast, await makeCv(cast));
    const applicationUrl = await applyWithReview(cast);
    await applyElsewhere(cast);
    await answerByMail(cast, applicationUrl);
    await interviewAndHire(cast);
    await aWeekLater(cast, applicationUrl);
    await readFile(cast);
    await cast.close();
  },
);

test("an advisor applies for a young person, with their recorded agreement", async () => {
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
  const [context, page] = await openSession(shared, desk);
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
