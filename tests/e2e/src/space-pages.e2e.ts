import { addPasskey, linkIdentity } from "@tremplin/database";
import { expect, test } from "vitest";
import { examineAtBothSizes } from "./support/axe.ts";
import { withDatabase } from "./support/board.ts";
import { demoAccompanied, demoSomeone } from "./support/demo-people.ts";
import { makeMeetings } from "./support/known-meetings.ts";
import { makeMessages } from "./support/known-messages.ts";
import { steadyPhone, withPage } from "./support/pages.ts";
import { stepInto } from "./support/step-into.ts";
import { useBoard } from "./support/use-board.ts";

const shared = useBoard();

/** Opens pages as somebody, and has each examined at both sizes, in light and in dark. */
async function examinePages(who: string, paths: readonly string[]): Promise<void> {
  await withPage(shared.browser, steadyPhone, async (page) => {
    await stepInto(shared.board, page, who);
    for (const path of paths) {
      await page.setViewportSize(steadyPhone.viewport);
      expect((await page.goto(shared.board.url + path))?.status(), path).toBe(200);
      await examineAtBothSizes(page);
    }
  });
}

test("a young person's pages: nothing that axe objects to, nothing wider than the screen", async () => {
  const advisor = await demoSomeone(shared.board, "advisor");
  const young = await demoAccompanied(shared.board, advisor.id);
  await examinePages(young.id, [
    "/espace/candidatures",
    "/espace/profil",
    "/espace/profil/moi",
    "/espace/cv",
    "/espace/documents",
    "/espace/messages",
  ]);
});

/** Two of the demo who have something planned with each other. */
async function meeting() {
  const advisor = await demoSomeone(shared.board, "advisor");
  const young = await demoAccompanied(shared.board, advisor.id, { rank: 1 });
  const known = await makeMeetings(shared.board, { youngId: young.id, advisorId: advisor.id });
  return { ...known, advisor, young, slot: `creneau=${encodeURIComponent(known.slot)}` };
}

test("what stands around messages: nothing that axe objects to, nothing wider than the screen", async () => {
  const { board } = shared;
  const [advisor, moderator] = await Promise.all([
    demoSomeone(board, "advisor"),
    demoSomeone(board, "moderator"),
  ]);
  const young = await demoAccompanied(board, advisor.id, { rank: 3 });
  const known = await makeMessages(board, { youngId: young.id, advisorId: advisor.id });
  await examinePages(young.id, [
    `/espace/messages/${known.conversation}`,
    `/espace/messages/signaler/${known.message}`,
    "/espace/messages?q=bonjour",
  ]);
  await examinePages(advisor.id, [
    "/espace/messages/a-plusieurs",
    `/espace/jeunes/${young.id}/presenter?entreprise=e`,
  ]);
  await examinePages(moderator.id, [`/espace/moderation/messages/${known.messageReport}`]);
});

test("where a young person meets others: nothing that axe objects to, nothing wider than the screen", async () => {
  const { young, slot, appointment, workshop } = await meeting();
  await examinePages(young.id, [
    "/espace",
    "/espace/rendez-vous",
    `/espace/rendez-vous/nouveau?${slot}`,
    `/espace/rendez-vous/${appointment}`,
    `/espace/rendez-vous/${appointment}/deplacer?${slot}`,
    "/espace/ateliers",
    `/espace/ateliers/${workshop}`,
  ]);
});

test("where an advisor receives: nothing that axe objects to, nothing wider than the screen", async () => {
  const { advisor, young, workshop } = await meeting();
  await examinePages(advisor.id, [
    "/espace/agenda",
    "/espace/agenda/creneaux",
    `/espace/jeunes/${young.id}/rendez-vous`,
    `/espace/ateliers/${workshop}`,
    `/espace/ateliers/${workshop}/modifier`,
    "/espace/ateliers/nouveau",
  ]);
});

test("a recruiter's pages: nothing that axe objects to, nothing wider than the screen", async () => {
  const recruiter = await withDatabase(shared.board, ({ db }) =>
    db
      .selectFrom("application")
      .innerJoin("companyMember", "companyMember.companyId", "application.companyId")
      .where("application.state", "=", "sent")
      .select(["companyMember.userId", "application.offerId"])
      .executeTakeFirstOrThrow(),
  );
  await examinePages(recruiter.userId, [
    "/espace",
    "/espace/candidatures-recues",
    `/espace/offres/${recruiter.offerId}/candidatures`,
    `/espace/offres/${recruiter.offerId}/candidatures?colonne=new`,
    "/espace/messages",
  ]);
});

test("the figures, for whoever works for the agency", async () => {
  const { id } = await demoSomeone(shared.board, "moderator");
  await examinePages(id, ["/espace/chiffres", "/espace/chiffres?mois=12"]);
});

test("the pages of one's account: nothing that axe objects to, nothing wider than the screen", async () => {
  const advisor = await demoSomeone(shared.board, "advisor");
  const young = await demoAccompanied(shared.board, advisor.id);
  await withDatabase(shared.board, async (database) => {
    const now = new Date();
    const name = "Ordinateur de la mission locale, au premier étage";
    const passkey = { id: "k", userId: young.id, name, credentialId: "c", publicKey: "p", counter: 0 };
    await addPasskey(database.db, { ...passkey, transports: null, createdAt: now, usedAt: now });
    const identity = { providerId: "un-service", accountId: "https://service.exemple 42" };
    await linkIdentity(database, { id: "i", userId: young.id, ...identity }, now);
  });
  await examinePages(young.id, ["/espace/compte", "/espace/compte/cles", "/espace/compte/deux-etapes"]);
});
