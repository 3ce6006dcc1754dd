import type { BrowserContext, Page } from "playwright-core";
import { withDatabase } from "./board.ts";
import { type DemoSomeone, demoAccompanied, demoSomeone } from "./demo-people.ts";
import { type OpenOffer, openOffers } from "./open-offers.ts";
import { desk, patience, steadyPhone } from "./pages.ts";
import { stepInto } from "./step-into.ts";
import type { Shared } from "./use-board.ts";

const dayMs = 86_400_000;

/** Those who play a story of an application, each in a browser session of their own. */
export interface Cast {
  readonly shared: Shared;
  readonly isMinor: boolean;
  readonly advisor: DemoSomeone;
  readonly young: DemoSomeone;
  /** What is applied to, and what becomes obsolete once they are hired. */
  readonly offer: OpenOffer;
  readonly second: OpenOffer;
  readonly lina: Page;
  readonly anne: Page;
  readonly jeanne: Page;
  /** Signed in nowhere, as one is who opens a link of a mail. */
  readonly stranger: Page;
  readonly close: () => Promise<unknown>;
}

/** A session of a browser. */
export async function openSession({ browser }: Shared, options: object): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris", ...options });
  context.setDefaultTimeout(patience);
  return [context, await context.newPage()];
}

/** A young person who has told nothing but their age, their advisor, and who recruits: all signed in. */
export async function castStory(
  shared: Shared,
  { isMinor, rank }: { readonly isMinor: boolean; readonly rank: number },
): Promise<Cast> {
  const { board } = shared;
  const advisor = await demoSomeone(board, "advisor", rank);
  const young = await demoAccompanied(board, advisor.id, { rank: 2 });
  const years = isMinor ? 16.5 : 22;
  const birthDate = new Date(Date.now() - years * 365.25 * dayMs).toISOString().slice(0, 10);
  await withDatabase(board, async ({ db }) => {
    await db
      .updateTable("candidateProfile")
      .set({ birthDate, jobs: [], skills: [], about: "", phone: "", insee: null, experiences: [] })
      .where("userId", "=", young.id)
      .execute();
    for (const table of ["application", "representativeConsent"] as const) {
      await db.deleteFrom(table).where("candidateId", "=", young.id).execute();
    }
  });
  const [offer, second] = await openOffers(board, 2);
  if (!offer || !second) throw new Error("The demo has no offer to apply to");
  const sessions = await Promise.all(
    [steadyPhone, desk, desk, steadyPhone].map((options) => openSession(shared, options)),
  );
  const [lina, anne, jeanne, stranger] = sessions.map(([, page]) => page) as [Page, Page, Page, Page];
  await stepInto(board, lina, young.id);
  await stepInto(board, anne, advisor.id);
  await stepInto(board, jeanne, offer.recruiterId);
  const close = () => Promise.all(sessions.map(([context]) => context.close()));
  return { shared, isMinor, advisor, young, offer, second, lina, anne, jeanne, stranger, close };
}
