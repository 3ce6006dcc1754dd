import { mayInCompany } from "@tremplin/core/employer";
import { accept, type Result } from "@tremplin/core/shared";
import { invoiceById } from "@tremplin/database";
import { invoicePdf } from "@tremplin/interop";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { documentLanguage } from "../../files/document-language.ts";
import type { GivenFile } from "../../files/given-file.ts";
import { signedIn } from "../../policy.ts";
import { invoiceSheet } from "./invoice-sheet.ts";
import { networkProcedure } from "./network-procedure.ts";

/**
 * An invoice or a credit note as a PDF, for its company and the administrators: made from what was kept, so it is the
 * same each time.
 */
export const file = networkProcedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<GivenFile>> => {
    const invoice = await invoiceById(ctx.database.db, input.id);
    if (!invoice || !mayInCompany(ctx.actor, "see-membership", invoice.companyId)) {
      throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
    }
    const bytes = await invoicePdf(invoiceSheet(invoice, ctx.t), {
      author: invoice.content.seller.name,
      language: documentLanguage(ctx.t),
      accent: ctx.instance.theme.colors.link,
      at: invoice.issuedAt,
    });
    return accept({ name: `${invoice.number}.pdf`, mediaType: "application/pdf", bytes });
  });
