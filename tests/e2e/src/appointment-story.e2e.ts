import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { examine } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { demoAccompanied, demoSomeone } from "./support/demo-people.ts";
import { field, press } from "./support/forms.ts";
import { dayAhead } from "./support/known-meetings.ts";
import { linkIn, mailTo } from "./support/mails.ts";
import { desk, steadyPhone, t, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

/** An advisor and two young people whom they accompany, with nothing planned; the `rank`-th of the demo. */
async function cast(rank: number) {
  const { board } = shared;
  const advisor = await demoSomeone(board, "advisor", rank);
  const lina = await demoAccompanied(board, advisor.id, { rank: 0 });
  const yanis = await demoAccompanied(board, advisor.id, { rank: 1 });
  await withDatabase(board, async ({ db }) => {
    await db.deleteFrom("appointment").where("advisorId", "=", advisor.id).execute();
    await db.deleteFrom("opening").where("advisorId", "=", advisor.id).execute();
  });
  return { advisor, lina, yanis };
}

/** Does something as somebody, on a page of their own. */
function as(who: { readonly id: string }, size: object, work: (page: Page) => Promise<void>): Promise<void> {
  return withPage(shared.browser, size, async (page) => {
    await stepInto(shared.board, page, who.id);
    await work(page);
  });
}

/** A step that leads to another page. */
async function done(page: Page, what: string, step: () => Promise<unknown>): Promise<void> {
  await step();
  await page.waitForURL(new RegExp(`fait=${what}`));
}

const day = dayAhead(6);

/** The advisor receives on one morning, three times. */
async function openMorning(page: Page): Promise<void> {
  await page.goto(`${shared.board.url}/espace/agenda/creneaux`);
  await page.locator("[name=weekday]").selectOption("");
  await page.locator("[name=day]").fill(day);
  await field(page, "opening.place").fill("Bureau 7");
  await done(page, "opening-added", () => press(page, "opening.addNow"));
}

test("an advisor opens slots; a young person books in three taps, moves; the advisor cancels with a reason", async () => {
  const { board } = shared;
  const { advisor, lina } = await cast(0);
  await as(advisor, desk, async (page) => {
    await page.goto(`${board.url}/espace/agenda/creneaux`);
    // Nowhere to meet: told, and nothing typed is lost.
    await page.locator("[name=from]").fill("10:00");
    await press(page, "opening.addNow");
    expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.opening-place"));
    expect(await page.locator("[name=from]").inputValue()).toBe("10:00");
    await openMorning(page);
  });

  await as(lina, steadyPhone, async (page) => {
    await page.goto(`${board.url}/espace`);
    await page.getByRole("link", { name: t("appointment.book"), exact: true }).click();
    await page.locator("a.slot").first().click();
    await examine(page);
    await done(page, "appointment-booked", () => press(page, "appointment.confirm"));
    const path = new URL(page.url()).pathname;
    const mail = await mailTo(board, "appointment.confirmed", lina.email);
    expect(new URL(linkIn(mail, "/espace/rendez-vous/")).pathname).toBe(path);
    await page.goto(`${board.url}/espace`);
    expect(await page.getByRole("region", { name: t("appointment.next") }).innerText()).toContain("Bureau 7");

    await page.goto(board.url + path);
    await page.getByRole("link", { name: t("appointment.move") }).click();
    await page.locator("a.slot").first().click();
    // Without a reason: asked for, and what was typed stays.
    await page.locator("[name=words]").fill("Entretien à 9 h");
    await press(page, "appointment.confirmMove");
    expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.required"));
    expect(await page.locator("[name=words]").inputValue()).toBe("Entretien à 9 h");
    await page.getByLabel(t("changeReason.work")).check();
    await done(page, "appointment-moved", () => press(page, "appointment.confirmMove"));
    await examine(page);
  });
  expect(await mailTo(board, "appointment.moved", advisor.email)).toContain("Entretien à 9 h");

  await as(advisor, desk, async (page) => {
    await page.goto(`${board.url}/espace/agenda?semaine=${day}`);
    await page.getByRole("link", { name: lina.name }).click();
    await page.getByText("Entretien à 9 h").waitFor();
    await page.getByText(t("appointment.cancel"), { exact: true }).click();
    await page.getByLabel(t("changeReason.unavailable")).check();
    await page.locator("[name=words]").fill("Je vous rappelle demain.");
    await done(page, "appointment-cancelled", () => press(page, "appointment.cancelNow"));
    await page.goto(`${board.url}/espace/jeunes/${lina.id}/rendez-vous`);
    await page.getByText(t("appointmentState.cancelled"), { exact: true }).waitFor();
  });
  const cancelled = await mailTo(board, "appointment.cancelled", lina.email);
  expect(cancelled).toContain("Je vous rappelle demain.");
  expect(cancelled).toContain(t("changeReason.unavailable"));
});

test("a slot that somebody else has just taken: said so, with the nearest; it works without JavaScript", async () => {
  const { board } = shared;
  const { advisor, lina, yanis } = await cast(1);
  await as(advisor, desk, openMorning);
  await as(yanis, { ...steadyPhone, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${board.url}/espace/rendez-vous/nouveau`);
    await page.locator("a.slot").nth(1).click();
    await as(lina, { ...desk, javaScriptEnabled: false }, async (other) => {
      await other.goto(page.url());
      await done(other, "appointment-booked", () => press(other, "appointment.confirm"));
    });
    await page.locator("[name=subject]").fill("Mon projet");
    await press(page, "appointment.confirm");
    const said = await page.getByRole("alert").innerText();
    expect(said).toMatch(/\b0?9:00.*11:00/);
    await page
      .getByRole("region", { name: t("appointment.nearest") })
      .locator("a.slot")
      .first()
      .click();
    await done(page, "appointment-booked", () => press(page, "appointment.confirm"));
  });
});

test("a private calendar has an address until it is taken back", async () => {
  const { board } = shared;
  const { advisor, lina } = await cast(0);
  await as(advisor, desk, openMorning);
  await as(lina, { ...steadyPhone, expectedError: /404/ }, async (page) => {
    await page.goto(`${board.url}/espace/rendez-vous/nouveau`);
    await page.locator("a.slot").first().click();
    await done(page, "appointment-booked", () => press(page, "appointment.confirm"));
    await page.goto(`${board.url}/espace/rendez-vous`);
    await page.getByText(t("calendarFeed.title"), { exact: true }).click();
    await press(page, "calendarFeed.make");
    const address = await page.getByLabel(t("calendarFeed.own")).inputValue();
    const read = () => fetch(address.replace(/^https?:\/\/[^/]+/, board.url));
    const given = await read();
    expect(given.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(given.headers.get("cache-control")).toBe("no-store");
    expect(await given.text()).toContain("BEGIN:VEVENT");
    await page.goto(`${board.url}/espace/rendez-vous`);
    await page.getByText(t("calendarFeed.title"), { exact: true }).click();
    await done(page, "calendar-dropped", () => press(page, "calendarFeed.drop"));
    expect((await read()).status).toBe(404);
  });
});

test("a workshop: full, a waiting list, who waits moves up by themselves, and who came is noted", async () => {
  const { board } = shared;
  const { advisor, lina, yanis } = await cast(0);
  let path = "";
  await as(advisor, desk, async (page) => {
    await page.goto(`${board.url}/espace/ateliers/nouveau`);
    await field(page, "workshop.titleField").fill("Réussir son entretien");
    await field(page, "workshop.startsAt").fill(`${day}T14:00`);
    await field(page, "workshop.places").fill("1");
    await press(page, "workshop.announceNow");
    expect(await page.getByRole("alert").innerText()).toContain(t("form.problem.workshop-place"));
    await field(page, "workshop.place").fill("Salle 4");
    await done(page, "workshop-announced", () => press(page, "workshop.announceNow"));
    path = new URL(page.url()).pathname;
  });
  await as(lina, steadyPhone, async (page) => {
    await page.goto(board.url + path);
    await done(page, "workshop-registered", () => press(page, "workshop.signUp"));
  });
  await as(yanis, { ...steadyPhone, javaScriptEnabled: false }, async (page) => {
    await page.goto(board.url + path);
    await done(page, "workshop-waiting", () => press(page, "workshop.signUpWaiting"));
    await page.getByText(t("workshop.waitingPlace", { place: 1 })).waitFor();
  });
  await as(lina, steadyPhone, async (page) => {
    await page.goto(board.url + path);
    await done(page, "workshop-given-up", () => press(page, "workshop.giveUp"));
  });
  expect(linkIn(await mailTo(board, "workshop.place", yanis.email), "/espace/ateliers/")).toContain(path);
  await as(yanis, steadyPhone, async (page) => {
    await page.goto(board.url + path);
    await page.getByText(t("workshop.registered"), { exact: true }).waitFor();
    await examine(page);
  });
  await withDatabase(board, ({ db }) =>
    db
      .updateTable("workshop")
      .set({ startsAt: new Date(Date.now() - 60_000) })
      .where("id", "=", path.split("/").at(-1) ?? "")
      .execute(),
  );
  await as(advisor, desk, async (page) => {
    await page.goto(board.url + path);
    const came = page.getByRole("button", {
      name: t("workshop.attendanceOf", { name: yanis.name, attendance: t("attendance.came") }),
    });
    await done(page, "attendance-noted", () => came.click());
    expect(await came.getAttribute("aria-pressed")).toBe("true");
    await examine(page);
  });
});
