import { dayIn } from "@tremplin/core/candidate";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { bumpDataVersion, inTransaction, invoiceById, knownPayments } from "@tremplin/database";
import { z } from "zod";
import { anyone } from "../../policy.ts";
import { boardDoer, networkProcedure } from "./network-procedure.ts";
import { takeMoney } from "./pay.ts";
import { tellUnmatched } from "./tell.ts";

const input = z.object({ body: z.string().max(200_000), proof: z.string().max(2_000) });

/**
 * A notice of the card's provider: whoever calls, only its signature counts. A payment is taken in once, however often it
 * is told; one that no invoice waits for is told to the administrators. Refused: `notice-forged`.
 */
export const cardNotice = networkProcedure(anyone)
  .input(input)
  .mutation(async ({ ctx, input: { body, proof } }): Promise<Result<null, "notice-forged">> => {
    const notice = ctx.cards?.readNotice(body, proof, ctx.now()) ?? { kind: "forged" };
    if (notice.kind === "forged") return refuse("notice-forged");
    if (notice.kind === "other") return accept(null);
    const { id, reference: invoiceId, amount, paidAt } = notice.payment;
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      if ((await knownPayments(handle.db, [id])).size > 0) return accept(null);
      const paidOn = dayIn(paidAt, ctx.instance.config.timeZone);
      const money = { invoiceId, amount, paidOn, way: "card", reference: id } as const;
      const paid = await takeMoney(handle, ctx, money, boardDoer(ctx));
      if (!paid.ok) {
        const invoice = await invoiceById(handle.db, invoiceId);
        await tellUnmatched(handle, ctx, { id, amount, number: invoice?.number ?? null });
      }
      return accept(null);
    });
  });
