import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { demoAccompanied, demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { openOffers } from "./support/open-offers.ts";
import { desk, patience, steadyPhone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
const steadyDesk = { ...desk, reducedMotion: "reduce" } as const;

async function open(options: object): Promise<{ context: BrowserContext; page: Page }> {
  const context = await shared.browser.newContext({
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    ...options,
  });
  context.setDefaultTimeout(patience);
  return { context, page: await context.newPage() };
}

/** A young person whose one CV says who they are in its text, of which nobody has heard in the library. */
async function aYoungPerson() {
  const { board } = shared;
  const advisor = await demoSomeone(board, "advisor");
  const young = await demoAccompanied(board, advisor.id, { rank: 5 });
  const cvId = crypto.randomUUID();
  await withDatabase(board, async ({ db }) => {
    await db.deleteFrom("libraryEntry").where("candidateId", "=", young.id).execute();
    await db.deleteFrom("cvVersion").where("userId", "=", young.id).execute();
    const profile = {
      phone: "06 12 34 56 78",
      birthDate: "2004-05-12",
      jobs: ["Apiculture"],
      romeCodes: [],
      contracts: [],
      radiusKm: 20,
      availableFrom: null,
      availability: "",
      mobility: [],
      licences: [],
      skills: [{ label: "Récolter le miel", from: "hobby" as const }],
      about: `Je suis ${young.name}, appelez le 06 12 34 56 78 ou ${young.email}.`,
      experiences: [],
      studies: [],
      languages: [],
      interests: [],
    };
    await db
      .updateTable("candidateProfile")
      .set({ birthDate: profile.birthDate, phone: profile.phone, jobs: profile.jobs })
      .where("userId", "=", young.id)
      .execute();
    const now = new Date();
    await db
      .insertInto("cvVersion")
      .values({
        id: cvId,
        userId: young.id,
        number: 1,
        kind: "made",
        title: "CV abeilles",
        documentId: null,
        content: { ...profile, place: null, name: young.name },
        text: profile.about,
        state: "to-review",
        createdAt: now,
        askedAt: now,
        decidedBy: null,
      })
      .execute();
  });
  return { young, advisor, cvId };
}

test("a validated CV, an agreement, a partner who asks, a yes: a conversation of three; taken back, all is gone", async () => {
  const { board } = shared;
  const { young, advisor, cvId } = await aYoungPerson();
  const [first, last] = young.name.split(" ");
  const [offer] = await openOffers(board, 1);
  if (!offer) throw new Error("The demo has no offer to ask about");
  const company = await withDatabase(board, ({ db }) =>
    db
      .selectFrom("offer")
      .innerJoin("company", "company.id", "offer.companyId")
      .where("offer.id", "=", offer.id)
      .select(["company.id", "company.name"])
      .executeTakeFirstOrThrow(),
  );
  await withDatabase(board, ({ db }) =>
    db.deleteFrom("partnerCompany").where("companyId", "=", company.id).execute(),
  );
  const people = await Promise.all([
    open(steadyPhone),
    open(steadyDesk),
    open(steadyDesk),
    open(steadyPhone),
  ]);
  const [lina, anne, jeanne, max] = people.map(({ page }) => page) as [Page, Page, Page, Page];
  const moderator = await demoSomeone(board, "moderator");
  await stepInto(board, lina, young.id);
  await stepInto(board, anne, advisor.id);
  await stepInto(board, jeanne, offer.recruiterId);
  await stepInto(board, max, moderator.id);
  const library = `${board.url}/espace/cvtheque`;
  const found = () => jeanne.locator(".library-card", { hasText: "Apiculture" });

  // Nobody looks who is not named; nothing is shown that was not validated.
  await jeanne.goto(library);
  expect(await jeanne.locator("h1").textContent()).toBe(t("library.notPartner"));
  await lina.goto(`${library}/moi`);
  expect(await lina.locator("main").innerText()).toContain(t("ownLibrary.noCv"));
  await max.goto(`${board.url}/espace/moderation/partenaires`);
  await field(max, "partners.typed").fill(company.name);
  await press(max, "partners.search");
  await max
    .getByRole("button", { name: t("partners.nameOf", { company: company.name }), exact: true })
    .first()
    .click();
  await max.waitForURL(/fait=partner-name/);

  await anne.goto(`${board.url}/espace/cv/${cvId}`);
  await press(anne, "cv.reviewValidate");
  await anne.waitForURL(/fait=cv-validate/);
  await jeanne.goto(`${library}?q=miel`);
  expect(await found().count()).toBe(0);

  // What employers would see is shown before anything else, and says nothing of who it is.
  await lina.goto(`${library}/moi`);
  const preview = await lina.locator(".anonymous-cv").innerText();
  expect(preview).toContain("Récolter le miel");
  for (const secret of [first, last, "06 12", "exemple", "2004"]) expect(preview).not.toContain(secret);
  await press(lina, "ownLibrary.agree");
  expect(await lina.getByRole("alert").innerText()).toContain(t("form.problem.tick"));
  await lina.getByRole("checkbox", { name: t("ownLibrary.sure") }).check();
  await press(lina, "ownLibrary.agree");
  await lina.waitForURL(/fait=library-agree/);
  expect(await lina.locator(".anonymous-cv").innerText()).toBe(preview);

  // Found by a skill without its accents; read; asked about an offer.
  await jeanne.goto(library);
  await field(jeanne, "library.words").fill("recolter miel");
  await press(jeanne, "library.submit");
  expect(await found().count()).toBe(1);
  await found().getByRole("link").click();
  await jeanne.waitForURL(/cvtheque\/cv\//);
  const cvPage = jeanne.url();
  expect(await jeanne.locator(".anonymous-cv").innerText()).toBe(preview);
  expect(await jeanne.content()).not.toContain(young.id);
  const given = jeanne.waitForEvent("download");
  await jeanne.getByRole("link", { name: t("library.pdf") }).click();
  expect((await given).suggestedFilename()).toMatch(/^cv-[0-9a-f]{6}\.pdf$/);
  const offerField = field(jeanne, "library.askOffer");
  await offerField.selectOption(offer.id);
  await field(jeanne, "library.askText").fill("Appelez-moi vite : 06 99 88 77 66, merci.");
  await press(jeanne, "library.askSend");
  expect(await jeanne.getByRole("alert").innerText()).toContain(t("delicate.phone"));
  expect(await offerField.inputValue()).toBe(offer.id);
  await field(jeanne, "library.askText").fill("Nos ruches cherchent quelqu'un comme vous.");
  await press(jeanne, "library.askSend");
  await jeanne.waitForURL(/fait=library-asked/);
  const requestPage = jeanne.url().replace(/\?.*/, "");
  expect(await jeanne.locator("main").innerText()).not.toContain(last);

  // The young person sees who looked, and says yes; the advisor sees the same.
  const asked = await mailTo(board, "library.asked", young.email);
  await anne.goto(linkIn(await mailTo(board, "library.asked", advisor.email), "/espace/cvtheque/demandes/"));
  expect(await anne.locator("main").innerText()).toContain(t("contactRequest.advisorOnly"));
  await anne.goto(`${board.url}/espace/jeunes/${young.id}/cvtheque`);
  expect(await anne.locator("main").innerText()).toContain(company.name);
  await lina.goto(`${library}/moi`);
  expect(await lina.locator("main").innerText()).toContain(company.name);
  await lina.goto(linkIn(asked, "/espace/cvtheque/demandes/"));
  await press(lina, "contactRequest.accept");
  await lina.waitForURL(/fait=library-accept/);
  await mailTo(board, "library.answered", offer.recruiterEmail);

  await jeanne.goto(requestPage);
  expect(await jeanne.locator("h1").textContent()).toBe(young.name);
  await jeanne.getByRole("link", { name: t("contactRequest.conversation") }).click();
  await jeanne.waitForURL(/espace\/messages\//);
  const heads = await jeanne.locator("h1").textContent();
  expect(heads).toContain(young.name);
  expect(heads).toContain(advisor.name);
  await jeanne.locator("form[data-outgoing] [name=text]").fill("Bonjour à vous deux.");
  await press(jeanne, "conversation.send");
  await jeanne.locator(".message-text").waitFor();
  const conversation = jeanne.url().replace(/#.*/, "");
  for (const page of [lina, anne]) {
    const said = async () => {
      await page.goto(conversation);
      return page.locator(".messages").innerText();
    };
    await expect.poll(said).toContain("Bonjour à vous deux.");
  }

  // Taken back in one press, the CV is nowhere; the conversation that was accepted goes on.
  await lina.goto(`${library}/moi`);
  await press(lina, "ownLibrary.revoke");
  await lina.waitForURL(/fait=library-revoke/);
  await jeanne.goto(`${library}?q=miel`);
  expect(await found().count()).toBe(0);
  await jeanne.goto(cvPage);
  expect(await jeanne.locator("h1").textContent()).toBe(t("library.gone"));
  expect((await jeanne.request.get(`${cvPage}/fichier`)).status()).toBe(404);
  await jeanne.goto(conversation);
  expect(await jeanne.locator(".messages").innerText()).toContain("Bonjour à vous deux.");

  // A company that is named no more loses that, too.
  await max.goto(`${board.url}/espace/moderation/partenaires`);
  await press(max, "partners.unnameOf", { company: company.name });
  await max.waitForURL(/fait=partner-unname/);
  expect((await jeanne.goto(conversation))?.status()).toBe(403);
  await Promise.all(people.map(({ context }) => context.close()));
});

test("the pages of the library: nothing that axe objects to, nothing wider than the screen", async () => {
  const { board } = shared;
  const { request, entry, advisorId } = await withDatabase(board, async ({ db }) => {
    const asked = await db
      .selectFrom("contactRequest")
      .where("state", "=", "asked")
      .selectAll()
      .executeTakeFirstOrThrow();
    const follow = await db
      .selectFrom("follow")
      .where("candidateId", "=", asked.candidateId)
      .select("advisorId")
      .executeTakeFirstOrThrow();
    const free = await db
      .selectFrom("libraryEntry")
      .where("candidateId", "not in", (eb) => eb.selectFrom("contactRequest").select("candidateId"))
      .select("id")
      .executeTakeFirstOrThrow();
    return { request: asked, entry: free.id, advisorId: follow.advisorId ?? "" };
  });
  const moderator = await demoSomeone(board, "moderator");
  const library = "/espace/cvtheque";
  const requestPage = `${library}/demandes/${request.id}`;
  const seen: readonly (readonly [who: string, options: object, paths: readonly string[]])[] = [
    [request.candidateId, steadyPhone, [`${library}/moi`, requestPage]],
    [request.candidateId, steadyDesk, [`${library}/moi`]],
    [request.askedBy, steadyPhone, [`${library}?q=vante&contrat=cdi`, `${library}/cv/${entry}`]],
    [request.askedBy, steadyDesk, [library, `${library}/cv/${entry}`, requestPage]],
    [advisorId, steadyDesk, [`/espace/jeunes/${request.candidateId}/cvtheque`, requestPage]],
    [moderator.id, steadyPhone, ["/espace/moderation/partenaires?q=a"]],
  ];
  for (const [who, options, paths] of seen) {
    await withPage(shared.browser, options, async (page) => {
      await stepInto(board, page, who);
      for (const path of paths) {
        expect((await page.goto(board.url + path))?.status(), path).toBe(200);
        await examine(page);
      }
    });
  }
});

test("without a script one agrees, declines and takes back just the same", async () => {
  const { board } = shared;
  const waiting = await withDatabase(board, ({ db }) =>
    db
      .selectFrom("contactRequest")
      .where("state", "=", "asked")
      .select(["id", "candidateId", "companyName"])
      .orderBy("askedAt")
      .executeTakeFirstOrThrow(),
  );
  const { context, page } = await open({ ...steadyPhone, javaScriptEnabled: false });
  await page.goto(`${board.url}/demo`);
  const person = page.locator(`button[name=person][value="${waiting.candidateId}"]`).first();
  if ((await person.count()) === 0) throw new Error("Who was asked is not on the demo's page");
  await person.click();
  await page.goto(`${board.url}/espace/cvtheque/moi`);
  await page.getByRole("link", { name: waiting.companyName }).first().click();
  await field(page, "contactRequest.reason").selectOption("too-far");
  await press(page, "contactRequest.decline");
  expect(await page.locator("main").innerText()).toContain(t("done.library-decline"));
  await page.goto(`${board.url}/espace/cvtheque/moi`);
  await press(page, "ownLibrary.revoke");
  expect(await page.locator("main").innerText()).toContain(t("ownLibrary.notShown"));
  await page.getByRole("checkbox", { name: t("ownLibrary.sure") }).check();
  await press(page, "ownLibrary.agree");
  expect(await page.locator("main").innerText()).toContain(t("ownLibrary.shown"));
  await context.close();
});
