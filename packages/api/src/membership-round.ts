import { addDays, isRenewalDue, reminderDue } from "@tremplin/core/membership";
import {
  bumpDataVersion,
  type DatabaseHandle,
  holdMembership,
  type InvoiceRow,
  inTransaction,
  invoicesOf,
  type MembershipRow,
  periodOf,
  runningMemberships,
  saveMembership,
} from "@tremplin/database";
import { today } from "./asking.ts";
import type { Context } from "./context.ts";
import { issueInvoice, nextYear } from "./routers/membership/issue.ts";
import { boardDoer, networkOf } from "./routers/membership/network-procedure.ts";
import { type NetworkWork, takeMemberStep } from "./routers/membership/take-step.ts";
import { tellEnding, tellLapsed } from "./routers/membership/tell.ts";
import { invoiceView } from "./routers/membership/view.ts";

type Round = Pick<Context, "database" | "instance" | "now" | "newId" | "baseUrl" | "t">;

/**
 * What the board itself does with memberships: makes the invoice of the next year, reminds, gives the days of grace, and
 * lets lapse what nobody paid. Each once, however often it runs, and after any pause.
 */
export async function runMembershipRound(ctx: Round): Promise<void> {
  const network = networkOf(ctx);
  if (network === null) return;
  const work = { ...ctx, network };
  const farthest = addDays(today(ctx), Math.max(...network.reminderDays));
  for (const { id } of await runningMemberships(ctx.database.db, farthest)) {
    await inTransaction(ctx.database, (handle) => settle(handle, work, id));
  }
}

async function settle(handle: DatabaseHandle, ctx: NetworkWork, id: string): Promise<void> {
  // The same order of locks as procedures have.
  await bumpDataVersion(handle);
  const held = await holdMembership(handle, id);
  if (!held) return;
  const invoice = await nextInvoice(handle, ctx, held);
  const after = await moveOn(handle, ctx, held);
  if (after.state === "lapsed") {
    await tellLapsed(handle, ctx, after);
    return;
  }
  const { graceDays, reminderDays } = ctx.network;
  const due = reminderDue({ ...after, period: periodOf(after) }, reminderDays, today(ctx));
  if (due === null) return;
  await saveMembership(handle, after, { reminded: due });
  // Paid already: a year that follows is not reminded of.
  const isPaid = invoice !== null && invoiceView(invoice).owed === 0 && !invoice.isCredited;
  if (isPaid) return;
  const asked: InvoiceRow | null = invoice?.isCredited ? null : invoice;
  const lapsesOn = addDays(after.endsOn ?? today(ctx), graceDays + 1);
  await tellEnding(handle, ctx, after, { days: due, lapsesOn, invoice: asked });
}

/** The invoice of the year that follows, made when it is due; null before. One that was undone is not made anew. */
async function nextInvoice(handle: DatabaseHandle, ctx: NetworkWork, row: MembershipRow) {
  const period = periodOf(row);
  if (period === null || !isRenewalDue({ ...row, period }, ctx.network.reminderDays, today(ctx))) return null;
  const { startsOn } = nextYear(period);
  const find = async () =>
    (await invoicesOf(handle.db, row.id)).find(
      (invoice) => invoice.kind === "invoice" && invoice.startsOn === startsOn,
    ) ?? null;
  const made = await find();
  if (made) return made;
  await issueInvoice(handle, ctx, row, startsOn);
  return find();
}

/** From active to grace, and on to lapsed when the board slept through it. */
async function moveOn(handle: DatabaseHandle, ctx: NetworkWork, row: MembershipRow): Promise<MembershipRow> {
  let now = row;
  for (const step of ["fall-due", "lapse"] as const) {
    // Refused as long as its day has not come.
    const taken = await takeMemberStep(handle, ctx, now, { step }, boardDoer(ctx));
    if (taken.ok) now = taken.value;
  }
  return now;
}
