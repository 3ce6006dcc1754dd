import { mayInCompany } from "@tremplin/core/employer";
import { mostHeads } from "@tremplin/core/membership";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addMembership,
  bumpDataVersion,
  inTransaction,
  invoiceById,
  invoicesOf,
  type MembershipRow,
  membershipOfCompany,
} from "@tremplin/database";
import type { MembershipConfig } from "@tremplin/instance";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { slugInput } from "../employer/input.ts";
import { companyFor } from "../employer/own-company.ts";
import { doerOf, networkProcedure } from "./network-procedure.ts";
import { noteMemberStep, takeMemberStep } from "./take-step.ts";
import { membershipPath, tellApplied } from "./tell.ts";
import {
  type Fee,
  feeOf,
  type InvoiceView,
  invoiceView,
  type MembershipView,
  membershipView,
} from "./view.ts";

/** The membership of one's company: where it stands, what it costs, how it is paid. */
export interface OwnMembership {
  readonly company: { readonly slug: string; readonly name: string };
  readonly membership: MembershipView | null;
  /** What the year costs at the head count that was told; null before one asks. */
  readonly fee: Fee | null;
  readonly tiers: MembershipConfig["tiers"];
  readonly vat: MembershipConfig["vat"];
  readonly graceDays: number;
  /** Proposed as the address of invoices. */
  readonly address: string;
  readonly invoices: readonly InvoiceView[];
  readonly payment: MembershipConfig["payment"];
  readonly mayJoin: boolean;
  readonly takesCards: boolean;
}

/** What its people see of the membership of a company. */
export const own = networkProcedure(signedIn)
  .input(slugInput)
  .query(async ({ ctx, input }): Promise<OwnMembership> => {
    const { company, profile } = await companyFor(ctx, input.slug, "see-membership");
    const { db } = ctx.database;
    const { network } = ctx;
    const row = await membershipOfCompany(db, company.id);
    const town = [profile.postcode, company.placeLabel].filter(Boolean).join(" ");
    return {
      company: { slug: company.slug, name: company.name },
      membership: row ? membershipView(row) : null,
      fee: row ? feeOf(network, row.heads) : null,
      tiers: network.tiers,
      vat: network.vat,
      graceDays: network.graceDays,
      address: row?.billingAddress ?? [profile.address, town].filter(Boolean).join("\n"),
      invoices: row ? (await invoicesOf(db, row.id)).map(invoiceView) : [],
      payment: network.payment,
      mayJoin: mayInCompany(ctx.actor, "join-network", company.id),
      takesCards: ctx.cards !== null,
    };
  });

/** A head count as it is typed. */
export const headsInput = z
  .string()
  .trim()
  .regex(/^\d{1,6}$/, "heads")
  .transform(Number)
  .pipe(z.number().max(mostHeads, "heads"));

const application = slugInput.extend({
  heads: headsInput,
  billingAddress: z.string().trim().min(1).max(400),
});

/**
 * Asks to join the network, or asks again. Refused: `member-state` for one that has asked or is a member,
 * `member-needs-nothing-owed` while an invoice waits.
 */
export const join = networkProcedure(signedIn)
  .input(application)
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const { company } = await companyFor(ctx, input.slug, "join-network", handle);
      const by = doerOf(ctx.actor);
      const told = { heads: input.heads, billingAddress: input.billingAddress };
      const asked = { ...told, appliedAt: ctx.now(), appliedBy: ctx.actor.userId };
      const before = await membershipOfCompany(handle.db, company.id);
      if (before) {
        const again = await takeMemberStep(handle, ctx, before, { step: "apply", also: asked }, by);
        if (!again.ok) return again;
        await tellApplied(handle, ctx, again.value);
        return accept(null);
      }
      const row: MembershipRow = {
        id: ctx.newId(),
        companyId: company.id,
        state: "applied",
        ...asked,
        changedAt: ctx.now(),
        startsOn: null,
        endsOn: null,
        reason: null,
        reminded: null,
      };
      if (!(await addMembership(handle, row)))
        return refuse("member-state", { state: "applied", step: "apply" });
      await noteMemberStep(
        handle,
        ctx,
        { id: row.id, step: "apply", from: null, to: "applied", reason: null },
        by,
      );
      await tellApplied(handle, ctx, row);
      return accept(null);
    });
  });

/** Takes back a request that waits. Refused: `member-state`. */
export const withdraw = networkProcedure(signedIn)
  .input(slugInput)
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const { company } = await companyFor(ctx, input.slug, "join-network", handle);
      const before = await membershipOfCompany(handle.db, company.id);
      if (!before) return refuse("not-found");
      const taken = await takeMemberStep(handle, ctx, before, { step: "withdraw" }, doerOf(ctx.actor));
      return taken.ok ? accept(null) : taken;
    });
  });

/**
 * The page of the card's provider on which an invoice is paid. Refused: `cards-off` where none is set up,
 * `invoice-settled`, `cards-silent` when the provider does not answer.
 */
export const payByCard = networkProcedure(signedIn)
  .input(slugInput.extend({ invoiceId: z.string().max(64) }))
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly url: string }>> => {
    const { company } = await companyFor(ctx, input.slug, "see-membership");
    if (ctx.cards === null) return refuse("cards-off");
    const found = await invoiceById(ctx.database.db, input.invoiceId);
    const invoice = found?.companyId === company.id ? invoiceView(found) : null;
    if (!invoice || invoice.owed === 0) return refuse("invoice-settled");
    const page = `${ctx.baseUrl}${membershipPath(company.slug)}`;
    const begun = await ctx.cards.begin({
      // A page is good for a day: another day gets another.
      day: ctx.now().toISOString().slice(0, 10),
      reference: invoice.id,
      subject: ctx.t("invoice.title", { number: invoice.number }),
      amount: invoice.owed,
      successUrl: `${page}?fait=card-paid`,
      cancelUrl: page,
    });
    return begun ? accept(begun) : refuse("cards-silent");
  });
