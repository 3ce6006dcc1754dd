import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  countAttempt,
  createUser,
  giveRole,
  inTransaction,
  saveLanguage,
  userByEmail,
} from "@tremplin/database";
import { languages } from "@tremplin/instance/words";
import { z } from "zod";
import { isBarePersonName } from "../../bare-name.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { readCode, type UseCodeRefusal, useCode } from "../advisor/use-code.ts";

/** A name as people write it, on one line. */
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}<>]+$/u)
  .refine(isBarePersonName, "name-address");
/** An address, in the form in which it is kept. */
export const personEmail = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** From 15 on one consents alone to have an account (loi Informatique et Libertés, art. 45). */
const ages = ["under-15", "15-or-more"] as const;

/** Accounts made from one place of the network within an hour: a room of an agency is one. */
const perPlace = { most: 60, seconds: 3_600 };

/**
 * Makes the account of a young person. An address that has an account keeps it as it is: what is
 * answered is the same, so that nobody learns who has one. A code given at the agency attaches a new account
 * to its advisor. Refused: `too-young`, and nothing is kept; `too-many`; what is wrong with the code.
 */
export const signUp = procedure(anyone)
  .input(
    z.object({
      name: personName,
      email: personEmail,
      age: z.enum(ages),
      code: z.string().trim().max(40).default(""),
      /** The language of the page, when it is not the board's: mails to the new account are in it. */
      language: z.enum(languages).nullable().default(null),
    }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<null, "too-young" | "too-many" | UseCodeRefusal>> => {
    const { name, email, age } = input;
    if (age === "under-15") return refuse("too-young");
    const now = ctx.now();
    return inTransaction(ctx.database, async (handle) => {
      if (!(await countAttempt(handle.db, `sign-up ${ctx.place}`, perPlace, now))) return refuse("too-many");
      const code = input.code === "" ? null : await readCode(handle, ctx, input.code, null);
      if (code && !code.ok) return code;
      if (!(await userByEmail(handle.db, email))) {
        const id = await createUser(handle, { id: ctx.newId(), name, email }, now);
        await giveRole(handle, id, "candidate", now);
        if (input.language) await saveLanguage(handle.db, id, input.language, now);
        if (code) return useCode(handle, ctx, code.value, { id, name, email });
      }
      return accept(null);
    });
  });
