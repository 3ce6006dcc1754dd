import { createUser, giveRole, personById, saveAntenna, type TremplinDatabase } from "@tremplin/database";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";

export interface AdvisorBoard extends TestBoard {
  /** Procedures called by somebody who is known to the board. */
  by(userId: string): Promise<ReturnType<TestBoard["as"]>>;
  /** The same, days later. */
  later(userId: string, days: number): Promise<ReturnType<TestBoard["as"]>>;
}

const people = {
  anne: "advisor",
  bilal: "advisor",
  ada: "administrator",
  zoe: "candidate",
  eloi: "candidate",
} as const;

/** A board with the advisors Anne and Bilal, an administrator, and young Zoé and Éloi, whom nobody accompanies. */
export async function advisorBoard(database: TremplinDatabase): Promise<AdvisorBoard> {
  const board = await testBoard(database, { offers: [] });
  for (const [id, role] of Object.entries(people)) {
    await createUser(database, { id, name: id, email: `${id}@exemple.fr` }, boardNow);
    await giveRole(database, id, role, boardNow);
  }
  const antenna = { id: "nord", slug: "nord", name: "Nord", insee: null, address: "1 rue du Nord" };
  await saveAntenna(database, { ...antenna, createdAt: boardNow });
  const person = async (userId: string) => {
    const found = await personById(database.db, userId);
    if (!found) throw new Error(`No ${userId}`);
    return found;
  };
  return {
    ...board,
    by: async (userId) => board.as(await person(userId)),
    async later(userId, days) {
      const { createCaller } = await import("../../router.ts");
      const now = new Date(boardNow.getTime() + days * 86_400_000);
      return createCaller({ ...board.context, actor: await person(userId), now: () => now });
    },
  };
}

/** The address of the link in the last mail of a kind to somebody. */
export async function pathOf(database: TremplinDatabase, email: string): Promise<string> {
  const rows = await database.db.selectFrom("outbox").select("payload").where("queue", "=", "mail").execute();
  const mails = rows.map(({ payload }) => payload as { to: { email: string }; values: { path?: string } });
  return mails.findLast(({ to, values }) => to.email === email && values.path)?.values.path ?? "";
}
