import type { Person } from "@tremplin/core/account";
import { type DraftFields, draftOf, type Offer } from "@tremplin/core/offer";
import {
  createUser,
  giveRole,
  offersOfCompanies,
  setMember,
  type TremplinDatabase,
} from "@tremplin/database";
import { companyExample, offerExample } from "@tremplin/database/testing";
import type { SectorConfig } from "@tremplin/instance";
import { type Caller, createCaller } from "../../router.ts";
import { boardNow, testBoard } from "../../testing/board.ts";

export const bakery = companyExample(1, { slug: "fournil" });
const garage = companyExample(2, { slug: "garage" });
export const pay = {
  kind: "stated",
  min: 190_000,
  max: 190_000,
  period: "month",
  currency: "EUR",
  monthsPaid: 12,
  extras: null,
} as const;
export const fields: DraftFields = draftOf(offerExample(9, { pay }));
export const dayMs = 86_400_000;

export const person = (userId: string, more: Partial<Person>): Person => ({
  kind: "person",
  userId,
  name: userId,
  email: `${userId}@exemple.fr`,
  roles: [],
  memberships: [],
  antennaIds: [],
  ...more,
});
export const baker = person("baker", { memberships: [{ companyId: bakery.id, role: "recruiter-admin" }] });
export const mechanic = person("mechanic", {
  memberships: [{ companyId: garage.id, role: "recruiter-admin" }],
});
export const mona = person("mona", { roles: ["moderator"] });
export const max = person("max", { roles: ["moderator"] });
export const ada = person("ada", { roles: ["advisor"] });

export const approve: Parameters<Caller["moderation"]["decide"]>[0] = {
  id: "",
  seen: "waiting",
  step: "approve",
  reason: "",
  comments: [],
};

type Rule = "all" | "first" | "none";

/** A board with two companies and two moderators, reading offers by a rule. */
export async function offersBoard(
  database: TremplinDatabase,
  moderation: Rule,
  offers: readonly Offer[] = [],
  sector: SectorConfig | null = null,
) {
  const board = await testBoard(database, { companies: [bakery, garage], offers, sector });
  for (const { userId: id, name, email, roles, memberships } of [baker, mechanic, mona, max, ada]) {
    await createUser(database, { id, name, email }, boardNow);
    for (const role of roles) await giveRole(database, id, role, boardNow);
    for (const { companyId, role } of memberships) await setMember(database, companyId, id, role, boardNow);
  }
  const { config } = board.context.instance;
  const instance = {
    ...board.context.instance,
    config: { ...config, rules: { ...config.rules, moderation } },
  };
  let now = boardNow;
  const context = { ...board.context, instance, now: () => now };
  const as = (actor: Person) => createCaller({ ...context, actor });
  const mails = async (kind: string) => {
    const rows = await database.db
      .selectFrom("outbox")
      .select("payload")
      .where("queue", "=", "mail")
      .execute();
    return rows
      .map(
        ({ payload }) => payload as { kind: string; to: { email: string }; values: Record<string, unknown> },
      )
      .filter((mail) => mail.kind === kind);
  };
  return {
    as,
    context,
    mails,
    wait(milliseconds: number) {
      now = new Date(now.getTime() + milliseconds);
    },
    /** Writes an offer and sends it. */
    async send(who: Person, more: DraftFields = {}) {
      const api = as(who);
      const begun = await api.offer.startDraft({
        companyId: who.memberships[0]?.companyId ?? null,
        like: null,
        template: null,
      });
      if (!begun.ok) throw new Error(begun.refusal.code);
      await api.offer.keepDraft({ id: begun.value.id, fields: { ...fields, ...more } });
      return { id: begun.value.id, sent: await api.offer.submitDraft({ id: begun.value.id }) };
    },
    theOffer: async () =>
      (
        await offersOfCompanies(
          database.db,
          [bakery.id],
          ["submitted", "published", "rejected", "changes-requested"],
        )
      )[0],
  };
}
