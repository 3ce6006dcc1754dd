import type { Person } from "@tremplin/core/account";
import { createUser, giveRole, setMember } from "@tremplin/database";
import type { OpenTestDatabase } from "@tremplin/database/testing";
import { beforeAll, beforeEach } from "vitest";
import { orderedMail } from "../../mail/enqueue-mail.ts";
import { runMembershipRound } from "../../membership-round.ts";
import type { TestBoard } from "../../testing/board.ts";
import { smallNetwork } from "../../testing/network.ts";
import { baker, bakery, boardAt, jeanne, lina } from "../../testing/three-sides.ts";

/** Who administers the board. */
export const ada: Person = {
  ...lina,
  userId: "ada",
  name: "Ada",
  email: "ada@exemple.fr",
  roles: ["administrator"],
};
const start = new Date("2026-11-23T12:00:00Z");
export const dayMs = 86_400_000;

/** A board with a membership, whose clock is the test's: a bakery that Jeanne manages, and Ada who administers. */
export function networkScene(open: OpenTestDatabase) {
  let made: TestBoard;
  let now = start;

  beforeAll(async () => {
    made = await boardAt(() => now, await open(), {
      companies: [bakery],
      offers: [baker],
      network: smallNetwork,
    });
  });

  beforeEach(async () => {
    now = start;
    const { database } = made.context;
    const { db } = database;
    await db.deleteFrom("membershipPayment").execute();
    await db.deleteFrom("invoice").where("creditOf", "is not", null).execute();
    for (const table of [
      "invoice",
      "invoiceCounter",
      "membership",
      "user",
      "outbox",
      "auditEntry",
    ] as const) {
      await db.deleteFrom(table).execute();
    }
    for (const { userId: id, name, email } of [ada, jeanne])
      await createUser(database, { id, name, email }, now);
    await giveRole(database, "ada", "administrator", now);
    await setMember(database, bakery.id, "jeanne", "recruiter-admin", now);
  });

  const asJeanne = () => made.as(jeanne).membership;
  const asAda = () => made.as(ada).membership;
  const { slug } = bakery;
  const ownPage = () => asJeanne().own({ slug });

  return {
    board: () => made,
    asJeanne,
    asAda,
    own: ownPage,
    now: () => now,
    /** Lets some days pass. */
    later: (days: number) => {
      now = new Date(now.getTime() + days * dayMs);
    },
    apply: (heads = "4") => asJeanne().join({ slug, heads, billingAddress: "3 rue du Four\n21000 Dijon" }),
    /** The id of the membership. */
    id: async () => (await ownPage()).membership?.id ?? "",
    decide: async (step: "accept" | "refuse" | "drop", reason = "") =>
      asAda().all.decide({ id: (await ownPage()).membership?.id ?? "", step, reason }),
    /** Pays the invoice that waits, or a part of it. */
    pay: async (amount = "600", paidOn = now.toISOString().slice(0, 10)) => {
      const { membership, invoices } = await ownPage();
      const invoiceId = invoices.find(({ owed }) => owed > 0)?.id ?? "";
      return asAda().all.pay({ id: membership?.id ?? "", invoiceId, amount, paidOn, way: "transfer" });
    },
    state: async () => (await ownPage()).membership?.state ?? null,
    round: () => runMembershipRound(made.context),
    /** The mails that were ordered: to whom, of which kind. */
    mails: async () => {
      const rows = await made.context.database.db
        .selectFrom("outbox")
        .select("payload")
        .where("queue", "=", "mail")
        .orderBy("createdAt")
        .orderBy("id")
        .execute();
      return rows.map(({ payload }) => {
        const { to, kind, values } = orderedMail(payload);
        return [to.email, kind, ...("days" in values ? [values.days] : [])].join(" ");
      });
    },
  };
}
