import { expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { demoAccompanied, demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { desk, phone, steadyPhone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();
const home = "/espace/jeunes";

test("a young person is handed to a colleague with a word; the file is then closed to who gave it", async () => {
  const [giving, taking] = [
    await demoSomeone(shared.board, "advisor", 0),
    await demoSomeone(shared.board, "advisor", 1),
  ];
  const young = await demoAccompanied(shared.board, giving.id);
  await withPage(shared.browser, desk, async (page) => {
    await stepInto(shared.board, page, taking.id);
    const before = await page.goto(`${shared.board.url}${home}/${young.id}`);
    const unknown = await page.goto(`${shared.board.url}${home}/personne`);
    expect([before?.status(), unknown?.status()]).toEqual([404, 404]);
  });
  await withPage(shared.browser, phone, async (page) => {
    await stepInto(shared.board, page, giving.id);
    await page.goto(`${shared.board.url}${home}/${young.id}/accompagnement`);
    await page.getByText(t("accompany.transfer"), { exact: true }).click();
    await field(page, "accompany.to").selectOption({ label: taking.name });
    await field(page, "accompany.word").fill("Cherche un apprentissage.");
    await press(page, "accompany.transferNow");
    await page.getByText(t("done.follow-transferred")).waitFor();
    const after = await page.goto(`${shared.board.url}${home}/${young.id}`);
    expect(after?.status()).toBe(404);
  });
  const mail = await mailTo(shared.board, "advisor.file-received", taking.email);
  expect(mail).toContain("Cherche un apprentissage.");
  await mailTo(shared.board, "advisor.new-advisor", young.email);
  await withPage(shared.browser, phone, async (page) => {
    await stepInto(shared.board, page, taking.id);
    await page.goto(linkIn(mail, `${home}/`));
    expect(await page.locator("h1").textContent()).toBe(young.name);
    await page.goto(`${shared.board.url}${home}/${young.id}/accompagnement`);
    await page.getByText(t("accompany.archive"), { exact: true }).click();
    await field(page, "accompany.reason").selectOption({ label: t("exitReason.training") });
    await press(page, "accompany.archiveNow");
    await page.getByText(t("done.follow-archived")).waitFor();
    await press(page, "accompany.reopen");
    await page.getByText(t("done.follow-reopened")).waitFor();
  });
});

test("an administrator gives a young person an advisor, and opens no file", async () => {
  const [administrator, taking] = [
    await demoSomeone(shared.board, "administrator"),
    await demoSomeone(shared.board, "advisor", 2),
  ];
  await withPage(shared.browser, steadyPhone, async (page) => {
    await stepInto(shared.board, page, administrator.id);
    await page.goto(`${shared.board.url}${home}/a-rattacher`);
    await examine(page);
    const row = page.locator("li.plain-row").first();
    await row.locator("select").selectOption({ label: taking.name });
    await row.getByRole("button").click();
    await page.getByText(t("done.follow-attached")).waitFor();
    const file = await page.goto(`${shared.board.url}${home}`);
    expect(file?.status()).toBe(403);
  });
});

test("an absence is planned, with a date that is wrong first, and called off", async () => {
  const [away, standing] = [
    await demoSomeone(shared.board, "advisor", 0),
    await demoSomeone(shared.board, "advisor", 2),
  ];
  const year = new Date().getFullYear() + 1;
  await withPage(shared.browser, steadyPhone, async (page) => {
    await stepInto(shared.board, page, away.id);
    await page.goto(`${shared.board.url}${home}/absences`);
    await field(page, "absence.from").fill(`${year}-03-10`);
    await field(page, "absence.to").fill(`${year}-03-01`);
    await field(page, "absence.who").selectOption({ label: standing.name });
    await press(page, "advisor.save");
    expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.day-order"));
    await examine(page);
    await field(page, "absence.to").fill(`${year}-03-20`);
    await press(page, "advisor.save");
    await page.getByText(t("done.absence-added")).waitFor();
    await page.getByRole("button", { name: new RegExp(`^${t("absence.remove")}`) }).click();
    await page.getByText(t("done.absence-removed")).waitFor();
  });
  expect(await mailTo(shared.board, "advisor.stand-in", standing.email)).toContain(away.name);
});

test("with a code given at the agency one signs up, and is in the advisor's list at once", async () => {
  const advisor = await demoSomeone(shared.board, "advisor", 1);
  let code = "";
  await withPage(shared.browser, { ...desk, reducedMotion: "reduce" }, async (page) => {
    await stepInto(shared.board, page, advisor.id);
    await page.goto(`${shared.board.url}${home}/inscrire`);
    await press(page, "code.make");
    code = await page.locator(".big-code").innerText();
    await examine(page);
  });
  const signUp = async (typed: string) => {
    await withPage(shared.browser, phone, async (page) => {
      await page.goto(`${shared.board.url}/inscription/jeune`);
      await field(page, "signUp.name").fill("Louane Essai");
      await field(page, "signIn.email").fill("louane@jeune.example");
      await page.getByRole("radio", { name: t("signUp.ageEnough") }).check();
      await field(page, "signUp.code").fill("2222-2222");
      await press(page, "signUp.create");
      expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.code-unknown"));
      expect(await field(page, "signUp.name").inputValue()).toBe("Louane Essai");
      await field(page, "signUp.code").fill(typed);
      await press(page, "signUp.create");
      await page.waitForURL(/envoye=oui/);
    });
  };
  await signUp(code.toLowerCase().replace("-", " "));
  await withPage(shared.browser, phone, async (page) => {
    await stepInto(shared.board, page, advisor.id);
    await page.goto(`${shared.board.url}${home}?q=louane`);
    expect(await page.locator("tbody th").innerText()).toContain("Louane Essai");
  });
});

test("a list is read line by line, then taken in, and a second time nothing is new", async () => {
  const advisor = await demoSomeone(shared.board, "advisor", 1);
  const text =
    "Prénom;Nom;E-mail;Date de naissance\nNora;Sow;nora@liste.example;12/05/2006\nTom;Roux;faux;\n";
  const file = { name: "jeunes.csv", mimeType: "text/csv", buffer: Buffer.from(text, "latin1") };
  await withPage(shared.browser, steadyPhone, async (page) => {
    await stepInto(shared.board, page, advisor.id);
    const read = async () => {
      await page.goto(`${shared.board.url}${home}/importer`);
      await page.getByLabel(t("portfolio.file")).setInputFiles(file);
      await press(page, "portfolio.read");
      await page.getByText(t("portfolio.plan")).waitFor();
    };
    await page.goto(`${shared.board.url}${home}/importer`);
    await press(page, "portfolio.read");
    expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.portfolio-empty"));
    await read();
    const rows = await page.locator("tbody tr").allInnerTexts();
    expect(rows[0]).toContain(t("importPlan.created"));
    expect(rows[1]).toContain(t("importRefusal.row-email"));
    await examine(page);
    await press(page, "portfolio.confirm", { count: 1 });
    await page.getByText(t("portfolio.done", { created: 1, attached: 0 })).waitFor();
    await examine(page);
    await read();
    expect(await page.locator("tbody tr").first().innerText()).toContain(t("importPlan.there"));
    await page.getByText(t("portfolio.nothing")).waitFor();
  });
  const mail = await mailTo(shared.board, "account.invitation", "nora@liste.example");
  expect(mail).toContain(advisor.name);
  await withPage(shared.browser, phone, async (page) => {
    await page.goto(linkIn(mail, "/invitation/"));
    await press(page, "invitation.accept");
    await page.waitForURL(/\/espace/);
    await page.goto(`${shared.board.url}/espace/suivi`);
    expect(await page.locator("main").innerText()).toContain(advisor.name);
  });
});
