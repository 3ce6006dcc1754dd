import { accept, type Result, refuse } from "@tremplin/core/shared";
import { companyById, createUser, goodLink, inTransaction, setMember, spendLink } from "@tremplin/database";
import { z } from "zod";
import { digestOf } from "../../link-token.ts";
import { anyone, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

const link = z.object({ token: z.string().max(100) });

/** What the link says to an employer whose offer an advisor wrote. Refused: `link-spent`. */
export const claimed = procedure(anyone)
  .input(link)
  .query(
    async ({
      ctx,
      input,
    }): Promise<Result<{ readonly company: string; readonly email: string }, "link-spent">> => {
      const { db } = ctx.database;
      const good = await goodLink(db, {
        digest: digestOf(input.token),
        purpose: "offer-claim",
        now: ctx.now(),
      });
      const company = good && (await companyById(db, good.subjectId));
      return good && company ? accept({ company: company.name, email: good.email }) : refuse("link-spent");
    },
  );

/** Takes the offers of a company over, for who signed in with the address that the link was sent to. */
export const claimCompany = procedure(signedIn)
  .input(link)
  .mutation(({ ctx, input }): Promise<Result<null, "link-spent" | "claim-address">> => {
    return inTransaction(ctx.database, async (handle) => {
      const digest = digestOf(input.token);
      const good = await goodLink(handle.db, { digest, purpose: "offer-claim", now: ctx.now() });
      if (!good) return refuse("link-spent");
      if (good.email !== ctx.actor.email) return refuse("claim-address", { email: good.email });
      if (!(await spendLink(handle.db, digest, ctx.now()))) return refuse("link-spent");
      await setMember(handle, good.subjectId, ctx.actor.userId, "recruiter-admin", ctx.now());
      return accept(null);
    });
  });

/**
 * Makes the account of an employer who has none, for the address that the link was sent to: it is proved by
 * the link that signs in. Refused: `link-spent`.
 */
export const claimAccount = procedure(anyone)
  .input(link)
  .mutation(({ ctx, input }): Promise<Result<{ readonly email: string }, "link-spent">> => {
    return inTransaction(ctx.database, async (handle) => {
      const digest = digestOf(input.token);
      const good = await goodLink(handle.db, { digest, purpose: "offer-claim", now: ctx.now() });
      const company = good && (await companyById(handle.db, good.subjectId));
      if (!good || !company) return refuse("link-spent");
      await createUser(handle, { id: ctx.newId(), name: company.name, email: good.email }, ctx.now());
      return accept({ email: good.email });
    });
  });
