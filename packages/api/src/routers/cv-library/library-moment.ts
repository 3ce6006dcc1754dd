import type { Person } from "@tremplin/core/account";
import { type LibraryMoment, partnersAmong } from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import type { Context } from "../../context.ts";

export function forbidden(): TRPCError {
  return new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
}

/** When, and in which zone, the library is asked. */
export function momentOf({ now, instance }: Pick<Context, "now" | "instance">): LibraryMoment {
  return { now: now(), timeZone: instance.config.timeZone };
}

/** The companies of somebody that the agency names as partners now, in alphabetical order. */
export function ownPartners({
  database,
  actor,
}: Pick<Context, "database"> & { readonly actor: Person }): Promise<
  { readonly id: string; readonly name: string }[]
> {
  return partnersAmong(
    database.db,
    actor.memberships.map(({ companyId }) => companyId),
  );
}
