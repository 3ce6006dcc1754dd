import {
  administratorsOf,
  companyAdmins,
  companyById,
  type DatabaseHandle,
  type InvoiceRow,
  type MembershipRow,
} from "@tremplin/database";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import type { MailKind, MailValuesOf } from "../../mail/templates/index.ts";
import type { NetworkWork } from "./take-step.ts";

type CompanyMail = Extract<MailKind, `membership.${string}`>;
type About = Pick<MembershipRow, "id" | "companyId">;

/** Tells those who manage a company of its membership; its name and page go with every mail. */
async function tellCompany<Kind extends CompanyMail>(
  handle: DatabaseHandle,
  ctx: Pick<NetworkWork, "now" | "baseUrl">,
  { companyId }: About,
  mail: {
    readonly kind: Kind;
    readonly values: Omit<MailValuesOf<Kind>, "company" | "page">;
    readonly dedupeKey?: string;
  },
): Promise<void> {
  const company = await companyById(handle.db, companyId);
  if (!company) return;
  const base = { company: company.name, page: membershipPath(company.slug) };
  for (const admin of await companyAdmins(handle.db, companyId)) {
    // The values of a kind are those that every mail of a membership has, and its own.
    const values = { ...base, ...mail.values } as unknown as MailValuesOf<Kind>;
    const key = mail.dedupeKey === undefined ? {} : { dedupeKey: `${mail.dedupeKey} ${admin.userId}` };
    await enqueueMail(handle, ctx.baseUrl, { kind: mail.kind, to: admin, values, ...key }, ctx.now());
  }
}

/** Where a company sees its membership. */
export function membershipPath(slug: string): string {
  return `/espace/entreprise/${slug}/adhesion`;
}

/** Tells the administrators that a company asks to join. */
export async function tellApplied(
  handle: DatabaseHandle,
  ctx: NetworkWork,
  row: MembershipRow,
): Promise<void> {
  const company = await companyById(handle.db, row.companyId);
  const values = {
    company: company?.name ?? "",
    heads: row.heads,
    page: `/espace/administration/adhesions/${row.id}`,
  };
  for (const to of await administratorsOf(handle.db)) {
    await enqueueMail(handle, ctx.baseUrl, { kind: "membership.applied", to, values }, ctx.now());
  }
}

export function tellAccepted(
  handle: DatabaseHandle,
  ctx: NetworkWork,
  row: About,
  invoice: InvoiceRow,
): Promise<void> {
  return tellCompany(handle, ctx, row, { kind: "membership.accepted", values: asked(invoice) });
}

export function tellRefused(
  handle: DatabaseHandle,
  ctx: NetworkWork,
  row: About,
  reason: string,
): Promise<void> {
  return tellCompany(handle, ctx, row, { kind: "membership.refused", values: { reason } });
}

export function tellPaid(
  handle: DatabaseHandle,
  ctx: NetworkWork,
  { endsOn, ...row }: MembershipRow,
  { number }: Pick<InvoiceRow, "number">,
): Promise<void> {
  return tellCompany(handle, ctx, row, { kind: "membership.paid", values: { number, endsOn: endsOn ?? "" } });
}

/** Reminds a company of the end of its year: so many days before it, 0 on the last day, -1 after it. */
export function tellEnding(
  handle: DatabaseHandle,
  ctx: NetworkWork,
  { endsOn, ...row }: MembershipRow,
  {
    days,
    lapsesOn,
    invoice,
  }: { readonly days: number; readonly lapsesOn: string; readonly invoice: InvoiceRow | null },
): Promise<void> {
  const values = { days, endsOn: endsOn ?? "", lapsesOn, ...(invoice ? asked(invoice) : nothingAsked) };
  return tellCompany(handle, ctx, row, { kind: "membership.ending", values });
}

export function tellLapsed(handle: DatabaseHandle, ctx: NetworkWork, row: About): Promise<void> {
  return tellCompany(handle, ctx, row, { kind: "membership.lapsed", values: {} });
}

/** Tells the administrators of a payment by card that no invoice waits for: it has to be given back by hand. */
export async function tellUnmatched(
  handle: DatabaseHandle,
  ctx: Pick<NetworkWork, "now" | "baseUrl">,
  payment: { readonly id: string; readonly amount: number; readonly number: string | null },
): Promise<void> {
  const values = { amount: payment.amount, payment: payment.id, number: payment.number };
  for (const to of await administratorsOf(handle.db)) {
    const dedupeKey = `membership-unmatched ${payment.id} ${to.userId}`;
    await enqueueMail(
      handle,
      ctx.baseUrl,
      { kind: "membership.unmatched", to, values, dedupeKey },
      ctx.now(),
    );
  }
}

const nothingAsked = { number: null, total: 0, dueOn: null, invoice: null } as const;

function asked({ id, number, total, dueOn }: InvoiceRow) {
  return { number, total, dueOn, invoice: `/espace/factures/${id}` };
}
