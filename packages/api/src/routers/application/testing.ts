import { saveOffers, type TremplinDatabase } from "@tremplin/database";
import { companyExample, offerExample } from "@tremplin/database/testing";
import { beforeAll, beforeEach } from "vitest";
import { orderedMail } from "../../mail/enqueue-mail.ts";
import { boardNow, type TestBoard } from "../../testing/board.ts";
import { anne, baker, bakery, boardAt, bringThreeSides, jeanne, lina } from "../../testing/three-sides.ts";

/** A second company, for what happens to other applications. */
const garage = companyExample(2, { slug: "garage", name: "Le Garage", siret: "35600000000048" });
export const mechanic = offerExample(2, {
  companyId: garage.id,
  companyName: "Le Garage",
  title: "Mécanicien / Mécanicienne",
});

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** What Lina writes to the bakery. */
export const written = {
  publicId: baker.publicId,
  candidateId: null,
  message: "Bonjour, votre offre m'intéresse.",
  file: "profile",
  answers: [],
  agreement: null,
};

/** `ok`, or the code of the refusal. */
export function code(result: { ok: boolean; refusal?: { code: string } }): string | undefined {
  return result.ok ? "ok" : result.refusal?.code;
}

/** Lina, her advisor and a bakery around its offer, for each test anew; a clock that goes on when told to. */
export function applicationScene(open: () => Promise<TremplinDatabase>) {
  let board: TestBoard;
  let now: Date;

  beforeAll(async () => {
    board = await boardAt(() => now, await open(), {
      companies: [bakery, garage],
      offers: [baker, mechanic],
    });
  });

  beforeEach(async () => {
    const { database } = board.context;
    now = boardNow;
    await bringThreeSides(board.context, now);
    await database.db.deleteFrom("offerQuestion").execute();
    await saveOffers(database, [baker, mechanic], now);
  });

  const asLina = () => board.as(lina).application;
  const ordered = async () => {
    const rows = await board.context.database.db
      .selectFrom("outbox")
      .select(["payload", "runAt"])
      .where("queue", "=", "mail")
      .orderBy("createdAt")
      .orderBy("id")
      .execute();
    return rows.map(({ payload, runAt }) => ({ mail: orderedMail(payload), runAt }));
  };

  return {
    board: () => board,
    now: () => now,
    asLina,
    asAnne: () => board.as(anne).application,
    asJeanne: () => board.as(jeanne).application,
    later(ms: number): void {
      now = new Date(now.getTime() + ms);
    },
    /** Lina applies; answers the application's id. */
    async send(publicId = baker.publicId): Promise<string> {
      const sent = await asLina().write({ ...written, publicId, next: "send" });
      if (!sent.ok) throw new Error(sent.refusal.code);
      return sent.value.id;
    },
    /** What is due in the outbox, or all that waits in it, as `to: kind state`. */
    async mails(isDue = true): Promise<string[]> {
      return (await ordered())
        .filter(({ runAt }) => !isDue || runAt <= now)
        .map(({ mail: { to, kind, values } }) => `${to.email}: ${kind} ${values.state ?? ""}`.trim())
        .toSorted();
    },
    /** The token of the link in the last mail of a kind. */
    async linkTo(email: string, kind: string): Promise<string> {
      const last = (await ordered()).findLast(({ mail }) => mail.kind === kind && mail.to.email === email);
      return String(last?.mail.values.path).split("/").at(-1) ?? "";
    },
    /** The state as Lina sees it. */
    async stateOf(id: string): Promise<string> {
      const shown = await asLina().show({ id });
      if (!shown.ok) throw new Error(shown.refusal.code);
      return shown.value.state;
    },
  };
}
