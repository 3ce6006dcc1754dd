import { expect, test } from "vitest";
import { townLabel } from "./instances/under-test.ts";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { field, press } from "./support/forms.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { steadyPhone, t, withPage } from "./support/pages.ts";
import { greyPng } from "./support/png.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

/** A company of the demo with one who manages it; the `rank`-th, so that tests do not meet. */
function employer(rank: number) {
  return withDatabase(shared.board, ({ db }) =>
    db
      .selectFrom("companyMember")
      .innerJoin("user", "user.id", "companyMember.userId")
      .innerJoin("company", "company.id", "companyMember.companyId")
      .where("companyMember.role", "=", "recruiter-admin")
      .select(["company.slug", "company.name", "company.siret", "user.id as userId", "user.name as manager"])
      .orderBy("company.createdAt")
      .orderBy("company.id")
      .limit(1)
      .offset(rank)
      .executeTakeFirstOrThrow(),
  );
}

function userOf(role: "moderator" | "advisor") {
  return withDatabase(shared.board, ({ db }) =>
    db
      .selectFrom("userRole")
      .where("role", "=", role)
      .select("userId")
      .orderBy("userId")
      .executeTakeFirstOrThrow(),
  );
}

test("a member changes the page of the company, sees it first, and visitors see it at once", async () => {
  const { slug, name, userId } = await employer(0);
  const edit = `${shared.board.url}/espace/entreprise/${slug}`;
  const shown = `${shared.board.url}/entreprises/${slug}`;
  const text = "Du pain au levain.\n\n- Le matin\n- Le soir 🥖 <script>alert(1)</script>";
  const nextMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await withPage(shared.browser, steadyPhone, async (page) => {
    // In the shared cache, as it was.
    await page.goto(shown);
    await page.goto(shown);
    await stepInto(shared.board, page, userId);
    await page.goto(`${shared.board.url}/espace/entreprise`);
    await page.waitForURL(edit);
    await examine(page);
    await field(page, "companySpace.description").fill(text);
    await field(page, "companySpace.website").fill("www.exemple.fr");
    await field(page, "companySpace.spontaneous").fill(nextMonth);
    await press(page, "companySpace.seeFirst");
    const preview = page.getByRole("region", { name: t("companySpace.preview") });
    expect(await preview.innerText()).toContain("Le soir 🥖 <script>alert(1)</script>");
    await examine(page);
    await press(page, "companySpace.save");
    await page.getByText(t("done.company-saved")).waitFor();
  });
  await withPage(shared.browser, steadyPhone, async (page) => {
    await page.goto(shown);
    expect(await page.locator("h1").textContent()).toBe(name);
    expect(await page.getByRole("listitem").filter({ hasText: "Le soir 🥖" }).count()).toBe(1);
    await page.getByRole("heading", { name: t("company.spontaneous") }).waitFor();
    await examine(page);
  });
});

test.each([true, false])(
  "what is wrong is told beside its field and nothing is lost; scripts: %s",
  async (javaScriptEnabled) => {
    const { slug, userId } = await employer(1);
    await withPage(shared.browser, { ...steadyPhone, javaScriptEnabled }, async (page) => {
      await stepInto(shared.board, page, userId);
      await page.goto(`${shared.board.url}/espace/entreprise/${slug}`);
      await field(page, "companySignUp.name").fill("");
      await field(page, "companySpace.description").fill("Un texte 🥖".repeat(20));
      await field(page, "companySignUp.phone").fill("appelez-moi");
      await press(page, "companySpace.save");
      const summary = page.getByRole("alert");
      expect(await summary.getByRole("link").allInnerTexts()).toEqual([
        t("form.problem.required"),
        t("form.problem.phone"),
      ]);
      await summary.getByRole("link").last().click();
      expect(await field(page, "companySignUp.phone").inputValue()).toBe("appelez-moi");
      expect(await field(page, "companySpace.description").inputValue()).toContain("Un texte 🥖");
      if (javaScriptEnabled) await examine(page);
    });
  },
);

test("a logo and photos are made anew, shown with their words, and removed", async () => {
  const { slug, name, userId } = await employer(2);
  const pictures = `${shared.board.url}/espace/entreprise/${slug}/images`;
  await withPage(shared.browser, steadyPhone, async (page) => {
    await stepInto(shared.board, page, userId);
    await page.goto(pictures);
    await field(page, "companySpace.chooseLogo").setInputFiles({
      name: "logo.png",
      mimeType: "image/png",
      buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
    });
    await press(page, "companySpace.sendPicture");
    expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.picture-kind"));
    await examine(page);

    const logo = { name: "logo.svg", mimeType: "image/svg+xml", buffer: greyPng(120, 60, 40) };
    await field(page, "companySpace.chooseLogo").setInputFiles(logo);
    await press(page, "companySpace.sendPicture");
    await page.getByRole("img", { name: t("companySpace.logoOf", { company: name }) }).waitFor();

    const photo = { name: "photo.jpg", mimeType: "image/jpeg", buffer: greyPng(640, 480, 200) };
    await field(page, "companySpace.choosePhoto").setInputFiles(photo);
    await field(page, "companySpace.alt").last().fill("Le four, le matin");
    await press(page, "companySpace.addPhoto");
    expect(await field(page, "companySpace.altOf", { number: 1 }).inputValue()).toBe("Le four, le matin");
    await examine(page);

    await page.goto(`${shared.board.url}/entreprises/${slug}`);
    const shown = page.getByRole("img", { name: "Le four, le matin" });
    await shown.scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      [...document.images].every((image) => image.complete && image.naturalWidth > 0),
    );
    expect(await shown.getAttribute("width")).toBe("640");
    await examine(page);

    await page.goto(pictures);
    await press(page, "companySpace.removePhoto", { number: 1 });
    await page.goto(`${shared.board.url}/entreprises/${slug}`);
    expect(await page.getByRole("img", { name: "Le four, le matin" }).count()).toBe(0);
  });
});

test("somebody asks to join a company that has members, a moderator accepts, and they are told", async () => {
  const { slug, name, siret } = await employer(3);
  const email = "lea@autre.example";
  await withPage(shared.browser, steadyPhone, async (page) => {
    await page.goto(`${shared.board.url}/inscription/entreprise?siret=${siret}`);
    // The register is silent here: all is typed.
    await page.getByText(t("companySignUp.registerSilent")).waitFor();
    await field(page, "companySignUp.name").fill(name);
    await field(page, "companySignUp.address").fill("1 rue Verte");
    await field(page, "companySignUp.place").fill(townLabel);
    await field(page, "companySignUp.firstName").fill("Léa");
    await field(page, "companySignUp.lastName").fill("Petit");
    await field(page, "companySignUp.email").fill(email);
    await field(page, "companySignUp.phone").fill("06 00 00 00 00");
    await press(page, "companySignUp.send");
    await page.goto(linkIn(await mailTo(shared.board, "account.sign-in", email), "/lien/connexion/"));
    await press(page, "signIn.enter");
    await examine(page);
    await press(page, "companySignUp.confirm");
    await page.getByText(t("claim.waiting", { company: name })).waitFor();
    await mailTo(shared.board, "company.claim-received", email);
    await examine(page);

    await withPage(shared.browser, steadyPhone, async (desk) => {
      await stepInto(shared.board, desk, (await userOf("moderator")).userId);
      await desk.goto(`${shared.board.url}/espace`);
      await desk
        .getByRole("link", { name: t("claim.title") })
        .first()
        .click();
      const claim = desk.getByRole("article", { name: t("claim.who", { name: "Léa Petit", company: name }) });
      expect(await claim.innerText()).toContain("06 00 00 00 00");
      expect(await claim.innerText()).toContain(t("claim.registerSilent"));
      // Who is let in does not bring everybody of their domain along, unless it is said.
      const domain = t("claim.confirmsDomain", { domain: "autre.example" });
      expect(await claim.getByRole("checkbox", { name: domain }).isChecked()).toBe(false);
      // A refusal without a reason is none.
      await claim.getByRole("button", { name: t("claim.refuse") }).click();
      expect(await desk.getByRole("alert").innerText()).toContain(t("form.problem.claim-needs-reason"));
      await examine(desk);
      await claim.getByRole("button", { name: t("claim.accept") }).click();
      await desk.getByText(t("done.claim-accepted")).waitFor();
    });

    await page.goto(
      linkIn(await mailTo(shared.board, "company.claim-accepted", email), "/espace/entreprise/"),
    );
    expect(new URL(page.url()).pathname).toBe(`/espace/entreprise/${slug}`);
    await page.goto(`${page.url()}/membres`);
    await page.getByText(email).waitFor();
    await examine(page);
  });
});

test.each([true, false])(
  "a colleague is invited by mail, and is in by the link; scripts: %s",
  async (javaScriptEnabled) => {
    const { slug, name, userId, manager } = await employer(6);
    const email = `nora-${javaScriptEnabled}@collegue.example`;
    const members = `${shared.board.url}/espace/entreprise/${slug}/membres`;
    await withPage(shared.browser, { ...steadyPhone, javaScriptEnabled }, async (page) => {
      await stepInto(shared.board, page, userId);
      await page.goto(members);
      await press(page, "companySpace.inviteSend");
      expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.email"));
      await field(page, "companySpace.inviteEmail").fill(email);
      await press(page, "companySpace.inviteSend");
      await page.getByText(t("done.member-invited")).waitFor();
      if (javaScriptEnabled) await examine(page);
    });
    const link = linkIn(await mailTo(shared.board, "account.invitation", email), "/invitation/");
    await withPage(shared.browser, { ...steadyPhone, javaScriptEnabled }, async (page) => {
      await page.goto(link);
      expect(await page.getByText(t("invitation.company", { by: manager, company: name })).isVisible()).toBe(
        true,
      );
      if (javaScriptEnabled) await examine(page);
      await field(page, "signUp.name").fill("Nora Petit");
      await press(page, "invitation.accept");
      await page.getByText(t("done.invitation-accepted")).waitFor();
      expect(new URL(page.url()).pathname).toBe(`/espace/entreprise/${slug}`);
      expect((await page.goto(link))?.status()).toBe(404);
      await page.goto(members);
      await page.getByText(email).waitFor();
    });
  },
);

test("who belongs to another company is not let in", async () => {
  const [{ slug }, other] = [await employer(4), await employer(5)];
  await withPage(shared.browser, steadyPhone, async (page) => {
    await stepInto(shared.board, page, other.userId);
    for (const part of ["", "/images", "/membres"]) {
      const answer = await page.goto(`${shared.board.url}/espace/entreprise/${slug}${part}`);
      expect(answer?.status(), part).toBe(403);
    }
    expect((await page.goto(`${shared.board.url}/espace/moderation/entreprises`))?.status()).toBe(403);
  });
});
