import { createUser, giveRole, type TremplinDatabase } from "@tremplin/database";
import { expect } from "vitest";
import { startWorker } from "../worker/worker.ts";
import { type TestBoardOptions, testBoard } from "./board.ts";

/** The origin under which the board is asked. */
export const origin = "http://localhost";

/** A board with one account, Zoé's, an advisor; asked as a browser that keeps its cookie. */
export async function accountsBoard(database: TremplinDatabase, options: TestBoardOptions = {}) {
  const board = await testBoard(database, { offers: [], ...options });
  const { services } = board;
  const { accounts, now } = services;
  await createUser(database, { id: "zoe", name: "Zoé Béranger", email: "Zoe@Exemple.fr" }, now());
  await giveRole(database, "zoe", "advisor", now());
  let cookie = "";
  let waited = 0;
  const browser = (address = "10.0.0.1", under = origin) => {
    // Each request comes later than the one before, as they do.
    waited += 1_000;
    board.wait(waited);
    const headers = cookie ? { cookie } : undefined;
    const request = new Request(`${under}/espace`, headers ? { headers } : {});
    return accounts.asker({ request, origin: under, address });
  };
  return {
    ...board,
    browser,
    wait(milliseconds: number) {
      waited += milliseconds;
      board.wait(waited);
    },
    take(headers: Headers) {
      cookie = headers
        .getSetCookie()
        .map((set) => set.split(";")[0] ?? "")
        .join("; ");
    },
    get cookie() {
      return cookie;
    },
    set cookie(value: string) {
      cookie = value;
    },
    /** The token of the last link that was sent. */
    async lastLink(): Promise<string> {
      const worker = await startWorker(services);
      await expect
        .poll(
          async () =>
            (await database.db.selectFrom("outbox").selectAll().where("doneAt", "is", null).execute()).length,
        )
        .toBe(0);
      await worker.stop();
      const [last] = await database.db
        .selectFrom("mailboxMessage")
        .selectAll()
        .orderBy("id", "desc")
        .limit(1)
        .execute();
      return /lien\/connexion\/([\w-]+)/.exec(last?.text ?? "")?.[1] ?? "none";
    },
  };
}
