import { getRandomValues } from "node:crypto";
import { issueInvoice, type NetworkWork } from "@tremplin/api";
import { addDays, type MemberState, type MemberStep, yearFrom } from "@tremplin/core/membership";
import { type Clock, startOfDay, uuidv7 } from "@tremplin/core/shared";
import type { CommuneIndex } from "@tremplin/core/territory";
import {
  addMembership,
  addMembershipPayment,
  companyById,
  type DatabaseHandle,
  demoEmployers,
  inTransaction,
  type MembershipRow,
  recordMembershipEvent,
  settleInvoice,
  type TremplinDatabase,
} from "@tremplin/database";
import { createTranslators, type Instance } from "@tremplin/instance";

interface DemoMembershipsTarget {
  readonly database: TremplinDatabase;
  readonly instance: Instance;
  readonly communes: CommuneIndex;
  readonly now: Clock;
}

/** How companies stand, one after the other; those that follow are members, so that the demo has offers. */
const states: readonly MemberState[] = [
  "active",
  "active",
  "accepted",
  "applied",
  "grace",
  "lapsed",
  "refused",
];
const headcounts = [3, 8, 14, 27, 55, 120, 6];
/** Days that are left of the year of the one at each place; of others, by their place. */
const left = [200, 20, null, null, -12, -80, null];

interface Invoiced {
  readonly row: MembershipRow;
  /** ISO days. */
  readonly on: string;
  readonly startsOn: string | null;
  readonly isPaid: boolean;
}

/** Gives a demo with a membership companies in all its states, with their invoices and payments in order of their days. */
export async function seedDemoMemberships({
  database,
  instance,
  communes,
  now,
}: DemoMembershipsTarget): Promise<void> {
  const { demoOffers, features, membership: network, timeZone } = instance.config;
  if (demoOffers === null || !features.membership || network === null) return;
  if (await database.db.selectFrom("membership").select("id").limit(1).executeTakeFirst()) return;
  const at = now();
  const today = new Intl.DateTimeFormat("sv", { dateStyle: "short", timeZone }).format(at);
  const newId = () => uuidv7(at, (bytes) => getRandomValues(new Uint8Array(bytes)));
  const noon = (day: string) => new Date(startOfDay(day, timeZone).getTime() + 43_200_000);
  const t = createTranslators(instance).in(null);
  await inTransaction(database, async (handle) => {
    const invoices: Invoiced[] = [];
    const seen = new Set<string>();
    for (const { companyId, userId } of await demoEmployers(handle.db)) {
      if (seen.has(companyId)) continue;
      const rank = seen.size;
      seen.add(companyId);
      const state = states[rank] ?? "active";
      const days = left[rank] ?? (state === "active" ? 30 + ((rank * 37) % 300) : null);
      const startsOn = days === null ? null : addDays(today, days - 364);
      const appliedOn = addDays(startsOn ?? today, -9);
      const row: MembershipRow = {
        id: newId(),
        companyId,
        state,
        heads: headcounts[rank % headcounts.length] ?? 5,
        billingAddress: await billingAddress(handle, communes, companyId, rank),
        appliedAt: noon(appliedOn),
        appliedBy: userId,
        changedAt: at,
        startsOn,
        endsOn: startsOn === null ? null : yearFrom(startsOn).endsOn,
        reason: state === "refused" ? "Votre activité n'est pas dans le réseau." : null,
        // Nobody is written to about what a demo makes up.
        reminded: days !== null && days < 0 ? -1 : days !== null && days <= 30 ? 7 : null,
      };
      await addMembership(handle, row);
      const { name } = await handle.db
        .selectFrom("user")
        .select("name")
        .where("id", "=", userId)
        .executeTakeFirstOrThrow();
      const tell = (step: MemberStep, at: Date, from: MemberState | null, to: MemberState) =>
        recordMembershipEvent(handle, {
          id: newId(),
          membershipId: row.id,
          at,
          actorId: step === "apply" ? userId : null,
          actorName: step === "apply" ? name : instance.config.name,
          role: step === "apply" ? "recruiter-admin" : "administrator",
          step,
          fromState: from,
          toState: to,
          reason: step === "refuse" ? row.reason : null,
        });
      await tell("apply", row.appliedAt, null, "applied");
      if (state === "refused") await tell("refuse", at, "applied", "refused");
      if (startsOn !== null || state === "accepted") {
        await tell("accept", noon(addDays(startsOn ?? today, -3)), "applied", "accepted");
      }
      if (startsOn !== null) await tell("pay", noon(startsOn), "accepted", "active");
      if (startsOn !== null) invoices.push({ row, on: addDays(startsOn, -3), startsOn: null, isPaid: true });
      if (state === "accepted") invoices.push({ row, on: addDays(today, -4), startsOn: null, isPaid: false });
      const isEnding = days !== null && days <= 30;
      if (row.endsOn !== null && isEnding) {
        invoices.push({
          row,
          on: addDays(row.endsOn, -30),
          startsOn: addDays(row.endsOn, 1),
          isPaid: false,
        });
      }
    }
    const inOrder = invoices.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    for (const { row, on, startsOn, isPaid } of inOrder) {
      const work: NetworkWork = { instance, network, t, newId, now: () => noon(on), baseUrl: "" };
      const invoice = await issueInvoice(handle, work, row, startsOn);
      if (!isPaid) continue;
      const paidOn = addDays(on, 3);
      await addMembershipPayment(handle, {
        id: newId(),
        invoiceId: invoice.id,
        amount: invoice.total,
        paidOn,
        way: "transfer",
        reference: null,
        recordedAt: noon(paidOn),
        recordedBy: null,
        recordedByName: instance.config.name,
      });
      await settleInvoice(handle, invoice.id, noon(paidOn));
    }
  });
}

/** Streets that every commune could have. */
const streets = [
  "12 place de l'Église",
  "4 rue du Four",
  "230 route du Col",
  "7 chemin des Prés",
  "51 avenue de la Gare",
];

/** Where an invoice goes: a street, and the commune of the company. */
async function billingAddress(
  { db }: DatabaseHandle,
  communes: CommuneIndex,
  companyId: string,
  rank: number,
): Promise<string> {
  const company = await companyById(db, companyId);
  const commune = company?.insee ? communes.byInsee(company.insee) : null;
  const town = [commune?.postcodes[0], commune?.name ?? company?.placeLabel].filter(Boolean).join(" ");
  return [streets[rank % streets.length], town].filter(Boolean).join("\n");
}
